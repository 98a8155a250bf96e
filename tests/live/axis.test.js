import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { axisOf } from "../../dashboard/live/timeline/axis.js";
import { TimeScale } from "../../dashboard/live/timeline/timescale.js";

/** The axis of some of the years 1683 to 2025 round 1828. @param {number} years @param {number} width */
function axis(years, width) {
  const scale = new TimeScale();
  scale.reach(1683, 2025);
  scale.follow("1828-12-31");
  scale.zoom(years);
  return axisOf(scale, width);
}

test("the whole span has its centuries written, its decades ticked, and its ends where there is room", () => {
  const { ticks, long, written } = axis(0, 1150);
  deepEqual(written, [1683, 1700, 1800, 1900, 2000, 2025]);
  deepEqual(long, [1700, 1800, 1900, 2000]);
  deepEqual([ticks[0], ticks[1], ticks.at(-1)], [1690, 1700, 2020]);
});

test("an end that would touch a century is not written", () => {
  deepEqual(axis(0, 700).written, [1700, 1800, 1900, 2000, 2025]);
});

test("on a phone the ends give way to the centuries", () => {
  deepEqual(axis(0, 342).written, [1700, 1800, 1900, 2000]);
});

test("zoomed, more years are written, and never so many that they touch", () => {
  for (const [years, width] of [[100, 1150], [50, 1150], [10, 1150], [100, 342], [50, 342], [10, 342]]) {
    const { written } = axis(years, width);
    ok(written.length >= 4, `${years} ${width}: ${written}`);
    ok((written[1] - written[0]) * width / years >= 46, `${years} ${width}: ${written}`);
  }
  equal(axis(10, 1150).written.length, 11);
});

/** The axis of a span of years, all of them shown. @param {number} first @param {number} last */
function wholeAxis(first, last, width = 1150) {
  const scale = new TimeScale();
  scale.reach(first, last);
  return axisOf(scale, width);
}

test("before the year 1 the round years of that count are written, and AD 1 where a year 0 would be", () => {
  deepEqual(wholeAxis(-499, 500).long, [-499, -399, -299, -199, -99, 1, 100, 200, 300, 400, 500]);
  deepEqual(wholeAxis(-479, -20).written, [-479, -399, -299, -199, -99, -20]);
});

test("however long the span, written years do not touch and no year is called 0", () => {
  for (const [first, last, width] of [[-5000, 2000, 1150], [-9999, 9999, 342], [-19, 20, 342], [-60, 60, 900], [-3, 3, 900]]) {
    const { written } = wholeAxis(first, last, width);
    const each = width / (last - first);
    ok(written.length > 1, `${first} ${last}`);
    written.slice(1).forEach((year, at) => {
      ok((year - written[at]) * each >= 46, `${first} ${last} ${written}`);
    });
  }
});

test("zoomed to ten years every year is ticked, 1 BC and then AD 1", () => {
  const scale = new TimeScale();
  scale.reach(-100, 100);
  scale.follow("0001-12-31");
  scale.zoom(10);
  deepEqual(axisOf(scale, 1150).ticks, [-4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]);
});
