// One source, as telling/quotes.py links it and exports/credits.py cites it.

import { node } from "./nodes.js";

/** @import { Node, Sources } from "../types.d.ts" */

/** With its link, where it has one. @param {Sources} sources @param {number} at @returns {Node} */
export function sourceNode({ title, author, publisher, url }, at) {
  const by = [author[at], publisher[at]].filter(Boolean).join(", ");
  const said = node("cite", "", by ? `${title[at]} (${by})` : title[at]);
  return url[at] ? { tag: "a", attrs: { href: url[at] }, kids: [said] } : said;
}

/** In words: author, title, publisher, address. @param {Sources} sources @param {number} at */
export function sourceWords({ title, author, publisher, url }, at) {
  return [author[at], title[at], publisher[at], url[at]].filter(Boolean).join(", ");
}
