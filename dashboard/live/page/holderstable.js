// Who holds what, as telling/holders_table.py tells it: the powers by size, then every area.

import { inAlphabet } from "../alphabet.js";
import { iso } from "../days.js";
import { unsettled } from "../engine/titles.js";
import { certaintyBadge, holderLabel, ruleWords, sinceWords } from "./holders.js";
import { filtered, getData, link, node, numberCell, sortedCell, table } from "./nodes.js";
import { run } from "./runs.js";

/** @import { Day, Kid, PageState, View } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

const MOST = 8; // powers with the most land that are listed at once, besides those of the article

/**
 * A power with its land: one of its holdings, how many areas and how much.
 * @typedef {object} Power
 * @property {number} holder
 * @property {number} h
 * @property {number} areas
 * @property {number} km2
 */

/** @param {Lookup} lookup @param {Pick<PageState, "day" | "view">} state @returns {Kid[]} */
export function holdersTableNodes(lookup, { day, view }) {
  const title = lookup.say("Who holds what on {date}", { date: lookup.speech.date(day) });
  return [node("h2", "", title), powers(lookup, day, view), everyone(lookup, day, view)];
}

/** Every power in a view, the largest first. @param {Lookup} lookup @param {Day} day @param {View} view */
function bySize(lookup, day, view) {
  /** @type {Map<number, Power>} */
  const found = new Map();
  for (const area of lookup.areas) {
    const h = lookup.heldOn(area, day);
    const holder = lookup.views[view].power(h);
    const power = found.get(holder) ?? { holder, h, areas: 0, km2: 0 };
    power.areas += 1;
    power.km2 += lookup.bundle.areas[area].km2;
    found.set(holder, power);
  }
  return [...found.values()].filter(({ h }) => view === "control" || !unsettled(lookup, h))
    .sort((a, b) => b.km2 - a.km2);
}

/**
 * The powers with the most land and those of the article; the others folded.
 * @param {Lookup} lookup
 * @param {Day} day
 * @param {View} view
 */
function powers(lookup, day, view) {
  const sizes = bySize(lookup, day, view);
  const first = sizes.filter(({ holder }, at) => at < MOST || lookup.bundle.holders[holder].article);
  const others = sizes.filter((power) => !first.includes(power));
  const more = lookup.plural("{n} more power", "{n} more powers", others.length);
  const caption = lookup.say("The powers by their land on this map; vassals apart");
  const rows = (/** @type {Power[]} */ some) => some.map(({ h, areas, km2 }) => (
    [holderLabel(lookup, h, view, day), numberCell(lookup, areas), numberCell(lookup, km2)]
  ));
  /** @type {[string, "text" | "number"][]} */
  const headings = [[lookup.say("Power"), "text"], [lookup.say("Areas"), "number"], ["km²", "number"]];
  const explained = lookup.say("An area is a piece of land on this map that changes hands whole.");
  return node("section", "", table(caption, headings, rows(first)),
    others.length > 0 && node("details", "", node("summary", "", more),
      table(more, headings, rows(others), false)),
    node("p", "ta-muted", explained),
    node("div", "ta-tools", getData(lookup, `${iso(day)}-powers`)));
}

/** @param {Lookup} lookup @param {Day} day @param {View} view */
function everyone(lookup, day, view) {
  /** @type {[string, "text" | "number"][]} */
  const headings = [
    [lookup.say("Area"), "text"], [lookup.say("Power"), "text"], [lookup.say("Rule"), "text"],
    [lookup.say("Since"), "text"], [lookup.say("How sure"), "text"], ["km²", "number"],
  ];
  const name = (/** @type {number} */ area) => lookup.speech.area(lookup.bundle.areas[area]);
  const ordered = lookup.areas.toSorted((a, b) => inAlphabet(name(a), name(b), lookup.lang));
  const every = lookup.plural("{n} area", "All {n} areas", ordered.length);
  const rows = ordered.map((area) => held(lookup, area, day, view));
  return filtered(lookup, "areas",
    node("h3", "", lookup.say("Area by area")),
    node("div", "ta-tools", getData(lookup, `${iso(day)}-areas`)),
    node("details", "", node("summary", "", every), table(every, headings, rows, false)));
}

/**
 * @param {Lookup} lookup
 * @param {number} area
 * @param {Day} day
 * @param {View} view
 * @returns {Kid[]}
 */
function held(lookup, area, day, view) {
  const { id, km2 } = lookup.bundle.areas[area];
  const h = lookup.heldOn(area, day);
  const [came] = run(lookup, h, view);
  return [
    link(lookup.speech.area(lookup.bundle.areas[area]), { kind: "area", id }, `area-${id}-`),
    holderLabel(lookup, h, view, day),
    rule(lookup, h, day, view),
    sortedCell(sinceWords(lookup, came), lookup.history.startDay(came)),
    certaintyBadge(lookup, h),
    numberCell(lookup, km2),
  ];
}

/**
 * The kind of rule, plain sovereignty as well: a column has no room for silence.
 * @param {Lookup} lookup
 * @param {number} h
 * @param {Day} day
 * @param {View} view
 */
function rule(lookup, h, day, view) {
  if (view === "recognised" && lookup.status.differs(h)) return lookup.say("not in control");
  return ruleWords(lookup, h, day) || lookup.term("rule", "sovereign");
}
