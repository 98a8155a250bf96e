// A slider that another atlas brings stands in the place of the one before, and is heard.

import { deepEqual } from "node:assert/strict";
import { test } from "node:test";
import { StreamlitSlider } from "../../dashboard/live/timeline/slider.js";

/** @param {number} year */
const sliderOf = (year) => ({
  input: { value: String(year), getAttribute: () => "", setAttribute() {} },
  style: { setProperty() {} },
});

test("a slider that comes in another's place tells its year by itself", async () => {
  let there = sliderOf(1720);
  const page = {
    querySelector: (/** @type {string} */ asked) => (asked.includes("input") ? there.input : there),
    addEventListener() {},
    removeEventListener() {},
  };
  class Watch { observe() {} disconnect() {} }
  Object.assign(globalThis, { document: page, MutationObserver: Watch });
  const { promise, resolve } = Promise.withResolvers();
  /** @type {(number | null)[]} */
  const told = [];
  const slider = new StreamlitSlider({
    value: (year) => { told.push(year); resolve(undefined); },
    say: () => "",
    hold() {},
    drop() {},
  });
  deepEqual(told, []); // the first is no news
  there = sliderOf(1828);
  const patience = setTimeout(() => resolve(undefined), 5000);
  await promise;
  clearTimeout(patience);
  slider.close();
  deepEqual(told, [1828]);
});
