import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { apart, calloutFor, crosses } from "../../dashboard/live/engine/callouts.js";
import { passes, Taken } from "../../dashboard/live/engine/collision.js";
import { CELL, LandGrid } from "../../dashboard/live/engine/landgrid.js";
import { broken, naturalSize } from "../../dashboard/live/engine/lettering.js";
import { saysTheSame } from "../../dashboard/live/engine/placing.js";
import { INSIDE, spotsOn } from "../../dashboard/live/engine/spots.js";
import { Sums } from "../../dashboard/live/engine/sums.js";

/** @import { Rectangle } from "../../dashboard/live/engine/collision.js" */
/** @import { Pixel } from "../../dashboard/live/types.d.ts" */

const SIZE = /** @type {Pixel} */ ([200, 120]);
const ROOM = /** @type {Rectangle} */ ([0, 0, 200, 120]);
const PIXELS = { size: SIZE, origin: /** @type {Pixel} */ ([0, 0]), scale: 1 };

/**
 * A rectangle as a ring.
 * @param {number} left
 * @param {number} top
 * @param {number} right
 * @param {number} bottom
 */
function ring(left, top, right, bottom) {
  return [left, top, right, top, right, bottom, left, bottom, left, top];
}

/** What the areas of these rings cover. @param {number[][][]} rings */
function land(rings) {
  const grid = new LandGrid(rings, PIXELS);
  const counts = new Uint8Array(rings.length + 1).fill(2, 1);
  return new Sums(grid, counts, grid.spanOf(counts));
}

/** Ground that no area covers. @param {number[][][]} rings */
function free(rings) {
  const grid = new LandGrid(rings, PIXELS);
  const counts = new Uint8Array(rings.length + 1);
  counts[0] = 1;
  return new Sums(grid, counts, [0, 0, grid.wide, grid.high]);
}

test("a cell shows the area in which its middle lies", () => {
  const { cells, wide } = new LandGrid([[ring(0, 0, 40, 40)], [ring(40, 0, 80, 20)]], PIXELS);
  const shown = [0, 9, 10, 19, 20, wide * 5 + 10].map((at) => cells[at]);
  deepEqual(shown, [0, 0, 1, 1, -1, -1]);
});

test("an area's hole is not the area", () => {
  const grid = new LandGrid([[ring(0, 0, 80, 80), ring(20, 20, 60, 60)]], PIXELS);
  equal(grid.cells[10 * grid.wide + 10], -1);
  equal(grid.cells[2 * grid.wide + 10], 0);
});

test("the grid follows where the map is and how near", () => {
  const grid = new LandGrid([[ring(0, 0, 10, 10)]], { size: SIZE, origin: [100, 40], scale: 2 });
  deepEqual(grid.spans[0], [25, 10, 30, 15]);
});

test("an islet too small for a cell's middle is touched all the same", () => {
  const grid = new LandGrid([[ring(4.2, 4.2, 5.2, 5.2)], [ring(40, 0, 80, 20)]], PIXELS);
  const at = grid.wide + 1;
  deepEqual([grid.cells[at], grid.touched[at], grid.touched[0], grid.touched[10]], [-1, -2, -1, 1]);
});

test("what lies outside the view is nowhere in the grid", () => {
  const grid = new LandGrid([[ring(-500, -500, -300, -300)], [ring(-50, -50, 900, 900)]], PIXELS);
  deepEqual([...new Set(grid.cells)], [1]);
});

test("the share of a box is that of the land below it, to parts of a cell", () => {
  const sums = land([[ring(0, 0, 100, 120)]]);
  equal(sums.share(10, 10, 50, 50), 1);
  equal(sums.share(90, 0, 110, 20), 0.5);
  ok(Math.abs(sums.share(97, 3, 107, 9) - 0.3) < 1e-9);
  equal(sums.share(150, 0, 180, 20), 0);
});

test("shares of any box are those of counting its cells", () => {
  const sums = land([[ring(8, 8, 60, 100)], [ring(60, 40, 160, 60)], [ring(100, 80, 180, 116)]]);
  const { cells, wide, high } = new LandGrid([[ring(8, 8, 60, 100)], [ring(60, 40, 160, 60)],
    [ring(100, 80, 180, 116)]], PIXELS);
  for (let left = 0; left < wide - 7; left += 3) {
    for (let top = 0; top < high - 5; top += 2) {
      let inside = 0;
      for (let i = 0; i < 35; i += 1) {
        inside += Number(cells[(top + (i % 5)) * wide + left + Math.floor(i / 5)] >= 0);
      }
      const share = sums.share(left * CELL, top * CELL, (left + 7) * CELL, (top + 5) * CELL);
      ok(Math.abs(share - inside / 35) < 1e-9);
    }
  }
});

test("a name's spots lie in its land, the first near the middle and at ease", () => {
  const sums = land([[ring(20, 20, 180, 100)]]);
  const spots = spotsOn(sums, [60, 14], ROOM);
  for (const { x, y } of spots) ok(sums.share(x - 30, y - 7, x + 30, y + 7) >= INSIDE);
  ok(Math.hypot(spots[0].x - 100, spots[0].y - 60) < 20);
  ok(spots[0].easy);
});

test("a name longer than its land finds no spot, nor one wider than the room", () => {
  deepEqual(spotsOn(land([[ring(20, 20, 80, 40)]]), [90, 12], ROOM), []);
  deepEqual(spotsOn(land([[ring(0, 0, 200, 120)]]), [90, 12], [0, 0, 60, 120]), []);
});

test("a name avoids the narrow end of its land", () => {
  const [{ x }] = spotsOn(land([[ring(0, 50, 110, 64)], [ring(110, 0, 200, 120)]]), [50, 12], ROOM);
  ok(x > 120);
});

test("a call-out stands on free ground near its land, and its line leads there", () => {
  const rings = [[ring(60, 40, 140, 80)]];
  const found = calloutFor([100, 60], [40, 12], 100, free(rings), new Taken(ROOM));
  ok(found);
  deepEqual(found.line.slice(2), [100, 60]);
  equal(land(rings).share(found.x - 20, found.y - 6, found.x + 20, found.y + 6), 0);
});

test("a call-out finds no spot where its line would be too long or all ground is held", () => {
  const all = [[ring(0, 0, 200, 120)]];
  equal(calloutFor([100, 60], [40, 12], 100, free(all), new Taken(ROOM)), undefined);
  const rings = [[ring(20, 10, 180, 110)]];
  equal(calloutFor([100, 60], [14, 8], 20, free(rings), new Taken(ROOM)), undefined);
});

test("a call-out's line crosses no other, and its text covers nothing", () => {
  const rings = [[ring(60, 40, 140, 80)]];
  const taken = new Taken(ROOM);
  taken.lines.push([0, 30, 200, 30]);
  taken.add([0, 85, 200, 120]);
  const found = calloutFor([100, 60], [30, 12], 100, free(rings), taken);
  ok(found);
  ok(!crosses(found.line, [0, 30, 200, 30]));
  ok(found.y < 85);
});

test("a call-out comes close neither to the line of another nor to its text", () => {
  const rings = [[ring(60, 40, 140, 80)]];
  const taken = new Taken(ROOM);
  taken.lines.push([96, 5, 96, 38]);
  taken.beside.push([104, 10, 130, 24]);
  const found = calloutFor([100, 60], [30, 12], 100, free(rings), taken);
  ok(found);
  ok(apart(found.line, taken.lines[0]) >= 5);
  ok(!passes(found.line, taken.beside[0]));
  equal(apart([0, 0, 10, 0], [0, 3, 10, 3]), 3);
  equal(apart([0, 0, 10, 0], [14, 3, 20, 9]), 5);
});

test("no text stands on a line", () => {
  const taken = new Taken(ROOM);
  taken.lines.push([0, 0, 100, 100]);
  equal(taken.free([40, 40, 60, 60]), false);
  equal(taken.free([60, 10, 90, 30]), true);
  equal(passes([10, 0, 10, 5], [0, 6, 20, 9]), false);
});

test("a name is broken where its longest line is shortest", () => {
  deepEqual(broken("Iran"), ["Iran"]);
  deepEqual(broken("Azerbaijan Democratic Republic"), [
    "Azerbaijan Democratic Republic", "Azerbaijan\nDemocratic Republic", "Azerbaijan\nDemocratic\nRepublic",
  ]);
});

test("a name is as large as its land, and never too small to be read", () => {
  equal(naturalSize(0), 11);
  equal(naturalSize(1e7), 19);
  ok(naturalSize(200 * 200) > naturalSize(100 * 100));
});

test("two names say the same where one holds all words of the other", () => {
  equal(saysTheSame("Karabakh", "Karabakh Khanate"), true);
  equal(saysTheSame("Poland-Lithuania", "Poland"), true);
  equal(saysTheSame("Karabakh", "Karabulak"), false);
  equal(saysTheSame("", "Karabakh"), false);
});
