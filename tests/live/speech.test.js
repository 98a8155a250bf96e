import { equal } from "node:assert/strict";
import { test } from "node:test";
import { Speech } from "../../dashboard/live/engine/speech.js";

/** @import { Bundle } from "../../dashboard/live/types.d.ts" */

const BUNDLE = /** @type {Bundle} */ (/** @type {unknown} */ ({ words: { en: { thousands: "," } } }));

test("a half goes up, however it was added up, as the server says it", () => {
  const speech = new Speech(BUNDLE);
  const said = [2.5, 3.5, 369424.49999999994, 369424.49].map((value) => speech.number(value));
  equal(said.join(" "), "3 4 369,425 369,424");
});
