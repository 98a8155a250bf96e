// Nodes as DOM: text only ever becomes text nodes, and only known tags and attributes are made.

import { compare, pairFields } from "./comparing.js";
import { copyText } from "./copying.js";
import { announce } from "./dom.js";
import { embedding } from "./embedding.js";
import { makeFilterable } from "./filtering.js";
import { saveTable } from "./saving.js";
import { makeSortable } from "./sortable.js";

/** @import { Element, Node, Trigger } from "./types.d.ts" */

const TAGS = new Set(
  (
    "a abbr article aside b bdi blockquote button caption cite code dd del details div dl dt em " +
    "figcaption figure h1 h2 h3 h4 hr i ins li mark ol p q section small span strong sub summary " +
    "sup table tbody td th thead time tr ul"
  ).split(" "),
);
const ATTRIBUTES = new RegExp(
  "^(lang|dir|title|href|id|scope|colspan|datetime|open|role|tabindex|popover|popovertarget(action)?" +
    "|data-[a-z-]+|aria-[a-z]+)$",
);

/** @param {Node} node @param {Trigger} trigger @returns {Text | HTMLElement} */
export function build(node, trigger) {
  if (typeof node === "string") return document.createTextNode(node);
  if (!TAGS.has(node.tag)) throw new Error(`prose: tag ${node.tag} is not allowed`);
  const made = document.createElement(node.tag);
  if (node.cls) made.className = node.cls;
  for (const [name, value] of Object.entries(node.attrs ?? {})) setAttribute(made, name, value);
  paint(made, node);
  const { go, copy, ask, save, pair } = node;
  if (go) onPress(made, () => ("to" in go ? compare(go, trigger) : trigger("go", go)));
  if (ask) onPress(made, () => announce("atlas:asked", { what: ask }));
  if (copy) onPress(made, () => copyText(made, copy, node));
  if (save) onPress(made, () => saveTable(made, save));
  made.append(...(node.kids ?? []).map((kid) => build(kid, trigger)));
  if (node.embed) embedding(made, node.embed);
  if (made instanceof HTMLTableElement) makeSortable(made);
  if (made.dataset.filter) makeFilterable(made);
  if (pair) pairFields(made, pair, trigger);
  return made;
}

/** @param {HTMLElement} made @param {Element} node */
function paint(made, { swatch, tint, share, here }) {
  if (swatch && /^#[0-9a-f]{6}$/i.test(swatch)) made.style.setProperty("--swatch", swatch);
  if (tint) made.dataset.tint = "true";
  if (typeof share === "number") made.style.setProperty("--share", String(share));
  if (here) made.dataset.here = "true";
}

/**
 * Set an attribute that is on the list; an address only where it leads to the web.
 * @param {HTMLElement} made
 * @param {string} name
 * @param {string | true} value
 */
export function setAttribute(made, name, value) {
  if (!ATTRIBUTES.test(name)) throw new Error(`prose: attribute ${name} is not allowed`);
  if (name === "href") {
    if (!/^https?:\/\//.test(String(value))) return;
    made.setAttribute("target", "_blank");
    made.setAttribute("rel", "noopener noreferrer");
  }
  made.setAttribute(name, value === true ? "" : value);
}

/** @param {HTMLElement} button @param {() => void} action */
function onPress(button, action) {
  button.setAttribute("type", "button");
  button.addEventListener("click", action);
}
