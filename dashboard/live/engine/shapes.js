// From the bundle's TopoJSON to lines in one flat coordinate space: whole web Mercator pixels at
// REFERENCE_ZOOM, counted from ORIGIN, so that zooming is one transform. A line is a flat list of
// numbers, x and y in turn.

import { Drawn } from "./drawn.js";
import { numbersOf } from "./vlq.js";

/** @import { Chain, Feature, Pixel, Polygons, Topology } from "../types.d.ts" */

export const REFERENCE_ZOOM = 11;
export const ORIGIN = { lat: 42.5, lng: 38 };

export const WORLD = 256 * 2 ** REFERENCE_ZOOM;

/** @param {number} lon @param {number} lat @returns {Pixel} */
function mercator(lon, lat) {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [
    (WORLD * (lon + 180)) / 360,
    WORLD * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  ];
}

const [ORIGIN_X, ORIGIN_Y] = mercator(ORIGIN.lng, ORIGIN.lat);

/** A point in drawing units. @param {number} lon @param {number} lat @returns {Pixel} */
export function project(lon, lat) {
  const [x, y] = mercator(lon, lat);
  return [Math.round(x - ORIGIN_X), Math.round(y - ORIGIN_Y)];
}

/**
 * A flat list of numbers as a line.
 * @param {number[]} numbers
 * @param {boolean} steps whether each counts from the one before
 * @param {Pixel} scale
 * @param {Pixel} translate
 * @returns {Chain}
 */
function unpack(numbers, steps, scale, translate) {
  /** @type {Chain} */
  const line = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i < numbers.length; i += 2) {
    x = steps ? x + numbers[i] : numbers[i];
    y = steps ? y + numbers[i + 1] : numbers[i + 1];
    const [across, down] = project(x * scale[0] + translate[0], y * scale[1] + translate[1]);
    line.push(across, down);
  }
  return line;
}

/** Arcs that are degrees already. @type {NonNullable<Topology["transform"]>} */
const PLAIN = { scale: [1, 1], translate: [0, 0] };

/** @param {Pick<Topology, "arcs" | "transform">} topology @returns {Chain[]} */
export function decodeArcs({ arcs, transform }) {
  const { scale, translate } = transform ?? PLAIN;
  return arcs.map((arc) => unpack(arc, Boolean(transform), scale, translate));
}

/** A line walked the other way. @param {Chain} line @returns {Chain} */
function backwards(line) {
  /** @type {Chain} */
  const turned = [];
  for (let i = line.length - 2; i >= 0; i -= 2) turned.push(line[i], line[i + 1]);
  return turned;
}

/** Two lines of which the second begins where the first ends. @param {Chain} one @param {Chain} two */
function append(one, two) {
  for (let i = one.length ? 2 : 0; i < two.length; i += 1) one.push(two[i]);
  return one;
}

/**
 * The rings of an area; an arc's index that is ~index is one walked backwards.
 * @param {Chain[]} arcs
 * @param {Polygons} polygons
 */
export function areaRings(arcs, polygons) {
  /** @param {number} index */
  const arcOf = (index) => (index < 0 ? backwards(arcs[~index]) : arcs[index]);
  return polygons.flat().map((ring) => ring.map(arcOf).reduce(append, []));
}

/** Packed polygons or lines of the base map. @param {Feature} feature */
export function featureLines({ scale, lines }) {
  /** @type {Pixel} */
  const unit = [1 / scale, 1 / scale];
  return lines.map((line) => unpack(numbersOf(line), true, unit, [0, 0]));
}

/** All arcs that part the same two areas with the same certainty. */
export class Border extends Drawn {
  /**
   * @param {number} left an area
   * @param {number} right an area, -1 at a coast or at the edge of the map
   * @param {string} certainty
   * @param {boolean} coast
   */
  constructor(left, right, certainty, coast) {
    super([], false);
    this.left = left;
    this.right = right;
    this.certainty = certainty;
    this.coast = coast;
  }
}

/**
 * @param {Pick<Topology, "sides" | "certainty" | "water">} topology
 * @param {Chain[]} arcs
 */
export function collectBorders(topology, arcs) {
  /** @type {Map<string, Border>} */
  const groups = new Map();
  topology.sides.forEach(([a, b], index) => {
    const [left, right] = a > b ? [a, b] : [b, a];
    if (left < 0) return;
    const certainty = topology.certainty?.[index] ?? "exact";
    const coast = right < 0 && topology.water?.[index] !== false;
    const key = `${left},${right},${certainty},${coast}`;
    const border = groups.get(key) ?? new Border(left, right, certainty, coast);
    border.lines.push(arcs[index]);
    groups.set(key, border);
  });
  for (const border of groups.values()) border.lines = joinChains(border.lines);
  return [...groups.values()];
}

/**
 * Lines joined end to end, so that dashes run through where arcs only meet by accident.
 * @param {Chain[]} chains
 */
export function joinChains(chains) {
  const left = chains.slice();
  const done = [];
  for (let chain = left.pop(); chain; chain = left.pop()) {
    for (let grown = true; grown;) {
      grown = false;
      for (let i = 0; i < left.length && !grown; i += 1) {
        const joined = joinTwo(chain, left[i]);
        if (joined) { chain = joined; left.splice(i, 1); grown = true; }
      }
    }
    done.push(chain);
  }
  return done;
}

/** Two lines as one where they share an end, else null. @param {Chain} a @param {Chain} b */
function joinTwo(a, b) {
  if (meet(a, -2, b, 0)) return append(a.slice(), b);
  if (meet(b, -2, a, 0)) return append(b.slice(), a);
  if (meet(a, -2, b, -2)) return append(a.slice(), backwards(b));
  return meet(a, 0, b, 0) ? append(backwards(b), a) : null;
}

/** @param {Chain} a @param {number} i @param {Chain} b @param {number} j */
function meet(a, i, b, j) {
  return a.at(i) === b.at(j) && a.at(i + 1) === b.at(j + 1);
}
