// The head of the page, and with it the whole page's language and Streamlit's own words in it, which
// no setting changes: the way past the head, what stands over a chart or in a field. Timeline and map
// are not looked through: they stand in trees and frames of their own.

import { entryOf } from "./entry.js";
import { prose } from "./prose.js";
import { BORROWED } from "./streamlit.js";

/** @import { Component, ProseData } from "./types.d.ts" */

const SPOKEN = ["aria-label", "title", "placeholder"];
const NUMBER = /[\d.,]+/;
const HELP = /^Help for (.+)$/;

/** What Streamlit wrote where this has written since. @type {WeakMap<Node, Record<string, string[]>>} */
const written = new WeakMap();
/** By Streamlit's English; of a size the number is "{n}". @type {Record<string, string>} */
let words = {};
let waiting = false;
/** @type {MutationObserver | null} */
let observer = null;

/** @param {Component<ProseData & {borrowed: Record<string, string>}>} component
 */
export function head({ data: { borrowed, ...data }, ...component }) {
  words = borrowed;
  document.documentElement.lang = data.lang;
  observer ??= watch();
  soon();
  return prose({ data, ...component });
}

function watch() {
  const made = new MutationObserver(soon);
  made.observe(document.body, {
    childList: true, subtree: true, characterData: true, attributeFilter: SPOKEN,
  });
  return made;
}

/** Many changes are looked at once, when the browser has nothing else to do. */
function soon() {
  if (waiting) return;
  waiting = true;
  const idle = globalThis.requestIdleCallback ?? setTimeout;
  idle(() => { waiting = false; sayAll(); });
}

function sayAll() {
  for (const root of document.querySelectorAll(BORROWED)) {
    for (const node of [root, ...root.querySelectorAll("*")]) say(node);
  }
}

/** @param {globalThis.Element} node */
function say(node) {
  for (const name of SPOKEN) {
    const found = node.getAttribute(name);
    const said = found && inWords(node, name, found);
    if (said && said !== found) node.setAttribute(name, said);
  }
  for (const kid of node.childNodes) {
    if (!(kid instanceof Text)) continue;
    const said = inWords(kid, "", kid.data);
    if (said !== kid.data) kid.data = said;
  }
}

/**
 * A text in the reader's language: what Streamlit wrote is kept, for the reader may change theirs.
 * @param {Node} node
 * @param {string} name of the attribute; "" for a text
 * @param {string} found
 */
function inWords(node, name, found) {
  const kept = written.get(node) ?? {};
  const [own, ours] = kept[name] ?? [found, found];
  const theirs = found === ours ? own : found;
  const said = translated(theirs, words);
  if (said !== theirs || kept[name]) written.set(node, { ...kept, [name]: [theirs, said] });
  return said;
}

/** @param {string} text @param {Record<string, string>} known */
export function translated(text, known) {
  const [number] = NUMBER.exec(text) ?? [""];
  const [, label] = HELP.exec(text) ?? [];
  if (label) return (known["Help for {label}"] ?? text).replace("{label}", () => label);
  const said = entryOf(known, text) ?? entryOf(known, text.replace(NUMBER, "{n}"));
  return said === undefined ? text : said.replace("{n}", number);
}
