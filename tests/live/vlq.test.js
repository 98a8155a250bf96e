import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { numbersOf } from "../../dashboard/live/engine/vlq.js";

test("letters become whole numbers, small and large, of either sign", () => {
  deepEqual(numbersOf("ADgB"), [0, -1, 16]);
  deepEqual(numbersOf("+/////DhkxH"), [2147483647, -123456]);
  deepEqual(numbersOf(""), []);
});
