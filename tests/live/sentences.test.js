// The sentences of the events come when the map stands, in the language that is wanted last.

import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { Sentences } from "../../dashboard/live/timeline/sentences.js";
import { event } from "./worlds.js";

/** @import { EventTexts, TimelineData } from "../../dashboard/live/types.d.ts" */

const WAR = event("war", "1740-03-02");
/** @type {EventTexts} */
const SAID = { lines: { war: "The League took it." }, steps: { war: ["Landed", ["Sailed", "en"]] } };

/** @param {object} data @returns {TimelineData} */
const data = (data) => /** @type {TimelineData} */ ({ lang: "tr", texts: "", ...data });

/** @param {number} step @returns {import("../../dashboard/live/types.d.ts").DatedDay} */
const day = (step) => ({ date: WAR.date, event: WAR, role: "step", step });

test("they may be at hand, and those of an own article stand beside the record's", () => {
  const sentences = new Sentences(() => {});
  sentences.have(data({ texts: SAID }));
  equal(sentences.line(WAR), "The League took it.");
  deepEqual([0, 1, 2].map((step) => sentences.step(day(step))), ["Landed", ["Sailed", "en"], undefined]);
  const own = { texts: { tr: { lines: { war: "Mine" }, steps: {} } } };
  sentences.have(data({ texts: SAID, own }));
  equal(sentences.line(WAR), "Mine");
});

test("the answer of a language that is no longer wanted is let go", async () => {
  /** @type {Map<string, (answer: Response) => void>} */
  const asked = new Map();
  const usual = { fetch: globalThis.fetch, document: globalThis.document };
  globalThis.fetch = (url) => new Promise((answer) => { asked.set(String(url), answer); });
  globalThis.document = /** @type {Document} */ ({ baseURI: "https://a.org/" });
  let told = 0;
  const sentences = new Sentences(() => { told += 1; });
  sentences.have(data({ texts: "tr.json" }));
  sentences.have(data({ texts: "az.json", lang: "az" }));
  asked.get("https://a.org/tr.json")?.(Response.json({ lines: { war: "tr" }, steps: {} }));
  await new Promise((done) => { setTimeout(done); });
  equal(sentences.line(WAR), undefined);
  asked.get("https://a.org/az.json")?.(Response.json({ lines: { war: "az" }, steps: {} }));
  await new Promise((done) => { setTimeout(done); });
  deepEqual([sentences.line(WAR), told], ["az", 1]);
  Object.assign(globalThis, usual);
});
