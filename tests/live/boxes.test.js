import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { apart, meets, overlaps, size } from "../../dashboard/live/engine/boxes.js";
import { dice } from "./worlds.js";

/** @import { Box } from "../../dashboard/live/types.d.ts" */

test("boxes that only touch do not meet", () => {
  equal(meets([0, 0, 1, 1], [1, 0, 2, 1]), false);
  equal(meets([0, 0, 1, 1], [0.5, 0.5, 2, 2]), true);
});

test("a part concerns those who lie about it, however wide they look", () => {
  equal(overlaps([38, 38, 51, 44], [20, 36, 51, 48]), true);
  equal(overlaps([38, 38, 51, 44], [44, 39, 46, 41]), true);
  equal(overlaps([38, 38, 51, 44], [22, 39, 30, 43]), false);
  equal(overlaps([38, 38, 51, 44], [22, 36, 40, 43]), false);
});

test("boxes that meet through a third become one", () => {
  deepEqual(apart([[0, 0, 2, 2], [3, 0, 5, 2], [1, 1, 4, 3]]), [[0, 0, 5, 3]]);
});

test("boxes set apart cover all that the given ones did, and none covers another", () => {
  const roll = dice(3);
  const given = Array.from({ length: 60 }, () => {
    const [x, y] = [roll() * 100, roll() * 100];
    return /** @type {Box} */ ([x, y, x + 1 + roll() * 6, y + 1 + roll() * 6]);
  });
  const found = apart(given);
  for (const [x, y, right, bottom] of given) {
    ok(found.some((one) => one[0] <= x && one[1] <= y && one[2] >= right && one[3] >= bottom));
  }
  for (const one of found) ok(size(one) > 0 && found.every((other) => other === one || !meets(one, other)));
});
