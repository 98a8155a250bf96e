// Days as texts that sort as time does: from the year 0 on ISO 8601, before it a minus and what is
// left to 100000, as atlas/dates.py tells. `dayOf` reads what people and addresses write, `iso` and
// `shortIso` write it; years are numbers as astronomers count them: 0 is 1 BC. A year stands for
// its last day: `setYear(1828)` paints 1828-12-31.

/** @import { Day, YearWords } from "./types.d.ts" */

const FAR = 100_000; // what a year before 0 is the rest to
const FORM = /^(-9\d{4}|-(?!0000)\d{4}|\d{4})-(\d\d)-(\d\d)$/;
const YEAR = /^-?\d{1,4}$/;
const YEAR_END = /-12-31$/;
export const PLAIN = 1000; // the first year that is written without its era
const A_DAY = 86_400_000; // ms

/** @param {number} number @param {number} [digits] */
const padded = (number, digits = 2) => String(number).padStart(digits, "0");

/** @param {Day} day */
export const yearOf = (day) => (day[0] === "-" ? partsOf(day)[0] : Number(day.slice(0, 4)));

/** As days begin with it. @param {number} year */
const sortingYear = (year) => (year < 0 ? `-${FAR + year}` : padded(year, 4));

/** As ISO 8601 writes it: "1813", "-0043". @param {number} year */
export const isoYear = (year) => (year < 0 ? `-${padded(-year, 4)}` : padded(year, 4));

/** @param {number} year @returns {Day} */
export const startOf = (year) => `${sortingYear(year)}-01-01`;

/** @param {number} year @returns {Day} */
export const endOf = (year) => `${sortingYear(year)}-12-31`;

/** @param {number} year @param {number} month @param {number} date @returns {Day} */
export const written = (year, month, date) => `${sortingYear(year)}-${padded(month)}-${padded(date)}`;

/** Year, month and day of the month, of a day of either form. @param {Day} day */
export function partsOf(day) {
  const [year, month, date] = (day[0] === "-" ? day.slice(1) : day).split("-");
  const number = Number(year);
  if (day[0] !== "-") return [number, Number(month), Number(date)];
  return [year.length > 4 ? number - FAR : -number, Number(month), Number(date)];
}

/** Milliseconds as Date counts them. @param {Day} day */
function time(day) {
  const [year, month, date] = partsOf(day);
  const far = year < 0 ? `-${padded(-year, 6)}` : padded(year, 4);
  return Date.parse(`${far}-${padded(month)}-${padded(date)}T00:00:00Z`);
}

/** @param {number} ms @returns {Day} */
function dayAt(ms) {
  const date = new Date(ms);
  return written(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The year a text is, with or without zeros before it; else null. @param {string} text */
export const yearWritten = (text) => (YEAR.test(text) && text !== "-0000" ? Number(text) : null);

/**
 * The day meant by a year (its last), an ISO day or a day; "" else.
 * @param {string} text
 * @returns {Day | ""}
 */
export function dayOf(text) {
  const year = yearWritten(text);
  if (year !== null) return endOf(year);
  if (!FORM.test(text)) return "";
  const [own, month, date] = partsOf(text);
  const day = written(own, month, date);
  const ms = time(day);
  return !Number.isNaN(ms) && dayAt(ms) === day ? day : "";
}

/** Whether a text is a day of the calendar. @param {string} text */
export const isDay = (text) => FORM.test(text) && dayOf(text) !== "";

/** A day as ISO 8601 writes it; another text as it is. @param {string} day */
export function iso(day) {
  return day[0] === "-" && FORM.test(day) ? `${isoYear(yearOf(day))}${day.slice(-6)}` : day;
}

/** The same, and a day that stands for its year as the year alone. @param {string} day */
export const shortIso = (day) => iso(day).replace(YEAR_END, "");

/** Whether a day stands for its year. @param {Day} day */
export const isYearEnd = (day) => YEAR_END.test(day);

/** A day brought within the atlas's. @param {Day} day @param {Day} first @param {Day} last */
export function within(day, first, last) {
  if (day < first) return first;
  return day > last ? last : day;
}

/** "24 October 1813", "15 March 44 BC". @param {Day} day @param {YearWords & {months: string[]}} words */
export function dayWords(day, words) {
  const [year, month, date] = partsOf(day);
  return `${date} ${words.months[month - 1]} ${yearWords(year, words)}`;
}

/** The number people give a year of either era. @param {number} year */
export const counted = (year) => (year > 0 ? year : 1 - year);

/** "1828", "AD 20", "44 BC". @param {number} year @param {YearWords} words */
export function yearWords(year, { eras }) {
  if (year >= PLAIN) return String(year);
  return (year > 0 ? eras.ad : eras.bc).replace("{year}", String(counted(year)));
}

/**
 * "1992–1994", "264–146 BC", "20 BC – AD 20".
 * @param {number} first
 * @param {number} last
 * @param {YearWords} words
 */
export function yearsWords(first, last, words) {
  if (first === last) return yearWords(first, words);
  if (first <= 0 && last > 0) return `${yearWords(first, words)} – ${yearWords(last, words)}`;
  const span = `${counted(first)}–${counted(last)}`;
  return first >= PLAIN ? span : words.eras[last > 0 ? "ad" : "bc"].replace("{year}", span);
}

/** @param {Day} day @returns {Day} */
export const dayBefore = (day) => dayAt(time(day) - A_DAY);

/** How many days a span lasts. @param {Day} start @param {Day} until */
export const daysFrom = (start, until) => (time(until) - time(start)) / A_DAY;
