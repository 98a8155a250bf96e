import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { collectBorders, joinChains } from "../../dashboard/live/engine/shapes.js";

test("arcs that meet end to end become one chain, whichever way they run", () => {
  for (const second of [["b", "c"], ["c", "b"]]) {
    for (const first of [["a", "b"], ["b", "a"]]) {
      const [chain, ...others] = joinChains([first, second]);
      equal(others.length, 0);
      equal(chain.join(""), chain[0] === "a" ? "abc" : "cba");
    }
  }
});

test("a ring of arcs in any order becomes one chain that ends where it began", () => {
  const [chain, ...others] = joinChains([["a", "b"], ["c", "d"], ["d", "a"], ["b", "c"]]);
  equal(others.length, 0);
  equal(chain.length, 5);
  equal(chain[0], chain[4]);
});

test("arcs that never meet stay apart, and those handed in stay as they are", () => {
  const given = [["a", "b"], ["x", "y"]];
  equal(joinChains(given).length, 2);
  deepEqual(given, [["a", "b"], ["x", "y"]]);
});

test("a border has the greater area to its left, and -1 to its right at the edge", () => {
  /** @type {[number, number][]} */
  const sides = [[0, 1], [1, -1]];
  const borders = collectBorders({ sides }, [["0 0", "1 1"], ["1 1", "2 2"]]);
  deepEqual(borders.map(({ left, right }) => [left, right]), [[1, 0], [1, -1]]);
  equal(borders[0].path, "M0 0L1 1");
});

test("land's edge is a coast only where there is water beyond it", () => {
  const borders = collectBorders({ sides: [[0, -1]], water: [false] }, [["0 0", "1 1"]]);
  equal(borders[0].coast, false);
});
