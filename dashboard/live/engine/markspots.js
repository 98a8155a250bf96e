// Where on the land a group of moves lies, and from which side to which it went.

import { around as boxRound } from "./boxes.js";
import { statusOf } from "./marks.js";

/** @import { Box, Pixel } from "../types.d.ts" */
/** @import { Facts } from "./facts.js" */
/** @import { Group } from "./marks.js" */

/**
 * What of the world tells where land lies.
 * @typedef {object} Land
 * @property {number[][]} near
 * @property {Pixel[]} points
 * @property {{box: Box}[]} areas
 */
/**
 * Where a group lies: `way` is the direction in which it went, null for none; `points` of its
 * areas, the largest first.
 * @typedef {{middle: Pixel, way: Pixel | null, box: Box, points: Pixel[]}} Spot
 */

/**
 * Where the largest joined-up piece of a group lies, and which way it went.
 * @param {Facts & Land} world
 * @param {Group} group
 * @returns {Spot}
 */
export function spotOf(world, group) {
  const piece = largestPiece(world, group.areas);
  const middle = middleOf(world, piece);
  const rank = Math.max(...group.moves.map(({ now }) => world.history.rank[now]));
  const status = statusOf(world, group.kind);
  const own = new Set(group.areas);
  const around = [...new Set(piece.flatMap((area) => world.near[area]))].filter((area) => !own.has(area));
  /** @param {number} power */
  const side = (power) => nearest(middle, around
    .filter((area) => status.top(world.history.holdingAt(area, rank)) === power)
    .map((area) => world.points[area]));
  const box = piece.map((area) => world.areas[area].box).reduce(boxRound);
  const way = group.from === group.to ? null : wayOf(side(group.from), middle, side(group.to));
  const points = piece.slice().sort((a, b) => world.bundle.areas[b].km2 - world.bundle.areas[a].km2)
    .map((area) => world.points[area]);
  return { middle, box, way, points };
}

/**
 * Null where the loser has no land beside it: any other side would be called the loser's.
 * @param {Pixel | null} from
 * @param {Pixel} middle
 * @param {Pixel | null} to
 * @returns {Pixel | null}
 */
function wayOf(from, middle, to) {
  if (!from) return null;
  const [[x, y], [toX, toY]] = [from, to ?? middle];
  const length = Math.hypot(toX - x, toY - y);
  return length ? [(toX - x) / length, (toY - y) / length] : null;
}

/** @param {Facts & Land} world @param {number[]} areas */
function largestPiece(world, areas) {
  const left = new Set(areas);
  /** @param {number[]} piece */
  const size = (piece) => piece.reduce((sum, at) => sum + world.bundle.areas[at].km2, 0);
  /** @type {number[]} */
  let largest = [];
  for (const area of areas) {
    const piece = joined(world.near, area, left);
    if (size(piece) > size(largest)) largest = piece;
  }
  return largest;
}

/**
 * Take out of `left` what hangs together with an area.
 * @param {number[][]} near
 * @param {number} area
 * @param {Set<number>} left
 */
function joined(near, area, left) {
  /** @type {number[]} */
  const piece = [];
  const waiting = [area];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (!left.delete(at)) continue;
    piece.push(at);
    waiting.push(...near[at]);
  }
  return piece;
}

/** The point of the area nearest to the middle. @param {Facts & Land} world @param {number[]} piece */
function middleOf(world, piece) {
  const sized = piece.map((area) => ({ at: world.points[area], km2: world.bundle.areas[area].km2 }));
  const all = sized.reduce((sum, { km2 }) => sum + km2, 0) || 1;
  const [x, y] = [0, 1].map((axis) => sized.reduce((sum, { at, km2 }) => sum + at[axis] * km2, 0) / all);
  return nearest([x, y], sized.map(({ at }) => at)) ?? [x, y];
}

/** @param {Pixel} to @param {Pixel[]} points @returns {Pixel | null} */
function nearest([x, y], points) {
  /** @param {Pixel} point */
  const far = ([px, py]) => Math.hypot(px - x, py - y);
  /** @type {Pixel | null} */
  let best = null;
  for (const point of points) if (!best || far(point) < far(best)) best = point;
  return best;
}
