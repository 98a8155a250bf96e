// Lines of the land as a path of a picture: in px of the picture, to a tenth, and of it only what
// may be seen.

/** @import { Box, Chain, Pixel } from "../../types.d.ts" */

/** Where the land lies in a picture: px of a drawing unit, the origin, and what is seen, in px. */
/** @typedef {{scale: number, origin: Pixel, seen: Box}} Frame */

const MARGIN = 8; // px beyond the edge, where no line along the edge is seen
const FINE = 10; // steps of a px

/**
 * The path of lines in drawing units, "" where nothing of them is seen.
 * @param {Chain[]} lines
 * @param {boolean} closed whether they are rings
 * @param {Frame} frame
 */
export function pathIn(lines, closed, { scale, origin, seen }) {
  /** @type {Box} */
  const room = [seen[0] - MARGIN, seen[1] - MARGIN, seen[2] + MARGIN, seen[3] + MARGIN];
  return lines.map((line) => {
    const points = pixels(line, scale, origin);
    if (!touches(points, room)) return "";
    return closed ? written(ringIn(points, room), true)
      : runsIn(points, room).map((run) => written(run, false)).join("");
  }).join("");
}

/** @param {Chain} line @param {number} scale @param {Pixel} origin */
function pixels(line, scale, [x, y]) {
  /** @type {Pixel[]} */
  const points = [];
  for (let i = 0; i < line.length; i += 2) points.push([x + line[i] * scale, y + line[i + 1] * scale]);
  return points;
}

/** Whether the box round some points meets another. @param {Pixel[]} points @param {Box} room */
function touches(points, [left, top, right, bottom]) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const least = (/** @type {number[]} */ values) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (/** @type {number[]} */ values) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return least(xs) <= right && most(xs) >= left && least(ys) <= bottom && most(ys) >= top;
}

/**
 * What of a ring lies in a box, side by side cut off.
 * @param {Pixel[]} ring
 * @param {Box} room
 */
export function ringIn(ring, room) {
  return [0, 1, 2, 3].reduce((points, side) => cut(points, side, room[side]), ring);
}

/**
 * @param {Pixel[]} points
 * @param {number} side 0 left, 1 top, 2 right, 3 bottom
 * @param {number} edge
 */
function cut(points, side, edge) {
  const axis = side % 2;
  /** @param {Pixel} point */
  const inside = (point) => (side < 2 ? point[axis] >= edge : point[axis] <= edge);
  return points.flatMap((point, at) => {
    const last = points.at(at - 1) ?? point;
    const crossing = inside(point) === inside(last) ? [] : [between(last, point, axis, edge)];
    return inside(point) ? [...crossing, point] : crossing;
  });
}

/** @param {Pixel} a @param {Pixel} b @param {number} axis @param {number} edge @returns {Pixel} */
function between(a, b, axis, edge) {
  const share = (edge - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

/**
 * The parts of a line that may be seen: steps that lie wholly beyond one side of a box are left out.
 * @param {Pixel[]} points
 * @param {Box} room
 */
export function runsIn(points, [left, top, right, bottom]) {
  /** @type {Pixel[][]} */
  const runs = [[]];
  for (let at = 1; at < points.length; at += 1) {
    const [[ax, ay], [bx, by]] = [points[at - 1], points[at]];
    const out = Math.max(ax, bx) < left || Math.min(ax, bx) > right
      || Math.max(ay, by) < top || Math.min(ay, by) > bottom;
    const run = runs[runs.length - 1];
    if (!out) run.push(...(run.length ? [] : [points[at - 1]]), points[at]);
    else if (run.length) runs.push([]);
  }
  return runs.filter((run) => run.length);
}

/**
 * Points as a path, each counted from the one before; what moves by less than a step is left out.
 * @param {Pixel[]} points
 * @param {boolean} closed
 */
function written(points, closed) {
  const steps = points.map((point) => point.map((value) => Math.round(value * FINE)));
  const kept = steps.filter(([x, y], at) => !at || x !== steps[at - 1][0] || y !== steps[at - 1][1]);
  if (kept.length < (closed ? 3 : 2)) return "";
  const text = kept.map(([x, y], at) => {
    if (!at) return `M${x / FINE} ${y / FINE}l`;
    const [dx, dy] = [(x - kept[at - 1][0]) / FINE, (y - kept[at - 1][1]) / FINE];
    return `${at > 1 && dx >= 0 ? " " : ""}${dx}${dy < 0 ? "" : " "}${dy}`;
  });
  return text.join("") + (closed ? "z" : "");
}
