import { equal } from "node:assert/strict";
import { test } from "node:test";
import { wholeWords } from "../../dashboard/live/own/selecting.js";

const CASES = /** @type {const} */ ([
  ["the road to Kars", 13, 14, "Kars"],
  ["the road to Kars.", 11, 17, "Kars"],
  ["Erzurum’da kış", 0, 5, "Erzurum"],
  ["in 1877, in", 4, 6, "1877"],
  ["  —  ", 0, 5, ""],
]);

for (const [text, start, end, wanted] of CASES) {
  test(`what is selected of "${text}" is widened to whole words`, () => {
    equal(text.slice(...wholeWords(text, start, end)), wanted);
  });
}
