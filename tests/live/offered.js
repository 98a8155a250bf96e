/// <reference lib="deno.ns" />
// For tests: what is offered to a reader who types each of the texts.

import { knownFrom } from "../../dashboard/live/find/known.js";
import { offer } from "../../dashboard/live/find/suggest.js";

/** @import { FindWords, FoundFile } from "../../dashboard/live/types.d.ts" */

/** @type {{file: FoundFile, words: Record<string, FindWords>, asked: [string, string, string][]}} */
const { file, words, asked } = JSON.parse(Deno.readTextFileSync(Deno.args[0]));
const known = knownFrom(file);
console.log(JSON.stringify(asked.map(([typed, lang, day]) => {
  const begun = performance.now();
  const offered = offer(known, { lang, day, words: words[lang] }, typed);
  return { ...offered, ms: performance.now() - begun };
})));
