/// <reference lib="deno.ns" />
// For tests: of each text of the JSON file given, how a filter reads it and how it stands in a CSV.

import { csvOf } from "../../dashboard/live/csv.js";
import { fold } from "../../dashboard/live/folding.js";

/** @type {string[]} */
const texts = JSON.parse(Deno.readTextFileSync(Deno.args[0]));
console.log(JSON.stringify(texts.map((text) => [fold(text), csvOf([[text]], [false])])));
