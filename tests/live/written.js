/// <reference lib="deno.ns" />
// For tests: the day that each text means, with the words of dates that stand beside the texts.

import { dayWritten } from "../../dashboard/live/writtendays.js";

/** @type {{texts: string[], words: import("../../dashboard/live/types.d.ts").DateWords}} */
const { texts, words } = JSON.parse(Deno.readTextFileSync(Deno.args[0]));
console.log(JSON.stringify(texts.map((text) => dayWritten(text, words))));
