import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { boxesOf, rowsOf, sidesOf } from "../../dashboard/live/engine/wire.js";

test("columns become rows, and a row has nothing where its column says null", () => {
  deepEqual(rowsOf({ id: ["a", "b"], count: [0, 2], short: [null, "B"] }), [
    { id: "a", count: 0 }, { id: "b", count: 2, short: "B" },
  ]);
});

test("a table without rows has none", () => deepEqual(rowsOf({}), []));

test("an arc has the area that walks it on its first side, who walks it backwards on its second", () => {
  const arcs = [[], [], []];
  deepEqual(sidesOf({ arcs, areas: [[[[0, 1]]], [[[~1]], [[2]]]] }), [[0, -1], [0, 1], [1, -1]]);
});

test("an area reaches as far as its arcs, whichever way they are walked, in degrees", () => {
  const arcs = [[0, 0, 4, 0, 0, 2], [4, 2, -6, 3]];
  const transform = { scale: /** @type {[number, number]} */ ([0.5, 0.1]), translate: /** @type {[number, number]} */ ([10, 40]) };
  const boxes = boxesOf({ arcs, areas: [[[[0]]], [[[~0, 1]]]], transform });
  deepEqual(boxes, [[10, 40, 12, 40.2], [9, 40, 12, 40.5]]);
});
