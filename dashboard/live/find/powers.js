// When a power held land, and the day on which it is shown.

import { dayBefore, endOf, yearOf, yearsWords, yearWords } from "../days.js";
import { filled } from "../endings.js";

/** @import { Day, FindWords, NamedBundle, Seat } from "../types.d.ts" */

const STILL = "9999-12-31";

/**
 * The day itself where the power held land on it, else the nearest on which it did, the end of a
 * year before any other; and the area that stands for its land then.
 * @param {Seat[]} held
 * @param {Day} day
 * @returns {{day: Day, area: number} | null}
 */
export function shownOn(held, day) {
  const then = held.find(([from, until]) => from <= day && (!until || day < until));
  if (then) return { day, area: then[2] };
  const before = held.findLast(([, until]) => until && until <= day);
  const after = held.find(([from]) => from > day);
  const back = before && lastOf(before);
  const on = after && firstOf(after);
  if (!back || !on) return pick(back ? before : after, back || on);
  return yearOf(day) - yearOf(back) <= yearOf(on) - yearOf(day) ? pick(before, back) : pick(after, on);
}

/** @param {Seat | undefined} seat @param {Day | undefined} day */
function pick(seat, day) {
  return seat && day ? { day, area: seat[2] } : null;
}

/** @param {Seat} seat */
function lastOf([from, until]) {
  const last = dayBefore(until || STILL);
  const end = [endOf(yearOf(last)), endOf(yearOf(last) - 1)].find((day) => day <= last);
  return end && end >= from ? end : last;
}

/** @param {Seat} seat */
function firstOf([from, until]) {
  const end = endOf(yearOf(from));
  return !until || end < until ? end : from;
}

/**
 * "1796–1925", "until 1736", "since 1991"; "" where it always held land.
 * @param {Seat[]} held
 * @param {Pick<NamedBundle, "first">} atlas
 * @param {FindWords} words
 */
export function spanWords(held, { first }, words) {
  const from = held[0][0], until = held[held.length - 1][1];
  const began = from > first ? yearOf(from) : null;
  const ended = until ? yearOf(dayBefore(until)) : null;
  if (began !== null && ended !== null) return yearsWords(began, ended, words);
  if (began !== null) return filled(words.since, { year: yearWords(began, words) });
  return ended === null ? "" : filled(words.until, { year: yearWords(ended, words) });
}
