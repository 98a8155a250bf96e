// The single file in a frame of another page: the map alone, where the address asks for it.

/** @import { Node, Target } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/** @typedef {{framed: boolean, fixed: boolean}} Frame `fixed`: the day stays */

/** @param {string} hash @returns {Frame} */
export function frameIn(hash) {
  const asked = new URLSearchParams(hash.slice(1));
  const framed = asked.get("embed") === "true";
  return { framed, fixed: framed && ["on", "1"].includes(asked.get("fixed") ?? "") };
}

/** What an address says of it. @param {Frame} frame */
export function framing({ framed, fixed }) {
  return (framed ? "&embed=true" : "") + (fixed ? "&fixed=on" : "");
}

/** A target that leaves the day where the frame keeps it. @param {Frame} frame @param {Target} target */
export function within({ fixed }, target) {
  return fixed ? { ...target, day: undefined, year: undefined } : target;
}

/**
 * The line below the map, with the way to the whole page.
 * @param {Lookup} lookup
 * @param {string} hash of the whole page
 * @returns {Node[]}
 */
export function footNodes(lookup, hash) {
  const whole = new URL(hash, location.href).href;
  return lookup.told(lookup.tables.foot).map((line) => leading(line, whole));
}

/** @param {Node} told @param {string} whole @returns {Node} */
function leading(told, whole) {
  if (typeof told === "string") return told;
  const attrs = told.tag === "a" ? { attrs: { href: whole } } : {};
  return { ...told, ...attrs, kids: (told.kids ?? []).map((kid) => leading(kid, whole)) };
}
