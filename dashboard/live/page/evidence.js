// Which sources somebody opened for a fact, and which are named only, as telling/evidence.py tells it.

import { node } from "./nodes.js";
import { textAt } from "./texts.js";

/** @import { Attestations, Kid } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/** Places of passages in the table of what was opened. @typedef {number[]} Behind */

/**
 * The passages that state any of some holdings.
 * @param {Lookup} lookup
 * @param {number[]} holdings
 * @returns {Behind}
 */
export function behindHoldings(lookup, holdings) {
  return [...new Set(holdings.flatMap((h) => behind(lookup, h)))];
}

/** @param {Lookup} lookup @param {number} h @returns {Behind} */
function behind(lookup, h) {
  const { date, areas } = lookup.tables.attestations;
  const [area, start] = [lookup.history.area[h], lookup.history.startDay(h)];
  return behindEvent(lookup, lookup.bundle.holdings.event[h])
    .filter((at) => areas[at].includes(area) && (!date[at] || date[at] === start));
}

/** The passages that speak of an event. @param {Lookup} lookup @param {number} event @returns {Behind} */
export function behindEvent(lookup, event) {
  return lookup.tables.attestations.event.flatMap((of, at) => (of === event ? at : []));
}

/** @param {Lookup} lookup @param {string[]} ids @param {Behind} read */
export function evidenceSummary(lookup, ids, read) {
  const { source } = lookup.tables.attestations;
  const opened = new Set(read.map((at) => source[at])).size;
  return lookup.say("Details and sources ({n}; opened: {read})", {
    n: lookup.speech.number(lookup.cited(ids).length), read: lookup.speech.number(opened),
  });
}

/** @param {Lookup} lookup @param {Behind} read */
export function evidenceBadge(lookup, read) {
  const said = read.length ? lookup.say("source opened") : lookup.say("no source opened");
  return node("span", `ta-badge ta-${read.length ? "opened" : "named"}`, said);
}

/**
 * The passages that were read for a fact, then the works that are named for it only.
 * @param {Lookup} lookup
 * @param {Behind} read
 * @param {string[]} ids
 * @returns {Kid[]}
 */
export function evidenceLines(lookup, read, ids) {
  return [passages(lookup, read), namedLine(lookup, onlyNamed(lookup, ids, read))];
}

/** @param {Lookup} lookup @param {string[]} ids @param {Behind} read */
export function onlyNamed(lookup, ids, read) {
  const opened = new Set(read.map((at) => lookup.tables.attestations.source[at]));
  return ids.filter((id) => !opened.has(id));
}

/**
 * Works that are named for a fact and were not opened for it.
 * @param {Lookup} lookup
 * @param {string[]} ids
 * @param {string} [head]
 */
export function namedLine(lookup, ids, head) {
  const known = lookup.cited(ids);
  if (!known.length) return null;
  const title = head ?? lookup.say("Named, not opened for this:");
  return node("p", "ta-sources", `${title} `, listed(known.map((id) => lookup.source(id))));
}

/** @param {Lookup} lookup @param {Behind} read */
function passages(lookup, read) {
  const told = once(lookup.tables.attestations, read).map((at) => node("li", "", passage(lookup, at)));
  const head = lookup.say("Read for this:");
  return told.length ? node("div", "ta-sources ta-read", node("p", "", head), node("ul", "", told)) : null;
}

/** Each passage once, whatever its days. @param {Attestations} table @param {Behind} read */
function once({ source, locator, read: days, says }, read) {
  /** @param {number} at */
  const key = (at) => [source[at], locator[at], days[at], says[at]].join("\n");
  const found = new Map(read.map((at) => [key(at), at]));
  return [...found.values()];
}

/** @param {Lookup} lookup @param {number} at @returns {Kid[]} */
function passage(lookup, at) {
  const { source, locator, read, says } = lookup.tables.attestations;
  const told = [lookup.say("read {date}", { date: lookup.speech.date(read[at]) })];
  if (undated(lookup, at)) told.push(lookup.say("for who held it, not for the day"));
  const side = lookup.tables.sides[source[at]]?.[lookup.lang];
  if (side) told.push(lookup.say("the view of {side}", { side }));
  const where = [", ", textAt(lookup, locator[at]), ` (${told.join("; ")}): `];
  return [lookup.source(source[at]), ...where, textAt(lookup, says[at])];
}

/**
 * Whether a passage states who came to hold land, but not on which day.
 * @param {Lookup} lookup
 * @param {number} at
 */
function undated({ tables: { attestations: { event, date, areas } }, bundle: { events } }, at) {
  return areas[at].length > 0 && !date[at] && events[event[at]].kind !== "baseline";
}

/** @param {Kid[]} parts @returns {Kid[]} */
const listed = (parts) => parts.flatMap((part) => ["; ", part]).slice(1);
