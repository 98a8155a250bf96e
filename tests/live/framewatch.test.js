// The map's frame is loaded again only where something it needs has not come.

import { equal } from "node:assert/strict";
import { test } from "node:test";
import { atlasIn } from "../../dashboard/live/streamlit.js";
import { FrameWatch, hasFailed } from "../../dashboard/live/timeline/framewatch.js";

/** A frame in which these were asked for. @param {object[]} asked @param {Record<string, string>} dataset */
function frame(asked, dataset = {}) {
  const page = { responseStatus: 200, responseEnd: 5 };
  const performance = {
    getEntriesByType: (/** @type {string} */ type) => (type === "navigation" ? [page] : asked),
  };
  const inside = { documentElement: { dataset } };
  return /** @type {any} */ ({ contentDocument: inside, contentWindow: { performance } });
}

const script = (/** @type {number | undefined} */ responseStatus, responseEnd = 9) =>
  ({ initiatorType: "script", responseStatus, responseEnd });

test("a frame whose files came, or are on their way, has not failed", () => {
  equal(hasFailed(frame([script(200), script(304)])), false);
  equal(hasFailed(frame([script(0, 0)])), false);
});

test("a browser that keeps no status is believed nothing", () => {
  equal(hasFailed(frame([script(undefined)])), false);
});

test("a script that is not there, or was torn off, has failed", () => {
  equal(hasFailed(frame([script(200), script(404)])), true);
  equal(hasFailed(frame([script(0)])), true);
});

test("a picture that is not there is no reason", () => {
  equal(hasFailed(frame([{ ...script(404), initiatorType: "img" }])), false);
});

test("a bundle that did not come, and a browser's own page of an error, have failed", () => {
  equal(hasFailed(frame([], { failed: "true" })), true);
  equal(hasFailed(/** @type {any} */ ({ contentDocument: null, contentWindow: {} })), true);
});

test("a document that is being left is not looked at again", () => {
  const watch = new FrameWatch(() => ({ missed: "", again: "" }));
  const failed = frame([script(404)]);
  failed.contentWindow.location = { reload() {} };
  watch.again(failed);
  watch.look(failed);
  equal(watch.tries, 0);
  watch.look(frame([script(404)]));
  equal(watch.tries, 1);
  watch.close();
});

test("a map that stands ends the trying", () => {
  Object.assign(globalThis, { document: { documentElement: { dataset: {} } } });
  const watch = new FrameWatch(() => ({ missed: "", again: "" }));
  watch.look(frame([script(404)]));
  equal(watch.tries, 1);
  watch.come();
  equal(watch.tries, 0);
  equal(watch.timer, undefined);
});

test("a browser's own page of an error is not looked into", () => {
  const contentWindow = { get atlas() { throw new Error("another origin"); } };
  equal(atlasIn(/** @type {any} */ ({ contentDocument: null, contentWindow })), undefined);
  equal(atlasIn(null), undefined);
});
