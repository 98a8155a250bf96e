import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { Clock } from "../../dashboard/live/timeline/clock.js";

const FRAME = 1000 / 60;

/** Play with frames at given times; how many years passed at each. @param {number[]} frames */
function played(frames, { speed = 8, last = 2025, pace = /** @type {((year: number) => number) | null} */ (null) } = {}) {
  /** @type {((now: number) => void) | null} */
  let asked = null;
  globalThis.requestAnimationFrame = (frame) => { asked = frame; return 1; };
  globalThis.cancelAnimationFrame = () => { asked = null; };
  /** @type {number[]} */
  const years = [];
  /** @type {number[]} */
  const stops = [];
  const clock = new Clock({ year: (year) => { years.push(year); }, stop: (year) => { stops.push(year); } });
  clock.speed = speed;
  if (pace) clock.pace = pace;
  clock.start(1699, last);
  const counts = frames.map((now) => {
    const before = years.length;
    asked?.(now);
    return years.length - before;
  });
  return { counts, years, stops };
}

/** @param {number} count @param {number} each ms @param {(at: number) => number} [off] */
function frames(count, each, off = () => 0) {
  return Array.from({ length: count }, (_, at) => 1000 + at * each + off(at));
}

test("at the greatest speed thirty-two years pass in a second of sixty frames", () => {
  const { years } = played(frames(601, FRAME));
  ok(Math.abs(years.length - 320) <= 2, String(years.length));
});

test("years pass evenly: one, then none or one more frame of rest, never two in a frame", () => {
  const { counts } = played(frames(600, FRAME, (at) => (at % 2 ? 0.6 : -0.6)));
  const gaps = counts.flatMap((count, at) => (count ? [at] : [])).map((at, k, all) => at - (all[k - 1] ?? at - 2));
  equal(Math.max(...counts), 1);
  deepEqual([...new Set(gaps.slice(1))].sort(), [1, 2]);
  ok(!gaps.some((gap, k) => gap === 1 && gaps[k + 1] === 1), "two frames one after the other");
});

test("where a frame takes long the play is slower, and leaves no year out", () => {
  const { years, counts } = played(frames(40, 120));
  equal(Math.max(...counts), 1);
  deepEqual(years, years.map((_, at) => 1700 + at));
  ok(years.length >= 38);
});

test("after a long rest the page does not run to make good for it", () => {
  const { counts } = played([...frames(10, FRAME), ...frames(60, FRAME).map((now) => now + 9000)]);
  const after = counts.slice(10).reduce((sum, count) => sum + count, 0);
  ok(after <= 34, String(after));
});

test("play ends at the last year, once", () => {
  const { years, stops } = played(frames(100, FRAME), { last: 1702 });
  deepEqual(years, [1700, 1701, 1702]);
  deepEqual(stops, [1702]);
});

test("at speed one a year passes every quarter of a second", () => {
  equal(played(frames(601, FRAME), { speed: 1 }).years.length, 40);
});

test("a year stays as long as the pace says; the one the play began with has been seen", () => {
  const pace = (/** @type {number} */ year) => (year === 1699 || year === 1703 ? 1200 : 100);
  const times = frames(200, 10);
  const { counts, years } = played(times, { pace, speed: 1, last: 1706 });
  const seen = counts.flatMap((count, at) => (count ? [times[at]] : []));
  deepEqual(years, [1700, 1701, 1702, 1703, 1704, 1705, 1706]);
  const stays = seen.slice(1).map((time, at) => time - seen[at]);
  ok(seen[0] - times[0] < 300, "the first year has been seen");
  deepEqual(stays.map((stay) => Math.round(stay / 100)), [1, 1, 1, 12, 1, 1]);
});

test("a long stay counts from the frame after, when the year is painted", () => {
  const pace = (/** @type {number} */ year) => (year === 1700 ? 500 : 50);
  const times = [1000, 1300, 1700, ...frames(100, 10).map((now) => now + 700)]; // 1700 takes 400 ms to paint
  const { counts } = played(times, { pace, speed: 1 });
  deepEqual(counts.slice(0, 3), [0, 1, 0]);
  equal(times[counts.indexOf(1, 3)] - 1700 >= 490, true);
});
