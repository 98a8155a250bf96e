// The bundle as it came, made whole again: cartography/wire.py.

import { around, NOWHERE } from "./boxes.js";
import { numbersOf } from "./vlq.js";

/** @import { Box, Bundle, SentBundle, Topology } from "../types.d.ts" */

/** @param {SentBundle} sent @returns {Bundle} */
export function received({ areas, holders, events, edtfs, topology: bare, ...rest }) {
  const topology = { ...bare, arcs: bare.arcs.map(numbersOf) };
  const boxes = boxesOf(topology);
  return {
    ...rest,
    areas: rowsOf(areas).map((area, at) => ({ ...area, box: boxes[at] })),
    holders: rowsOf(holders),
    events: rowsOf(events),
    edtfs: rowsOf(edtfs),
    topology: { ...topology, sides: sidesOf(topology) },
  };
}

/**
 * Columns as rows; where a column says null the row has nothing.
 * @template {object} Row
 * @param {import("../types.d.ts").Columns<Row>} columns
 * @returns {Row[]}
 */
export function rowsOf(columns) {
  const entries = Object.entries(columns);
  /** @type {Record<string, unknown>[]} */
  const rows = Array.from(entries[0]?.[1] ?? [], () => ({}));
  for (const [name, values] of entries) {
    values.forEach((/** @type {unknown} */ value, /** @type {number} */ at) => {
      if (value !== null) rows[at][name] = value;
    });
  }
  return /** @type {Row[]} */ (rows);
}

/**
 * The areas on the two sides of each arc, -1 for none; an area that walks an arc backwards, which
 * its index says as ~index, lies on the other side of it.
 * @param {Pick<Topology, "arcs" | "areas">} topology
 * @returns {Topology["sides"]}
 */
export function sidesOf({ arcs, areas }) {
  /** @type {Topology["sides"]} */
  const sides = arcs.map(() => [-1, -1]);
  areas.forEach((polygons, area) => {
    for (const index of polygons.flat(2)) sides[index < 0 ? ~index : index][index < 0 ? 1 : 0] = area;
  });
  return sides;
}

/**
 * How far each area reaches, in degrees; of an area without a shape nowhere.
 * @param {Pick<Topology, "arcs" | "areas" | "transform">} topology
 * @returns {Box[]}
 */
export function boxesOf({ arcs, areas, transform }) {
  const [[across, up], [west, south]] = [transform?.scale ?? [1, 1], transform?.translate ?? [0, 0]];
  const reach = arcs.map((arc) => reachOf(arc, Boolean(transform)));
  return areas.map((polygons) => {
    const own = polygons.flat(2).map((index) => reach[index < 0 ? ~index : index]);
    const [left, bottom, right, top] = own.reduce(around, NOWHERE);
    return [left * across + west, bottom * up + south, right * across + west, top * up + south];
  });
}

/** The box round an arc, in its own units. @param {number[]} arc @param {boolean} steps @returns {Box} */
function reachOf(arc, steps) {
  let [x, y] = [0, 0];
  /** @type {Box} */
  const box = [...NOWHERE];
  for (let i = 0; i < arc.length; i += 2) {
    [x, y] = steps ? [x + arc[i], y + arc[i + 1]] : [arc[i], arc[i + 1]];
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return box;
}
