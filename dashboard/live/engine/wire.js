// The bundle as it came, made whole again: cartography/wire.py.

/** @import { Bundle, SentBundle, SentTopology, Topology } from "../types.d.ts" */

/** @param {SentBundle} sent @returns {Bundle} */
export function received({ areas, holders, events, edtfs, topology, ...rest }) {
  return {
    ...rest,
    areas: rowsOf(areas),
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
 * @param {SentTopology} topology
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
