// The day an address asks for: the same in the map, in the file and in the app's panels/address.py.

import { dayOf, endOf, isDay, within, yearOf, yearWritten } from "./days.js";

/** @import { Bundle, Day } from "./types.d.ts" */

/** A year of the atlas, else null. @param {Pick<Bundle, "first" | "last">} bundle @param {string} text */
export function yearOrNone({ first, last }, text) {
  const year = yearWritten(text);
  return year !== null && year >= yearOf(first) && year <= yearOf(last) ? year : null;
}

/** A day of the atlas, else "". @param {Pick<Bundle, "first" | "last">} bundle @param {string} text */
export function dayOrNone({ first, last }, text) {
  const day = isDay(text) ? dayOf(text) : "";
  return day >= first && day <= last ? day : "";
}

export const START = "start"; // the story before its first step

/**
 * The day of a step of the story, "" where it has none of that name.
 * @param {Pick<Bundle, "story" | "opening">} bundle
 * @param {string} step
 */
export function stepDay({ story, opening }, step) {
  if (step === START) return endOf(Number(opening));
  return Object.hasOwn(story, step) ? story[step] : "";
}

/**
 * The day of the step of the story asked for; else the date asked for, unless it lies outside the
 * year asked for beside it; else that year's end;
 * else the day of the event chosen; else the end of the year the article's story opens with.
 * @param {Bundle} bundle
 * @param {URLSearchParams} asked
 * @returns {Day}
 */
export function dayAsked(bundle, asked) {
  const step = stepDay(bundle, asked.get("story") ?? "");
  if (step) return step;
  const year = yearOrNone(bundle, asked.get("year") ?? "");
  const day = dayOrNone(bundle, asked.get("date") ?? "");
  if (day && (year === null || yearOf(day) === year)) return day;
  const { first, last, opening } = bundle;
  const other = () => chosenDay(bundle, asked) || endOf(Number(opening));
  return within(year === null ? other() : endOf(year), first, last);
}

/**
 * The day of the event chosen, "" where a place or an area is chosen before it.
 * @param {Bundle} bundle
 * @param {URLSearchParams} asked
 */
function chosenDay({ places, areas, events }, asked) {
  const named = (/** @type {{id: string}[]} */ rows, /** @type {string} */ kind) =>
    rows.some(({ id }) => id === asked.get(kind));
  if (named(places, "place") || named(areas, "area")) return "";
  return events.find(({ id }) => id === asked.get("event"))?.date ?? "";
}
