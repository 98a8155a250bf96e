// Rectangles [left, top, right, bottom]: whether they meet, and many as few.

/** @import { Box } from "../types.d.ts" */

/** The box round nothing. @type {Box} */
export const NOWHERE = [Infinity, Infinity, -Infinity, -Infinity];

/** @param {Box} a @param {Box} b */
export function meets(a, b) {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

/** Whether a box lies within another. @param {Box} a @param {Box} b */
export function within(a, b) {
  return a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];
}

/** The least box round two. @param {Box} a @param {Box} b @returns {Box} */
export function around(a, b) {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** @param {Box} box */
export function size([left, top, right, bottom]) {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

/** What two boxes share; of no size where they share nothing. @param {Box} a @param {Box} b @returns {Box} */
export function shared(a, b) {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

const MUCH = 0.3; // of the smaller of two boxes

/** Whether two boxes have a good part in common. @param {Box} a @param {Box} b */
export function overlaps(a, b) {
  return size(shared(a, b)) >= MUCH * Math.min(size(a), size(b));
}

/**
 * Boxes that cover the same and do not meet one another.
 * @param {Box[]} boxes
 */
export function apart(boxes) {
  /** @type {Box[]} */
  let done = [];
  for (const box of boxes) {
    let grown = box;
    for (let met = true; met;) {
      const [near, far] = [done.filter((one) => meets(one, grown)), done.filter((one) => !meets(one, grown))];
      met = near.length > 0;
      grown = near.reduce(around, grown);
      done = far;
    }
    done.push(grown);
  }
  return done;
}
