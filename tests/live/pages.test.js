import { equal } from "node:assert/strict";
import { test } from "node:test";
import { wayOf } from "../../dashboard/live/pages.js";

test("a finger to the left turns to the next page, one to the right back", () => {
  equal(wayOf(-60, 5), "next");
  equal(wayOf(60, -5), "back");
});

test("a finger that scrolls or hardly moves turns nothing", () => {
  equal(wayOf(-60, 40), null);
  equal(wayOf(10, 200), null);
  equal(wayOf(-40, 0), null);
});
