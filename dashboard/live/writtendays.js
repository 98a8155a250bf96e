// Days as readers write them, in any of the page's languages: the browser's words/days.py, whose
// words of dates it is handed and whose tests it passes.

import { endOf, isDay } from "./days.js";

/** @import { DateWords, Day } from "./types.d.ts" */

const LONGEST = 60; // letters; nobody writes a day longer than this
const PIECE = /[0-9]+|\p{L}+/gu;
const BETWEEN = /^[\s.,/’'–-]*$/;

/** @typedef {[year: number, month: number, day: number]} Parts 0 for what is not said */

/**
 * The day a text means; "" where it is a date that no calendar has, null where it is none. A month
 * stands for its last day, as a year does.
 * @param {string} text
 * @param {DateWords} words
 * @returns {Day | "" | null}
 */
export function dayWritten(text, words) {
  const parts = partsIn(text, words);
  if (!parts) return null;
  const [year, month, day] = parts;
  if (!month) return year ? endOf(year) : "";
  const iso = dayOf(year, month, day || lastIn(year, month));
  return year && isDay(iso) ? iso : "";
}

/** @param {string} text @param {DateWords} words @returns {Parts | null} */
function partsIn(text, { months, idle }) {
  if (text.length > LONGEST) return null;
  const plain = simple(text).trim();
  if (/^[-–,/.’']/.test(plain) || !plain.split(PIECE).every((gap) => BETWEEN.test(gap))) return null;
  const pieces = (plain.match(PIECE) ?? []).filter((piece) => !idle.includes(piece));
  const names = pieces.filter((piece) => !/\d/.test(piece));
  if (!names.length) return inNumbers(pieces);
  return names.length === 1 ? withName(pieces, months[names[0]]) : null;
}

/** Year first, or year last; between the two stands the month. @param {string[]} pieces */
function inNumbers(pieces) {
  if (pieces.length < 1 || pieces.length > 3) return null;
  const [year, month, day] = pieces[0].length === 4 ? pieces : pieces.toReversed();
  return parts(year, month, day);
}

/**
 * A day, if any, before or after the month's name, and the year last.
 * @param {string[]} pieces
 * @param {number} [month]
 */
function withName(pieces, month) {
  const year = pieces[pieces.length - 1];
  const before = pieces.slice(0, -1);
  if (!month || before.length > 2 || !/^\d/.test(year)) return null;
  return parts(year, String(month), before.find((piece) => /\d/.test(piece)));
}

/** @param {string} year @param {string} [month] @param {string} [day] @returns {Parts | null} */
function parts(year, month = "", day = "") {
  if (year.length !== 4 || month.length > 2 || day.length > 2) return null;
  if ([month, day].some((part) => part && !Number(part))) return null;
  return [Number(year), Number(month), Number(day)];
}

/** @param {number} year @param {number} month @param {number} day */
function dayOf(year, month, day) {
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** @param {number} year @param {number} month */
function lastIn(year, month) {
  return [31, 30, 29, 28].find((day) => isDay(dayOf(year, month, day))) ?? 31;
}

/** In lower case without accents. @param {string} text */
function simple(text) {
  const alike = text.toLowerCase().replaceAll("ı", "i").replaceAll("ə", "e");
  return alike.normalize("NFKD").replace(/\p{M}/gu, "");
}
