// What the server may not have heard when the line broke is told again, once.

import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { Retelling } from "../../dashboard/live/timeline/retelling.js";

/** @typedef {import("../../dashboard/live/types.d.ts").TimelineData} TimelineData */

/** A page whose slider stands at a year; the last answer was 1830. @param {number} slider */
function page(slider, search = "") {
  const state = { line: "CONNECTED", script: "notRunning", held: false, slider };
  /** @type {Record<string, () => string>} */
  const attributes = {
    "data-test-connection-state": () => state.line,
    "data-test-script-state": () => state.script,
  };
  const app = { getAttribute: (/** @type {string} */ name) => attributes[name]() };
  Object.assign(globalThis, {
    MutationObserver: class { observe() {} disconnect() {} },
    location: { search },
    setTimeout: (/** @type {() => void} */ work) => work(), // all is quiet at once
    document: {
      body: null,
      querySelector: (/** @type {string} */ asked) => {
        if (asked === ".stApp") return app;
        if (asked.endsWith(":active")) return state.held ? {} : null;
        return { value: String(state.slider) };
      },
    },
  });
  /** @type {unknown[]} */
  const told = [];
  const data = /** @type {TimelineData} */ (/** @type {unknown} */ ({ year: 1830, fixed: false }));
  const retelling = new Retelling();
  /** @param {object} [changed] */
  const answer = (changed) => retelling.hear({ ...data, ...changed }, (...said) => told.push(said));
  answer();
  const turn = (/** @type {string} */ line, script = "notRunning") => {
    Object.assign(state, { line, script });
    retelling.look();
  };
  return { retelling, told, turn, answer, state };
}

test("nothing is told while the line holds, or when slider and server agree", () => {
  const { told, turn } = page(1699);
  turn("CONNECTED");
  deepEqual(told, []);
  const other = page(1830);
  other.turn("PINGING_SERVER");
  other.turn("CONNECTED");
  deepEqual(other.told, []);
});

test("a year that the server has not heard of is told when the line is back and at rest", () => {
  const { told, turn } = page(1699);
  turn("PINGING_SERVER");
  turn("CONNECTED", "running");
  deepEqual(told, []);
  turn("CONNECTED");
  turn("CONNECTED");
  deepEqual(told, [["go", { year: 1699 }]]);
});

test("an address that moved without its answer is followed", () => {
  const { told, turn } = page(1830, "?year=1999&lang=tr");
  turn("PINGING_SERVER");
  turn("CONNECTED");
  deepEqual(told, [["go", { year: 1999 }]]);
});

test("a press that no answer came to is told again as it was", () => {
  const { retelling, told, turn, answer } = page(1813);
  const pressed = { kind: "event", id: "1813-gulistan", day: "1813-10-24" };
  retelling.tell("go", /** @type {any} */ (pressed));
  turn("PINGING_SERVER");
  turn("CONNECTED");
  deepEqual(told, [["go", pressed], ["go", pressed]]);
  answer({ year: 1813 });
  turn("PINGING_SERVER");
  turn("CONNECTED");
  deepEqual(told.length, 2);
});

test("a year that a server started anew has put back is told to it", () => {
  const { told, turn, answer, state } = page(1831);
  turn("PINGING_SERVER");
  turn("CONNECTED", "running");
  state.slider = 1830;
  answer();
  turn("CONNECTED");
  turn("CONNECTED");
  deepEqual(told, [["go", { year: 1831 }]]);
});

test("a year that the server has moved on from is not told", () => {
  const { told, turn, answer, state } = page(1831);
  turn("PINGING_SERVER");
  turn("CONNECTED", "running");
  state.slider = 1832;
  answer({ year: 1832 });
  turn("CONNECTED");
  deepEqual(told, []);
});

test("a map that keeps its day tells no other", () => {
  const { told, turn, answer } = page(1699);
  answer({ fixed: true });
  turn("PINGING_SERVER");
  turn("CONNECTED");
  deepEqual(told, []);
});

test("a timeline that was taken away in the break, and has come anew, tells what the other was told", () => {
  const { retelling, told, turn, answer } = page(1830, "?year=1931");
  turn("PINGING_SERVER");
  retelling.leave();
  turn("CONNECTED");
  deepEqual(told, []);
  answer();
  deepEqual(told, [["go", { year: 1931 }]]);
});
