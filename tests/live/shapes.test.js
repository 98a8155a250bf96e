import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { areaRings, collectBorders, joinChains } from "../../dashboard/live/engine/shapes.js";

const [A, B, C, D] = [[0, 0], [1, 0], [1, 1], [0, 1]];

/** @param {number[][]} points */
const line = (...points) => points.flat();

test("arcs that meet end to end become one line, whichever way they run", () => {
  for (const second of [line(B, C), line(C, B)]) {
    for (const first of [line(A, B), line(B, A)]) {
      const [joined, ...others] = joinChains([first, second]);
      equal(others.length, 0);
      const forwards = joined[0] === 0;
      deepEqual(joined, forwards ? line(A, B, C) : line(C, B, A));
    }
  }
});

test("a ring of arcs in any order becomes one line that ends where it began", () => {
  const [joined, ...others] = joinChains([line(A, B), line(C, D), line(D, A), line(B, C)]);
  equal(others.length, 0);
  equal(joined.length, 10);
  deepEqual(joined.slice(0, 2), joined.slice(-2));
});

test("arcs that never meet stay apart, and those handed in stay as they are", () => {
  const given = [line(A, B), line(C, D)];
  equal(joinChains(given).length, 2);
  deepEqual(given, [line(A, B), line(C, D)]);
});

test("an area's ring walks its arcs one after another, some of them backwards", () => {
  const arcs = [line(A, B, C), line(A, D, C)];
  deepEqual(areaRings(arcs, [[[0, ~1]]]), [line(A, B, C, D, A)]);
});

test("a border has the greater area to its left, and -1 to its right at the edge", () => {
  /** @type {[number, number][]} */
  const sides = [[0, 1], [1, -1]];
  const borders = collectBorders({ sides }, [line(A, B), line(B, C)]);
  deepEqual(borders.map(({ left, right }) => [left, right]), [[1, 0], [1, -1]]);
  deepEqual(borders[0].lines, [line(A, B)]);
  deepEqual(borders[1].box, [1, 0, 1, 1]);
});

test("land's edge is a coast only where there is water beyond it", () => {
  const borders = collectBorders({ sides: [[0, -1]], water: [false] }, [line(A, B)]);
  equal(borders[0].coast, false);
});
