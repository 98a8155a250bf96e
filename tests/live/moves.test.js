import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { changed, moved } from "../../dashboard/live/page/moves.js";

const START = {
  day: "1699-12-31", year: 1699, kind: null, id: null, view: "control", lang: "en", panel: "article",
  layers: {}, story: "start",
};
const STEP = { ...START, day: "1813-10-24", year: 1813, kind: "event", id: "gulistan", story: "gulistan" };
const LOOKUP = {
  bundle: { first: "1683-01-01", last: "2025-12-31", opening: "1699", story: { gulistan: "1813-10-24" } },
  knows: (/** @type {string} */ kind, /** @type {string} */ id) => kind === "place" && id === "baku",
};

/** Where a target leads from a state. @param {object} from @param {object} target @returns {any} */
const from = (from, target) => {
  const state = /** @type {any} */ (from);
  const { typed: _, ...next } = changed(state, moved(/** @type {any} */ (LOOKUP), state.day, target));
  return next;
};

test("a step brings its own day and thing, the opening none", () => {
  deepEqual(from({ ...START, story: "", kind: "place", id: "baku" }, { story: "gulistan" }), STEP);
  deepEqual(from(STEP, { story: "start" }), START);
});

test("a step that is none leaves the story", () => {
  equal(from(STEP, { story: "constructor" }).story, "");
});

test("another day leaves the story and lets go of what only the story chose", () => {
  const { story, kind, year } = from(STEP, { year: 1814 });
  deepEqual([story, kind, year], ["", null, 1814]);
});

test("another thing leaves the story and stays chosen", () => {
  const { story, id, day } = from(STEP, { kind: "place", id: "baku" });
  deepEqual([story, id, day], ["", "baku", "1813-10-24"]);
});

test("what changes neither day nor thing stays in the story", () => {
  equal(from(STEP, { day: "1813-10-24", view: "recognised" }).story, "gulistan");
  equal(from(START, { kind: "none" }).story, "start");
  equal(changed(/** @type {any} */ (STEP), { lang: "tr" }).story, "gulistan");
});

test("the way out keeps the day and lets go of the thing", () => {
  const { story, kind, day } = from(STEP, { kind: "none", story: "" });
  deepEqual([story, kind, day], ["", null, "1813-10-24"]);
});
