import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { standing, TimeScale, timeOf } from "../../dashboard/live/timeline/timescale.js";

/** A scale of some of the years 1700 to 1800, at a day. @param {string} day @param {number} years */
function scaleAt(day, years = 0) {
  const scale = new TimeScale();
  scale.reach(1700, 1800);
  scale.follow(day);
  scale.zoom(years);
  return scale;
}

test("a year's days lie within half a year of where its thumb stands", () => {
  for (const day of ["1828-01-01", "1828-02-29", "1828-07-01", "1828-12-30"]) {
    ok(Math.abs(timeOf(day) - 1828) <= 0.51, day);
  }
});

test("later days lie further on", () => {
  const days = ["1827-12-31", "1828-01-01", "1828-01-31", "1828-02-01", "1828-12-30", "1829-01-01"];
  deepEqual(days.toSorted((a, b) => timeOf(a) - timeOf(b)), days);
});

test("a year's last day stands where the slider's thumb does, any other day where it lies", () => {
  equal(standing("1828-12-31"), 1828);
  equal(standing("1828-02-22"), timeOf("1828-02-22"));
});

test("the whole span is shown until it is zoomed, and the slider is as wide as the rail", () => {
  const scale = scaleAt("1750-12-31");
  deepEqual([scale.start, scale.span], [1700, 100]);
  deepEqual(scale.frame, { wide: 1, shift: 0 });
  equal(scale.share(1750), 0.5);
});

test("a zoomed rail has the day shown in its middle", () => {
  const scale = scaleAt("1750-12-31", 10);
  equal(scale.share(1750), 0.5);
  ok(scale.shows(1746) && !scale.shows(1760));
});

test("the slider of a zoomed rail is so much wider and further left that its years lie on the rail's", () => {
  for (const day of ["1700-12-31", "1729-12-31", "1750-12-31", "1799-12-31"]) {
    for (const years of [10, 50]) {
      const scale = scaleAt(day, years);
      const { wide, shift } = scale.frame;
      for (const year of [1700, 1731, 1790]) {
        const onSlider = wide * ((year - 1700) / 100 - shift);
        ok(Math.abs(onSlider - scale.share(year)) < 1e-9, `${day} ${years} ${year}`);
      }
    }
  }
});

test("a zoomed rail never leaves the atlas's years", () => {
  deepEqual([scaleAt("1701-12-31", 10).start, scaleAt("1800-12-31", 10).start], [1700, 1790]);
});

test("more years than there are is the whole span", () => {
  equal(scaleAt("1750-12-31", 500).span, 100);
});

test("a zoomed rail follows the day only once that nears an end, and no further than the last year", () => {
  const scale = scaleAt("1750-12-31", 10);
  equal(scale.follow("1753-12-31"), false);
  equal(scale.start, 1745);
  equal(scale.follow("1754-12-31"), false);
  equal(scale.follow("1755-12-31"), true);
  equal(scale.share(1755), 0.5);
  equal(scale.follow("1800-12-31"), true);
  equal(scale.follow("1799-12-31"), false, "the rail is at its end already");
});
