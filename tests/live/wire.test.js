import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { rowsOf, sidesOf } from "../../dashboard/live/engine/wire.js";

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
