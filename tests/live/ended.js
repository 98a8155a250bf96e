/// <reference lib="deno.ns" />
// For tests: every text of the JSON file given, filled with its values.

import { filled } from "../../dashboard/live/endings.js";
import { dayWords, yearWords } from "../../dashboard/live/days.js";

/** @import { YearWords } from "../../dashboard/live/types.d.ts" */

/** @type {{texts: [string, Record<string, string>][], years: number[], days: string[],
 *   words: Record<string, YearWords & {months: string[]}>}} */
const { texts, years, days, words } = JSON.parse(Deno.readTextFileSync(Deno.args[0]));
console.log(JSON.stringify({
  said: texts.map(([text, values]) => filled(text, values)),
  years: Object.fromEntries(Object.entries(words).map(([lang, own]) => (
    [lang, years.map((year) => yearWords(year, own))]
  ))),
  days: Object.fromEntries(Object.entries(words).map(([lang, own]) => (
    [lang, days.map((day) => dayWords(day, own))]
  ))),
}));
