// The powers of an area through time, as one bar, as telling/through.py tells it.

import { daysFrom, within, yearOf } from "../days.js";
import { node } from "./nodes.js";
import { runsOf } from "./runs.js";

/** @import { Day, View } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/**
 * A piece for each power, as wide as it held long; the present one is marked.
 * @param {Lookup} lookup
 * @param {number} area
 * @param {Day} day
 * @param {View} view
 */
export function throughTime(lookup, area, day, view) {
  const [first, last] = lookup.speech.ends();
  const years = { first, last };
  const label = view === "recognised" ? lookup.say("Whose it was by recognition, {first}–{last}", years)
    : lookup.say("Who held it, {first}–{last}", years);
  const runs = runsOf(lookup, area, view);
  const pieces = runs.map((run, at) => piece(lookup, run, runs[at + 1], day, view));
  return node("div", "ta-through",
    node("div", { cls: "ta-pieces", attrs: { role: "toolbar", "aria-label": label } }, pieces),
    node("p", "ta-ends", node("span", "", first), node("span", "", last)));
}

/**
 * @param {Lookup} lookup
 * @param {number[]} run
 * @param {number[] | undefined} following
 * @param {Day} day
 * @param {View} view
 */
function piece(lookup, run, following, day, view) {
  const { bundle, history, views: { [view]: status } } = lookup;
  const start = within(history.startDay(run[0]), bundle.first, bundle.last);
  const until = following ? history.startDay(following[0]) : bundle.last;
  const held = start <= day && (day < until || !following);
  /** @type {Record<string, string>} */
  const present = held ? { "aria-current": "date" } : {};
  const shown = held ? run.findLast((h) => history.startDay(h) <= day) ?? run[0] : run[0];
  return node("button", {
    cls: "ta-piece",
    go: { day: start },
    swatch: bundle.holders[status.top(shown)].colour,
    tint: status.tinted(shown),
    share: daysFrom(start, until) / daysFrom(bundle.first, bundle.last),
    attrs: { ...present, tabindex: held ? "0" : "-1", "data-focus": `piece-${start}` },
  },
  node("span", "", nameOf(lookup, lookup.holderName(status.power(run[0]), start), run, following)),
  held && node("i", { share: daysFrom(start, day) / daysFrom(start, until) }));
}

/**
 * A power with its years, as far as they lie within the atlas: "Qajar Iran, 1796–1828".
 * @param {Lookup} lookup
 * @param {string} name
 * @param {number[]} run
 * @param {number[] | undefined} following
 */
function nameOf(lookup, name, run, following) {
  const start = lookup.history.startDay(run[0]) > lookup.bundle.first ? yearWords(lookup, run[0]) : "";
  const until = following ? yearWords(lookup, following[0]) : "";
  if (start && until) return start === until ? `${name}, ${start}` : `${name}, ${spanned(start, until)}`;
  if (start) return lookup.say("{name}, since {year}", { name, year: start });
  return until ? lookup.say("{name}, until {year}", { name, year: until }) : name;
}

/** The year of a beginning, uncertain where it is. @param {Lookup} lookup @param {number} h */
function yearWords(lookup, h) {
  const { bundle, history, speech } = lookup;
  const year = speech.year(yearOf(history.startDay(h)));
  const known = bundle.edtfs[bundle.holdings.edtf[h]];
  return !known || yearOf(known.low) === yearOf(known.high) ? year : lookup.say("about {year}", { year });
}

/**
 * Two years round a dash, with room on both sides where one is told in words: "about 1748 – 1797".
 * @param {string} start
 * @param {string} until
 */
function spanned(start, until) {
  return [start, until].every((end) => /^\d+$/.test(end)) ? `${start}–${until}` : `${start} – ${until}`;
}
