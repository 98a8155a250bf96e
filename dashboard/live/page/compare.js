// Two days side by side, as telling/compare.py tells it: what changed hands between them.

import { iso, isYearEnd, yearOf } from "../days.js";
import { powerLabel } from "./holders.js";
import { getData, node, numberCell, table } from "./nodes.js";
import { changesBetween } from "./runs.js";
import { transferTable } from "./transfers.js";

/** @import { Change, Day, Kid, PageState, View } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

const MOST = 8; // flows that are listed at once

/**
 * All the land that went from one power to another; `change` is its largest.
 * @typedef {object} Flow
 * @property {Change} change
 * @property {number} areas
 * @property {number} km2
 * @property {number} most
 */

/** @typedef {{start: Day, end: Day, view: View}} Span */

/**
 * @param {Lookup} lookup
 * @param {Pick<PageState, "day" | "view" | "compare" | "typed">} state
 * @returns {Kid[]}
 */
export function compareNodes(lookup, { day, compare, view, typed }) {
  const [start, end] = [compare || day, day].sort();
  const date = (/** @type {Day} */ one) => lookup.speech.date(one);
  const asTyped = (/** @type {Day} */ one) => (isYearEnd(one) ? lookup.speech.year(yearOf(one)) : date(one));
  const fields = typed ?? [compare ? asTyped(start) : "", asTyped(end)];
  const dates = { start: date(start), end: date(end) };
  const span = { start, end, view };
  const moved = compare ? changesBetween(lookup, start, end, view) : [];
  return [
    node("h2", "", compare ? lookup.say("What changed hands between {start} and {end}", dates)
      : lookup.say("Compare two days")),
    typed && refusal(lookup, typed),
    compare && sum(lookup, moved),
    pairs(lookup, fields, Boolean(compare)),
    moved.length > 0 && [flows(lookup, moved, span), areas(lookup, moved, span)],
  ];
}

/** @param {Lookup} lookup @param {string[]} typed what is no day */
function refusal(lookup, typed) {
  const [first, last] = lookup.speech.ends();
  const wrong = typed.find((text) => !lookup.dayTyped(text));
  const kind = "refusal compare"; // a word handed over by key, not one of the page's own
  return node("p", { cls: "ta-notice", attrs: { role: "alert" } },
    lookup.say(kind, { typed: wrong, first, last }));
}

/** @param {Lookup} lookup @param {string[]} fields @param {boolean} compared @returns {Kid[]} */
function pairs(lookup, [from, to], compared) {
  const words = {
    from: lookup.say("First year or day"), to: lookup.say("Second year or day"), go: lookup.say("Compare"),
  };
  const group = { role: "group", "aria-label": lookup.say("Times of which the article tells") };
  return [
    node("div", "ta-tools", node("span", { attrs: group }, lookup.told(lookup.tables.pairs)),
      node("div", { cls: "ta-fields", pair: { from, to, words } }),
      compared && node("button", { cls: "ta-chip", go: { from: "", to: "" } },
        lookup.say("End the comparison"))),
  ];
}

/** How much it is in all. @param {Lookup} lookup @param {Change[]} moved */
function sum(lookup, moved) {
  const none = lookup.say("No land changed hands between the two days.");
  if (!moved.length) return node("p", "ta-muted", none);
  const km2 = lookup.speech.number(lookup.km2Of(moved.map(({ now }) => now)));
  return node("p", "ta-sum", lookup.plural("{n} area changed hands: {km2} km²",
    "{n} areas changed hands: {km2} km²", moved.length, { km2 }));
}

/**
 * The flows among the changes, the most land first.
 * @param {Lookup} lookup
 * @param {Change[]} moved
 * @param {View} view
 */
function summed(lookup, moved, view) {
  const status = lookup.views[view];
  /** @type {Map<string, Flow>} */
  const found = new Map();
  for (const change of moved) {
    const { km2 } = lookup.bundle.areas[lookup.history.area[change.now]];
    const key = `${status.power(change.old)} ${status.power(change.now)}`;
    const flow = found.get(key) ?? { change, areas: 0, km2: 0, most: km2 };
    if (km2 > flow.most) Object.assign(flow, { change, most: km2 });
    flow.areas += 1;
    flow.km2 += km2;
    found.set(key, flow);
  }
  return [...found.values()].sort((a, b) => b.km2 - a.km2);
}

/** From whom to whom; the rest folded. @param {Lookup} lookup @param {Change[]} moved @param {Span} span */
function flows(lookup, moved, span) {
  const found = summed(lookup, moved, span.view);
  const rest = found.slice(MOST);
  const more = lookup.plural("{n} more row", "{n} more rows", rest.length);
  return node("section", "",
    flowTable(lookup, lookup.say("From whom to whom"), found.slice(0, MOST), span),
    rest.length > 0 && node("details", "", node("summary", "", more),
      flowTable(lookup, more, rest, span)),
    node("div", "ta-tools", getData(lookup, `${iso(span.start)}-${iso(span.end)}-powers`)));
}

/** @param {Lookup} lookup @param {string} caption @param {Flow[]} found @param {Span} span */
function flowTable(lookup, caption, found, { start, end, view }) {
  /** @type {[string, "text" | "number"][]} */
  const headings = [
    [lookup.say("From"), "text"], [lookup.say("To"), "text"], [lookup.say("Areas"), "number"],
    ["km²", "number"],
  ];
  const rows = found.map(({ change: { old, now }, areas: n, km2 }) => [
    powerLabel(lookup, old, view, start), powerLabel(lookup, now, view, end),
    numberCell(lookup, n), numberCell(lookup, km2),
  ]);
  return table(caption, headings, rows, false);
}

/** @param {Lookup} lookup @param {Change[]} moved @param {Span} span */
function areas(lookup, moved, { start, end, view }) {
  const caption = lookup.say("Area by area");
  return node("section", "", node("details", "", node("summary", "", caption),
    transferTable(lookup, caption, moved, view),
    node("div", "ta-tools", getData(lookup, `${iso(start)}-${iso(end)}-areas`))));
}
