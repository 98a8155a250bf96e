// Who held an area through time, as telling/chapters.py tells it: one chapter for the unbroken time
// of each power.

import { within } from "../days.js";
import { behindHoldings, evidenceLines } from "./evidence.js";
import { certaintyBadge, holderLabel, ruleIn, sinceWords } from "./holders.js";
import { titleBegan, untitled } from "../engine/titles.js";
import { noteLine } from "./holding.js";
import { link, node } from "./nodes.js";
import { runsOf } from "./runs.js";
import { byEvent, turns, upheld } from "./turns.js";

/** @import { Day, View } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */
/** @import { LookOf } from "./nodes.js" */

/** @type {LookOf} */
const CURRENT = { cls: "ta-chapter ta-current", attrs: { "aria-current": "date" } };

/**
 * The powers of an area through time, folded.
 * @param {Lookup} lookup
 * @param {number} area
 * @param {Day} day
 * @param {View} view
 */
export function historyFold(lookup, area, day, view) {
  const title = view === "recognised" ? lookup.say("Whose it was by recognition through time")
    : lookup.say("Who held it through time");
  return node("details", "ta-history", node("summary", "", title), chapters(lookup, area, day, view));
}

/**
 * The powers of a view from first to last; the one that holds on the day is marked.
 * @param {Lookup} lookup
 * @param {number} area
 * @param {Day} day
 * @param {View} view
 */
function chapters(lookup, area, day, view) {
  const told = runsOf(lookup, area, view).map((run) => (
    node("li", heldOn(lookup, run, day) ? CURRENT : "ta-chapter", chapter(lookup, run, view))
  ));
  return node("ol", "ta-timeline", told);
}

/** @param {Lookup} lookup @param {number[]} run @param {Day} day */
function heldOn(lookup, run, day) {
  const until = lookup.endDay(run[run.length - 1]);
  return lookup.history.startDay(run[0]) <= day && (!until || day < until);
}

/** @param {Lookup} lookup @param {number[]} run @param {View} view */
function chapter(lookup, run, view) {
  const { first, last } = lookup.bundle;
  const then = within(lookup.history.startDay(run[0]), first, last);
  const notes = [...new Set(run.map((h) => lookup.noteOf(h)))];
  const later = view === "control" ? turns(lookup, run) : [];
  const cause = by(lookup, run[0], view);
  return [
    link(sinceWords(lookup, run[0]), { day: then }, `when-${then}`, "ta-when"),
    node("div", "", who(lookup, run[0], then, view)),
    cause.length ? node("p", "ta-by", cause) : [],
    later.map((turn) => node("p", "ta-by", turn)),
    notes.map((note) => noteLine(lookup, note)),
    evidenceLines(lookup, behindHoldings(lookup, run), sources(lookup, run, view)),
  ];
}

/** @param {Lookup} lookup @param {number} first @param {View} view */
function by(lookup, first, view) {
  if (view === "recognised" && !titleBegan(lookup, first)) return [upheld(lookup)];
  const event = byEvent(lookup, first);
  return view === "recognised" && untitled(lookup.status, first)
    ? [lookup.say("No title recorded"), ...event] : event.slice(1);
}

/** @param {Lookup} lookup @param {number} h @param {Day} then @param {View} view */
function who(lookup, h, then, view) {
  const rule = ruleIn(lookup, h, view, then);
  const told = rule ? [node("span", "ta-muted", rule), " "] : [];
  return [holderLabel(lookup, h, view, then), " ", told, certaintyBadge(lookup, h)];
}

/**
 * The sources of all the run's holdings; of title too, where that is told.
 * @param {Lookup} lookup
 * @param {number[]} run
 * @param {View} view
 */
function sources(lookup, run, view) {
  const titled = (/** @type {number} */ h) => view === "recognised" || lookup.status.differs(h);
  return run.flatMap((h) => [
    ...lookup.sourcesOf(h, "sources"),
    ...(titled(h) ? lookup.sourcesOf(h, "recognition") : []),
  ]);
}
