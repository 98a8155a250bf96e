import { equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { borderStroke } from "../../dashboard/live/engine/borderstroke.js";

const INKS = { line: "line", thin: "thin", coast: "coast" };
const STATUS = {
  power: (/** @type {number} */ h) => [0, 0, 1, 2][h],
  top: (/** @type {number} */ h) => [0, 0, 0, 2][h], // the third is under the first
  disputed: (/** @type {number} */ h) => h === 3,
};

/** @param {number} a a holding @param {number} b another @param {string} [certainty] */
function between(a, b, certainty = "exact") {
  return borderStroke({ left: 0, right: 1, certainty, coast: false }, [a, b], STATUS, INKS);
}

test("land of one power is not parted", () => {
  equal(between(0, 1), null);
});

test("what lies under one overlord is parted by a thin line, two powers by a strong one", () => {
  equal(between(0, 2)?.colour, "thin");
  equal(between(0, 3)?.colour, "line");
});

test("an approximate border is dashed, a disputed one dotted whatever is known of its course", () => {
  ok(between(0, 2, "approximate")?.dash);
  ok((between(0, 3, "approximate")?.dash ?? [9])[0] < 1);
});

test("a coast is drawn, and the edge of the map on land is not", () => {
  const edge = { left: 0, right: -1, certainty: "exact" };
  equal(borderStroke({ ...edge, coast: true }, [0], STATUS, INKS)?.colour, "coast");
  equal(borderStroke({ ...edge, coast: false }, [0], STATUS, INKS), null);
});
