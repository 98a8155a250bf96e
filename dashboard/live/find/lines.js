// A thing that was found as a line of the list: what it is called, its year, where it leads.

import { counted, dayWords, within, yearOf, yearsWords } from "../days.js";
import { filled } from "../endings.js";
import { namesAt } from "../engine/speech.js";
import { shownOn, spanWords } from "./powers.js";

/** @import { Day, Entry, FindData, Suggestion } from "../types.d.ts" */
/** @import { Known } from "./known.js" */

/** @typedef {(known: Known, data: FindData, entry: Entry, label: string) => Suggestion} Teller */

/** @type {Record<Entry["kind"], Teller>} */
const TELL = {
  place: ({ bundle }, _, { kind, at }, label) => (
    { kind, label, target: { kind: "place", id: bundle.places[at].id } }
  ),
  area: ({ bundle }, _, { kind, at }, label) => (
    { kind, label, target: { kind: "area", id: bundle.areas[at].id } }
  ),
  passage: ({ findable }, _, { kind, at }, label) => (
    { kind, label, target: { kind: "excerpt", id: findable.passages[at].id } }
  ),
  event: eventLine,
  holder: powerLine,
};

/** In the reader's language. @param {Known} known @param {FindData} data @param {Entry} entry */
export function lineOf(known, data, entry) {
  return TELL[entry.kind](known, data, entry, named(entry.names, data.day, data.lang));
}

/** @type {Teller} */
function eventLine({ bundle, findable }, { words }, { kind, at }, label) {
  const { id, date } = bundle.events[at];
  const { end } = findable.events[at];
  const when = yearsWords(yearOf(date), yearOf(end || date), words);
  const said = /\d{4}/.test(label) || label.includes(String(counted(yearOf(date)))); // it tells itself
  const day = within(date, bundle.first, bundle.last);
  return { kind, label, when: said ? "" : when, target: { kind: "event", id, day } };
}

/** A power leads to land that stands for its own, on a day on which it was. @type {Teller} */
function powerLine({ bundle }, data, { kind, at, held = [] }, label) {
  const seat = shownOn(held, data.day);
  if (!seat) throw new Error(`${label} held no land`);
  const { id, label: english, names } = bundle.areas[seat.area];
  return {
    kind, label, when: spanWords(held, bundle, data.words), swatch: bundle.holders[at].colour,
    note: noteOf(data, label, names[data.lang] ?? english, seat.day),
    target: { kind: "area", id, day: seat.day },
  };
}

/**
 * What the reader is told of it.
 * @param {FindData} data
 * @param {string} power
 * @param {string} area
 * @param {Day} day
 */
function noteOf({ day: before, words }, power, area, day) {
  const shown = filled(words.shown, { power, area, date: dayWords(day, words) });
  if (day === before) return shown;
  return `${filled(words.moved, { power, date: dayWords(before, words) })} ${shown}`;
}

/** @param {Entry["names"]} names @param {Day} day @param {string} lang */
function named(names, day, lang) {
  const said = namesAt(names, day);
  return said[lang] ?? said.en;
}
