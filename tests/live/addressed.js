/// <reference lib="deno.ns" />
// For tests: the year and the day of an atlas that texts of an address mean, null and "" for none.

import { dayOrNone, yearOrNone } from "../../dashboard/live/asked.js";
import { iso } from "../../dashboard/live/days.js";

/** @type {{texts: string[], first: string, last: string}} */
const { texts, ...atlas } = JSON.parse(Deno.readTextFileSync(Deno.args[0]));
console.log(JSON.stringify(texts.map((text) => [yearOrNone(atlas, text), iso(dayOrNone(atlas, text))])));
