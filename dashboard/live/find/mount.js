// The field in an element: made once for an atlas, then told what is new.

import { Finder } from "./finder.js";

/** @import { Component, FindData } from "../types.d.ts" */
/** @import { Known } from "./known.js" */

/** By the element each stands in. @type {WeakMap<HTMLElement, Finder>} */
const finders = new WeakMap();

/**
 * @param {Component<FindData>} component
 * @param {() => Promise<Known>} load what can be found, when somebody begins to look
 */
export function mountFinder({ data, parentElement, setTriggerValue }, load) {
  const known = finders.get(parentElement);
  if (known && known.data.address === data.address) { known.update(data, setTriggerValue); return; }
  known?.field.root.remove(); // another atlas has other names
  finders.set(parentElement, new Finder(parentElement, data, setTriggerValue, load));
}
