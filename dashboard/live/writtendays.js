// Days as readers write them, in any of the page's languages: the browser's words/days.py, whose
// words of dates it is handed and whose tests it passes.

import { dayOrNone, yearOrNone } from "./asked.js";
import { endOf, isDay, written } from "./days.js";
import { entryOf } from "./entry.js";

/** @import { DateWords, Day } from "./types.d.ts" */

const LONGEST = 60; // letters; nobody writes a day longer than this
const PIECE = /[0-9]+|\p{L}+/gu;
const BETWEEN = /^[\s.,/’'–-]*$/;

const SIGNED = /^[-–−](\d{1,4}(?:-\d{1,2}){0,2})$/;
const FIRST = -9999; // the first year there is

/** @typedef {[year: number, month: number, day: number]} Parts 0 for a month or day not said */
/** @typedef {"bc" | "ad" | ""} Era */

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
  if (!month || year < FIRST) return year < FIRST ? "" : endOf(year);
  const found = written(year, month, day || lastIn(year, month));
  return isDay(found) ? found : "";
}

/**
 * The day of an atlas that a text means; a year of it may be as short as it is. "" where it is a
 * date of no calendar or outside the atlas, null where it is none.
 * @param {string} text
 * @param {DateWords} words
 * @param {{first: Day, last: Day}} atlas
 * @returns {Day | "" | null}
 */
export function dayTyped(text, words, atlas) {
  const day = dayWritten(text, words);
  if (day) return dayOrNone(atlas, day);
  const year = day === null ? yearOrNone(atlas, text) : null;
  return year === null ? day : endOf(year);
}

/** @param {string} text @param {DateWords} words @returns {Parts | null} */
function partsIn(text, { months, idle, eras }) {
  if (text.length > LONGEST) return null;
  const whole = simple(text).trim();
  const signed = SIGNED.exec(whole);
  if (signed) return ofSigned(signed[1].split("-"));
  const [era, plain] = eraIn(whole, eras);
  if (/^[-–,/.’']/.test(plain) || !plain.split(PIECE).every((gap) => BETWEEN.test(gap))) return null;
  const pieces = (plain.match(PIECE) ?? []).filter((piece) => !idle.includes(piece));
  const names = pieces.filter((piece) => !/\d/.test(piece));
  if (!names.length) return inNumbers(pieces, era);
  return names.length === 1 ? withName(pieces, entryOf(months, names[0]), era) : null;
}

/** A year before 1 as astronomers count, with month and day or without. @param {string[]} pieces */
function ofSigned([year, month, day]) {
  return dated(-Number(year), month, day);
}

/**
 * The era a text names, "" for none, and the text without it.
 * @param {string} plain
 * @param {DateWords["eras"]} eras
 * @returns {[Era, string]}
 */
function eraIn(plain, eras) {
  for (const era of /** @type {const} */ (["bc", "ad"])) {
    const rest = plain.replace(new RegExp(eras[era]), " ");
    if (rest !== plain) return [era, rest.trim()];
  }
  return ["", plain];
}

/** Year first, or year last; between the two stands the month. @param {string[]} pieces @param {Era} era */
function inNumbers(pieces, era) {
  if (pieces.length < 1 || pieces.length > 3) return null;
  const [year, month, day] = pieces[0].length === 4 ? pieces : pieces.toReversed();
  return parts(era, year, month, day);
}

/**
 * A day, if any, before or after the month's name, and the year last.
 * @param {string[]} pieces
 * @param {number | undefined} month
 * @param {Era} era
 */
function withName(pieces, month, era) {
  const year = pieces[pieces.length - 1];
  const before = pieces.slice(0, -1);
  if (!month || before.length > 2 || !/^\d/.test(year)) return null;
  return parts(era, year, String(month), before.find((piece) => /\d/.test(piece)));
}

/**
 * A year of four digits or, beside an era, of one at least; there is no year 0 of either.
 * @param {Era} era
 * @param {string} year
 * @param {string} [month]
 * @param {string} [day]
 */
function parts(era, year, month, day) {
  if (year.length > 4 || !Number(year) || (!era && year.length < 4)) return null;
  return dated(era === "bc" ? 1 - Number(year) : Number(year), month, day);
}

/** @param {number} year @param {string} [month] @param {string} [day] @returns {Parts | null} */
function dated(year, month = "", day = "") {
  if (month.length > 2 || day.length > 2) return null;
  if ([month, day].some((part) => part && !Number(part))) return null;
  return [year, Number(month), Number(day)];
}

/** @param {number} year @param {number} month */
function lastIn(year, month) {
  return [31, 30, 29, 28].find((day) => isDay(written(year, month, day))) ?? 31;
}

/** In lower case without accents. @param {string} text */
function simple(text) {
  const alike = text.toLowerCase().replaceAll("ı", "i").replaceAll("ə", "e");
  return alike.normalize("NFKD").replace(/\p{M}/gu, "");
}
