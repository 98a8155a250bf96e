import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { boxAround, Taken } from "../../dashboard/live/engine/collision.js";

test("a rectangle is free until another takes its place", () => {
  const taken = new Taken([0, 0, 100, 100]);
  equal(taken.free([10, 10, 20, 20]), true);
  taken.add([15, 15, 25, 25]);
  equal(taken.free([10, 10, 20, 20]), false);
});

test("a margin of two pixels is kept unless another is named", () => {
  const taken = new Taken([0, 0, 100, 100]);
  taken.add([10, 10, 20, 20]);
  equal(taken.free([21, 10, 30, 20]), false);
  equal(taken.free([21, 10, 30, 20], 0), true);
  equal(taken.free([22, 10, 30, 20]), true);
});

test("what reaches beyond the room is not free", () => {
  const taken = new Taken([0, 0, 100, 100]);
  for (const box of [[-1, 5, 9, 9], [5, -1, 9, 9], [95, 5, 101, 9], [5, 95, 9, 101]]) {
    const [left, top, right, bottom] = box;
    equal(taken.free([left, top, right, bottom]), false);
  }
});

test("a box around a point has it in its middle", () => {
  deepEqual(boxAround(10, 20, 4, 6), [8, 17, 12, 23]);
});
