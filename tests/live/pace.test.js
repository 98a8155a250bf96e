import { equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { SPEEDS } from "../../dashboard/live/timeline/clock.js";
import { paceOf } from "../../dashboard/live/timeline/pace.js";
import { event } from "./worlds.js";

const pace = paceOf([
  event("gulistan", "1813-10-24", { article: true, tier: "main" }), event("vienna", "1815-06-09", { tier: "main" }),
  event("small", "1817-01-01"),
]);

test("a year of the article stays long enough to read, at any speed", () => {
  ok(pace(1813, 1) >= 1200);
  for (const speed of SPEEDS) ok(pace(1813, speed) >= 500, String(speed));
  ok(pace(1813, 8) < pace(1813, 1));
});

test("a year with a main event stays a little longer than a plain one", () => {
  for (const speed of SPEEDS) {
    ok(pace(1815, speed) > pace(1816, speed) && pace(1815, speed) < 2 * pace(1816, speed));
    equal(pace(1817, speed), pace(1816, speed));
  }
});
