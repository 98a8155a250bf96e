// The menu "Share" of the single file: as the app's tellers told it, with what the day changes.

import { addressOf } from "./address.js";
import { asText, citations, cited } from "./cite.js";
import { node } from "./nodes.js";

/** @import { Element, Node, PageState } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

const HERE = ["", "localhost", "127.0.0.1", "[::1]"];

/** Where and when the page is read. @param {PageState} state @param {PageState} usual */
export function opened(state, usual) {
  const parameters = addressOf({ ...state, panel: usual.panel }, usual).slice(1);
  return { page: location.href, parameters, today: new Date().toLocaleDateString("sv") };
}

/**
 * @param {Lookup} lookup
 * @param {PageState} state
 * @param {{page: string, parameters: string, today: string}} open where and when the page is read,
 *   and the address's words for what the map shows
 * @returns {Node[]}
 */
export function shareNodes(lookup, state, { page, parameters, today }) {
  const { protocol, hostname } = new URL(page);
  const address = protocol === "file:" ? "" : page;
  const citation = cited(lookup, state, address, today);
  const forms = { [lookup.say("Copy citation")]: asText(citation), ...citations(citation) };
  const fill = {
    title: `${lookup.tables.edition.named[lookup.lang]}: ${citation.title}`,
    parameters,
    local: HERE.includes(hostname),
    copies: Object.entries(forms).map(([title, copy]) => copyButton(lookup, title, copy)),
  };
  return lookup.told(lookup.tables.share).map((one) => filled(one, fill));
}

/** @param {Lookup} lookup @param {string} title @param {string} copy */
function copyButton(lookup, title, copy) {
  const failed = lookup.say("Not copied: the browser does not allow it");
  return node("button", { cls: "ta-chip", copy, copied: lookup.say("Copied"), failed }, title);
}

/**
 * @typedef {object} Fill
 * @property {string} title of a frame with this map
 * @property {string} parameters
 * @property {boolean} local whether others cannot open the address
 * @property {Element[]} copies
 */

/** @param {Node} told @param {Fill} fill @returns {Node} */
function filled(told, fill) {
  if (typeof told === "string") return told;
  const kids = (told.kids ?? []).filter((kid) => fill.local || !isWarning(kid));
  if (told.cls === "ta-citations") return { ...told, kids: [kids[0], node("p", "ta-chips", ...fill.copies)] };
  const own = told.embed ? { embed: { ...told.embed, title: fill.title, parameters: fill.parameters } } : {};
  return { ...told, ...own, kids: kids.map((kid) => filled(kid, fill)) };
}

/** @param {Node} told */
const isWarning = (told) => typeof told !== "string" && Boolean(told.cls?.includes("ta-where-open"));
