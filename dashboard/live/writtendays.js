// Days as readers write them, in any of the page's languages: the same as words/days.py reads.
// A month stands for its last day, as a year does.

import { isDay } from "./days.js";

/** @import { Day } from "./types.d.ts" */

const LONGEST = 60; // letters; nobody writes a day longer than this
/** By month, its names in the languages of the page, in lower case and without accents. */
const MONTHS = [
  "january jan ocak oca yanvar yan", "february feb subat sub fevral fev", "march mar mart",
  "april apr nisan nis aprel", "may mayis", "june jun haziran haz iyun iyn",
  "july jul temmuz tem iyul iyl", "august aug agustos agu avqust avq",
  "september sep sept eylul eyl sentyabr sen", "october oct ekim eki oktyabr okt",
  "november nov kasim kas noyabr noy", "december dec aralik ara dekabr dek",
].map((names) => names.split(" "));
// English ordinals and "of"; Turkish and Azerbaijani "year", with its endings.
const IDLE = new Set(("of the st nd rd th yil yili yilinda il ili ilde ci cu inci nci uncu ncu").split(" "));

/** @param {string} text */
function plain(text) {
  return text.toLowerCase().replaceAll("ı", "i").replaceAll("ə", "e").normalize("NFKD")
    .replace(/\p{M}/gu, "").trim();
}

/** The ISO day a text means, "" where it is no day. @param {string} text @returns {Day | ""} */
export function dayIn(text) {
  const line = plain(text);
  if (text.length > LONGEST || /^[-–,/.’']/.test(line)) return "";
  const found = line.match(/[0-9]+|\p{L}+/gu) ?? [];
  if (/[^\s.,/’'–\p{L}0-9-]/u.test(line)) return "";
  const pieces = found.filter((piece) => !IDLE.has(piece));
  const names = pieces.filter((piece) => !/^\d/.test(piece));
  if (names.length > 1) return "";
  return names.length ? withName(pieces, monthCalled(names[0])) : inNumbers(pieces);
}

/** @param {string} name */
function monthCalled(name) {
  return MONTHS.findIndex((names) => names.includes(name)) + 1;
}

/** Year first, or year last; between the two stands the month. @param {string[]} pieces */
function inNumbers(pieces) {
  if (!pieces.length || pieces.length > 3) return "";
  const [year, month, day] = pieces[0].length === 4 ? pieces : pieces.toReversed();
  return made(year, month, day);
}

/**
 * A day, if any, before or after the month's name, and the year last.
 * @param {string[]} pieces
 * @param {number} month
 */
function withName(pieces, month) {
  const before = pieces.slice(0, -1);
  const year = pieces[pieces.length - 1];
  if (!month || before.length > 2 || !/^\d+$/.test(year)) return "";
  return made(year, String(month), before.find((piece) => /^\d/.test(piece)));
}

/** @param {string} year @param {string} [month] @param {string} [day] */
function made(year, month = "12", day = "") {
  if (year.length !== 4 || year === "0000" || month.length > 2 || day.length > 2) return "";
  const last = new Date(Date.UTC(2000, Number(month), 0));
  last.setUTCFullYear(Number(year), Number(month), 0);
  const text = `${year}-${month.padStart(2, "0")}-${(day || String(last.getUTCDate())).padStart(2, "0")}`;
  return isDay(text) ? text : "";
}
