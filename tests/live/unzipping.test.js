// What exports/page/packing.py writes in Ascii85 comes out as bytes again.

import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { bytesOf } from "../../dashboard/live/page/unzipping.js";

/** @param {string} text */
const read = (text) => [...bytesOf(text)];

test("four bytes are five letters, fewer are one letter more than they are", () => {
  deepEqual(read("87cUR"), [72, 101, 108, 108]); // Hell
  deepEqual(read("87cURDZ"), [72, 101, 108, 108, 111]);
  deepEqual(read(""), []);
});

test("zeros have a letter of their own, and v stands for the letter that would be markup", () => {
  deepEqual(read("z!!"), [0, 0, 0, 0, 0]);
  deepEqual(read("vvvvv"), [85, 2, 4, 191]);
  deepEqual(read("s8W-!"), [255, 255, 255, 255]);
});
