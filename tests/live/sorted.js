/// <reference lib="deno.ns" />
// For tests: sorts each language's texts of the JSON file given, as a table's heading does.

import { inAlphabet } from "../../dashboard/live/alphabet.js";

/** @type {Record<string, string[]>} */
const texts = JSON.parse(Deno.readTextFileSync(Deno.args[0]));
const sorted = Object.entries(texts).map(([lang, all]) => (
  [lang, all.toSorted((a, b) => inAlphabet(a, b, lang))]
));
console.log(JSON.stringify(Object.fromEntries(sorted)));
