// Days as ISO texts. A year stands for its last day: `setYear(1828)` paints 1828-12-31.

/** @import { Day } from "./types.d.ts" */

/** @param {Day} day */
export const yearOf = (day) => Number(day.slice(0, 4));

/** @param {number} year */
const fourDigits = (year) => String(year).padStart(4, "0");

/** @param {number} year @returns {Day} */
export const startOf = (year) => `${fourDigits(year)}-01-01`;

/** @param {number} year @returns {Day} */
export const endOf = (year) => `${fourDigits(year)}-12-31`;

/** Whether a text is a day of the calendar. @param {string} text */
export function isDay(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a day stands for its year. @param {Day} day */
export const isYearEnd = (day) => day.endsWith("-12-31");

/** A day brought within the atlas's. @param {Day} day @param {Day} first @param {Day} last */
export function within(day, first, last) {
  if (day < first) return first;
  return day > last ? last : day;
}

/**
 * "24 October 1813".
 * @param {Day} day
 * @param {string[]} months their names, as the page's words give them, so that page and map agree
 */
export function dayWords(day, months) {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months[month - 1]} ${year}`;
}

/** @param {Day} day @returns {Day} */
export function dayBefore(day) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
