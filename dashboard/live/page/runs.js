// The unbroken time one power had an area, in its hands or by title; and what changed hands.

import { endOf, startOf } from "../days.js";

/** @import { Change, Day, PowerOf, View } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/** Holdings from one to another. @param {number} first @param {number} last */
const range = (first, last) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

/**
 * The unbroken holdings of the power that a view names, the given one last.
 * @param {Lookup} lookup
 * @param {number} h
 * @param {View} view
 */
export function run(lookup, h, view) {
  return range(lookup.runStart(h, (holding) => lookup.views[view].power(holding)), h);
}

/**
 * All holdings of an area, those of one power in a view together, the oldest first.
 * @param {Lookup} lookup
 * @param {number} area
 * @param {View} view
 */
export function runsOf(lookup, area, view) {
  const status = lookup.views[view];
  /** @type {number[][]} */
  const found = [];
  for (const h of range(lookup.history.first[area], lookup.history.end(area) - 1)) {
    const last = found.at(-1);
    if (last && status.power(last[0]) === status.power(h)) last.push(h);
    else found.push([h]);
  }
  return found;
}

/**
 * By whose land it is in a view: its state, under whatever name.
 * @param {Lookup} lookup
 * @param {View} view
 * @returns {PowerOf}
 */
function stateIn({ bundle, views, states }, view) {
  return (h) => states.indexOf(bundle.holders[views[view].power(h)].state);
}

/**
 * What changed hands in a year, net.
 * @param {Lookup} lookup
 * @param {number} year
 * @param {View} view
 */
export function changesIn(lookup, year, view) {
  return changesBetween(lookup, endOf(year - 1), endOf(year), view);
}

/**
 * What changed hands between two days, net, in the order of the areas; dated by when the power
 * came in.
 * @param {Lookup} lookup
 * @param {Day} start
 * @param {Day} end
 * @param {View} view
 * @returns {Change[]}
 */
export function changesBetween(lookup, start, end, view) {
  const state = stateIn(lookup, view);
  return lookup.areas
    .map((area) => [lookup.heldOn(area, start), lookup.heldOn(area, end)])
    .filter(([old, now]) => state(old) !== state(now))
    .map(([old, now]) => ({ old, now, came: lookup.runStart(now, state) }));
}

/**
 * Every change of hands in a year, by day.
 * @param {Lookup} lookup
 * @param {number} year
 * @param {View} view
 * @returns {Change[]}
 */
export function stepsIn(lookup, year, view) {
  const { history, orderOf } = lookup;
  const state = stateIn(lookup, view);
  const order = (/** @type {number} */ h) => orderOf.get(history.area[h]) ?? 0;
  return history.begun(startOf(year), endOf(year))
    .filter((h) => state(h - 1) !== state(h))
    .sort((a, b) => history.rank[a] - history.rank[b] || order(a) - order(b))
    .map((h) => ({ old: h - 1, now: h, came: h }));
}
