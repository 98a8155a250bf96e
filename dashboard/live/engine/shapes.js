// From the bundle's TopoJSON to SVG path texts in one flat coordinate space: whole web Mercator
// pixels at REFERENCE_ZOOM, counted from ORIGIN, so that zooming is one transform on a group.
// A point on its way into a path is the text "x y"; each is written once and joined often.

/** @import { Border, Chain, Feature, Geometry, Pixel, Topology } from "../types.d.ts" */

export const REFERENCE_ZOOM = 11;
export const ORIGIN = { lat: 42.5, lng: 38 };

const WORLD = 256 * 2 ** REFERENCE_ZOOM;

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
 * A flat list of numbers as points.
 * @param {number[]} numbers
 * @param {boolean} steps whether each counts from the one before
 * @param {Pixel} scale
 * @param {Pixel} translate
 * @returns {Chain}
 */
function unpack(numbers, steps, scale, translate) {
  const points = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i < numbers.length; i += 2) {
    x = steps ? x + numbers[i] : numbers[i];
    y = steps ? y + numbers[i + 1] : numbers[i + 1];
    const [across, down] = project(x * scale[0] + translate[0], y * scale[1] + translate[1]);
    points.push(`${across} ${down}`);
  }
  return points;
}

/** Arcs that are degrees already. @type {NonNullable<Topology["transform"]>} */
const PLAIN = { scale: [1, 1], translate: [0, 0] };

/** @param {Pick<Topology, "arcs" | "transform">} topology */
export function decodeArcs({ arcs, transform }) {
  const { scale, translate } = transform ?? PLAIN;
  return arcs.map((arc) => unpack(arc, Boolean(transform), scale, translate));
}

/** @param {Chain[]} arcs @param {number[]} ring indices of arcs; ~index is one walked backwards */
function ringPoints(arcs, ring) {
  /** @type {Chain} */
  const points = [];
  for (const index of ring) {
    const arc = index < 0 ? arcs[~index].slice().reverse() : arcs[index];
    for (let i = points.length ? 1 : 0; i < arc.length; i += 1) points.push(arc[i]);
  }
  return points;
}

/** @param {Chain} points @param {boolean} close */
function pathText(points, close) {
  return points.length ? `M${points.join("L")}${close ? "Z" : ""}` : "";
}

/** @param {Geometry} geometry @returns {number[][][]} */
function polygonsOf({ type, arcs }) {
  if (type === "Polygon") return [/** @type {number[][]} */ (arcs)];
  return type === "MultiPolygon" ? /** @type {number[][][]} */ (arcs) : [];
}

/** @param {Chain[]} arcs @param {Geometry} geometry */
export function areaPath(arcs, geometry) {
  return polygonsOf(geometry)
    .flatMap((polygon) => polygon.map((ring) => pathText(ringPoints(arcs, ring), true)))
    .join("");
}

/** Packed polygons or lines of the base map. @param {Feature} feature */
export function featurePath({ closed, scale, lines }) {
  /** @type {Pixel} */
  const unit = [1 / scale, 1 / scale];
  return lines.map((line) => pathText(unpack(line, true, unit, [0, 0]), closed)).join("");
}

/**
 * Borders: all arcs that part the same two areas with the same certainty, as one path each.
 * `left` and `right` are areas; right is -1 at a coast or at the edge of the map.
 * @param {Pick<Topology, "sides" | "certainty" | "water">} topology
 * @param {Chain[]} arcs
 * @returns {Border[]}
 */
export function collectBorders(topology, arcs) {
  /** @type {Map<string, Omit<Border, "path"> & {chains: Chain[]}>} */
  const groups = new Map();
  topology.sides.forEach(([a, b], index) => {
    const [left, right] = a > b ? [a, b] : [b, a];
    if (left < 0) return;
    const certainty = topology.certainty?.[index] ?? "exact";
    const coast = right < 0 && topology.water?.[index] !== false;
    const key = `${left},${right},${certainty},${coast}`;
    const group = groups.get(key) ?? { left, right, certainty, coast, chains: [] };
    group.chains.push(arcs[index]);
    groups.set(key, group);
  });
  return [...groups.values()].map(({ chains, ...border }) => ({
    ...border, path: joinChains(chains).map((chain) => pathText(chain, false)).join(""),
  }));
}

/**
 * Arcs joined end to end, so that dashes run through where arcs only meet by accident.
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

/** Two chains as one where they share an end, else null. @param {Chain} a @param {Chain} b */
function joinTwo(a, b) {
  const [aStart, aEnd, bStart, bEnd] = [a[0], a[a.length - 1], b[0], b[b.length - 1]];
  if (aEnd === bStart) return a.concat(b.slice(1));
  if (bEnd === aStart) return b.concat(a.slice(1));
  if (aEnd === bEnd) return a.concat(b.slice().reverse().slice(1));
  if (aStart === bStart) return b.slice().reverse().concat(a.slice(1));
  return null;
}
