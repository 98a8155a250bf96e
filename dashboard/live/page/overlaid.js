// The layers over the land, as the address says them: `layers=a,b` or, in older links, `a=on`.

import { entryOf } from "../entry.js";

/** @import { Bundle } from "../types.d.ts" */

/** @type {Record<string, boolean>} */
const SWITCH = { on: true, 1: true, off: false, 0: false };

/** @param {string} value */
const isSwitch = (value) => Object.hasOwn(SWITCH, value);
/** @param {Bundle} bundle */
const idsOf = ({ layers }) => layers.map(({ id }) => id);

/**
 * The parameters that speak of layers, each with what it may say.
 * @param {Bundle} bundle
 * @returns {Record<string, (value: string) => boolean>}
 */
export function layerValues(bundle) {
  const ids = idsOf(bundle);
  const listed = (/** @type {string} */ value) => value.split(",").every((id) => ids.includes(id));
  return { layers: listed, ...Object.fromEntries(ids.map((id) => [id, isSwitch])) };
}

/**
 * Which layers the address asks for.
 * @param {Bundle} bundle
 * @param {URLSearchParams} told
 * @returns {Record<string, boolean>}
 */
export function layersAsked(bundle, told) {
  const values = layerValues(bundle), named = told.get("layers") ?? "";
  const listed = values.layers(named) ? named.split(",") : [];
  return Object.fromEntries(
    idsOf(bundle).map((id) => [id, listed.includes(id) || (entryOf(SWITCH, told.get(id) ?? "") ?? false)]),
  );
}

/** What the address says of the layers that are on. @param {Record<string, boolean>} layers */
export function layersSaid(layers) {
  return Object.keys(layers).filter((id) => layers[id]).sort().join(",");
}
