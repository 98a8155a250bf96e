import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { Layout } from "../../dashboard/live/timeline/layout.js";
import { bunched, density, halfOf, nearest } from "../../dashboard/live/timeline/marks.js";
import { event } from "./worlds.js";

/** Events of the article at pixels. @param {number[]} pixels */
function marksAt(pixels) {
  const events = pixels.map((x) => event(String(x), "1828-01-01", { article: true }));
  return bunched(events, ({ id }) => Number(id));
}

/** @param {number[]} pixels */
const numbers = (pixels) => marksAt(pixels).map(({ events }) => events.length);

test("events with room between them stand for themselves", () => {
  deepEqual(numbers([0, 14, 100]), [1, 1, 1]);
});

test("events that would lie on one another become one mark in their middle", () => {
  deepEqual(numbers([0, 10, 100]), [2, 1]);
  equal(marksAt([0, 10, 100])[0].x, 5);
});

test("no two marks touch, however close the events lie", () => {
  const pixels = Array.from({ length: 60 }, (_, at) => (at * at * 7) % 300);
  const marks = marksAt(pixels);
  equal(marks.reduce((sum, { events }) => sum + events.length, 0), pixels.length);
  marks.slice(1).forEach((mark, at) => {
    const room = mark.x - marks[at].x - halfOf(mark.events.length) - halfOf(marks[at].events.length);
    ok(room >= 2, String(room));
  });
});

test("a bunch keeps its events in order", () => {
  deepEqual(marksAt([9, 0, 4])[0].events.map(({ id }) => id), ["0", "4", "9"]);
});

test("nothing on the rail is no mark", () => {
  deepEqual(marksAt([]), []);
});

test("a year is as high as it had events, the main ones counted apart", () => {
  const years = density([
    event("a", "1917-03-01", { tier: "main" }), event("b", "1918-01-01"), event("c", "1918-05-28", { tier: "main" }),
  ]);
  deepEqual(years.map(({ year, main, events }) => [year, main, events.length]), [[1917, 1, 1], [1918, 1, 2]]);
});

test("the pointer takes the nearest mark, the article's before a bar, and none from afar", () => {
  const marks = [{ x: 10, events: [], year: 1700 }, { x: 20, events: [] }, { x: 60, events: [], year: 1720 }];
  equal(nearest(marks, 9), 0);
  equal(nearest(marks, 14), 1);
  equal(nearest(marks, 58), 2);
  equal(nearest(marks, 100), -1);
});

/** A rail of 1000 px over the years 1700 to 1800. @param {"article" | "main" | "all"} scope */
function railOf(scope) {
  const layout = new Layout();
  layout.scale.reach(1700, 1800);
  layout.width = 1000;
  layout.scope = scope;
  layout.all = [
    event("own", "1720-07-01", { article: true, tier: "main" }), event("main", "1740-07-01", { tier: "main" }),
    event("other", "1760-07-01"), event("late", "1790-07-01", { article: true, tier: "main" }),
  ];
  layout.lay();
  return layout;
}

test("what is shown goes by the scope chosen", () => {
  const ids = (/** @type {"article" | "main" | "all"} */ scope) => railOf(scope).marks
    .flatMap(({ events }) => events.map(({ id }) => id));
  deepEqual(ids("article"), ["own", "late"]);
  deepEqual(ids("main"), ["own", "main", "late"]);
  deepEqual(ids("all"), ["own", "main", "other", "late"]);
});

test("a bar stands where the thumb stands for its year", () => {
  equal(railOf("all").marks[1].x, 400);
});

test("the keys begin at the event gone to, else at the last up to the day shown", () => {
  const layout = railOf("all");
  layout.scale.follow("1765-12-31");
  equal(layout.markAt(null), 2);
  equal(layout.markAt("own"), 0);
  layout.scale.follow("1701-12-31");
  equal(layout.markAt(null), 0);
});
