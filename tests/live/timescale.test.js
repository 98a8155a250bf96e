import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { TimeScale, timeOf } from "../../dashboard/live/timeline/timescale.js";

test("an event lies between the end of the year before and that of its own", () => {
  for (const day of ["1828-01-01", "1828-02-29", "1828-12-31"]) {
    ok(timeOf(day) > 1827 && timeOf(day) <= 1828.01, day);
  }
});

test("later days lie further on", () => {
  const days = ["1827-12-31", "1828-01-01", "1828-01-31", "1828-02-01", "1828-12-30", "1829-01-01"];
  deepEqual(days.toSorted((a, b) => timeOf(a) - timeOf(b)), days);
});

test("the whole span is shown until it is zoomed", () => {
  const scale = new TimeScale();
  scale.reach(1700, 1800);
  scale.follow("1750-12-31");
  deepEqual(scale.span, [1700, 1800]);
  ok(Math.abs(scale.share("1750-12-31") - 0.5) < 0.01);
  equal(scale.shows("1900-01-01"), true);
});

test("a zoomed strip has the day shown in its middle", () => {
  const scale = new TimeScale();
  scale.reach(1700, 1800);
  scale.follow("1750-12-31");
  scale.zoom(10);
  ok(Math.abs(scale.share("1750-12-31") - 0.5) < 1e-9);
  equal(scale.shows("1747-01-01"), true);
  equal(scale.shows("1760-01-01"), false);
});

test("a zoomed strip follows the day only once that nears an end", () => {
  const scale = new TimeScale();
  scale.reach(1700, 1800);
  scale.follow("1750-12-31");
  scale.zoom(10);
  const { span } = scale;
  equal(scale.follow("1753-12-31"), false);
  deepEqual(scale.span, span);
  equal(scale.follow("1755-12-31"), true);
  ok(Math.abs(scale.share("1755-12-31") - 0.5) < 1e-9);
});
