/// <reference lib="deno.ns" />
// For tests: reads the texts of the JSON file given as days, as the field of the year does.

import { dayIn } from "../../dashboard/live/writtendays.js";

const texts = JSON.parse(Deno.readTextFileSync(Deno.args[0]));
console.log(JSON.stringify(texts.map(dayIn)));
