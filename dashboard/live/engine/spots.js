// Where on its land a name stands best: inside, with room around it, near the middle.

/** @import { Pixel } from "../types.d.ts" */
/** @import { Rectangle } from "./collision.js" */
/** @import { Sums } from "./sums.js" */

/** The least share of a name's box that must be its land; a little more than is promised. */
export const INSIDE = 0.9;
const TRIES = 1500; // places looked at, at most about
const FINEST = 2; // px between two of them, at least
const PARTS = 4; // the land is parted into so many columns and rows; each offers its best spot
const AIR = [1.4, 2.2]; // the box in which more of the land is welcome, in boxes of the name
const EASE = { margin: [10, 6], inside: 0.95 }; // a spot is easy where a box so much larger is land

/** Land that a name is sought room on. @typedef {Pick<Sums, "bounds" | "middle" | "count" | "share">} Land */
/**
 * A spot for the middle of a box; `easy` where there is land all round it.
 * @typedef {{x: number, y: number, score: number, easy: boolean}} Spot
 */

/**
 * The best spots for the middle of a box, the best first.
 * @param {Land} land
 * @param {Pixel} size of the box
 * @param {Rectangle} room what may be written on
 * @returns {Spot[]}
 */
export function spotsOn(land, [width, height], room) {
  const left = Math.max(land.bounds[0] + width * 0.4, room[0] + width / 2);
  const top = Math.max(land.bounds[1] + height * 0.4, room[1] + height / 2);
  const right = Math.min(land.bounds[2] - width * 0.4, room[2] - width / 2);
  const bottom = Math.min(land.bounds[3] - height * 0.4, room[3] - height / 2);
  if (left > right || top > bottom) return [];
  const step = Math.max(FINEST, Math.sqrt(((right - left) * (bottom - top)) / TRIES));
  /** @type {Map<number, Spot>} */
  const best = new Map();
  for (let y = top; y <= bottom; y += step) {
    for (let x = left; x <= right; x += step) {
      const score = scoreAt(land, x, y, width, height);
      if (!score) continue;
      const part = partOf(x, left, right) * PARTS + partOf(y, top, bottom);
      const old = best.get(part);
      if (!old || old.score < score) best.set(part, { x, y, score, easy: false });
    }
  }
  const spots = [...best.values()].sort((a, b) => b.score - a.score);
  for (const spot of spots) {
    const share = shareAround(land, spot.x, spot.y, width + EASE.margin[0], height + EASE.margin[1]);
    spot.easy = share >= EASE.inside;
  }
  return spots;
}

/** @param {number} at @param {number} from @param {number} to */
function partOf(at, from, to) {
  return Math.min(PARTS - 1, Math.floor((PARTS * (at - from)) / (to - from + 1)));
}

/**
 * How good a spot is; 0 where too little of the box is land.
 * @param {Land} land
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 */
function scoreAt(land, x, y, width, height) {
  const inside = shareAround(land, x, y, width, height);
  if (inside < INSIDE) return 0;
  const air = shareAround(land, x, y, width * AIR[0], height * AIR[1]);
  const far = Math.hypot(x - land.middle[0], y - land.middle[1]);
  const reach = land.bounds[2] - land.bounds[0] + land.bounds[3] - land.bounds[1];
  return 4 + 3 * inside + 1.5 * air - (3 * far) / reach;
}

/**
 * The share of a box around a point that is the land.
 * @param {Pick<Land, "share">} land
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 */
export function shareAround(land, x, y, width, height) {
  return land.share(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
}
