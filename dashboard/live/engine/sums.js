// How much of any box is certain land: sums over all cells above and left of each, so that a box
// costs a few additions however big it is.

import { CELL } from "./landgrid.js";

/** @import { Pixel } from "../types.d.ts" */
/** @import { Rectangle } from "./collision.js" */
/** @import { LandGrid } from "./landgrid.js" */

export class Sums {
  /** How many cells count. */
  count = 0;
  /** The middle of those that weigh, in px. @type {Pixel} */
  middle = [0, 0];

  /**
   * @param {Pick<LandGrid, "cells" | "wide">} grid
   * @param {Uint8Array} counts of no area, and then of each: 0 not, 1 it counts, 2 it also weighs
   *   where the middle is sought
   * @param {Rectangle} span the columns and rows beyond which nothing counts
   */
  constructor({ cells, wide }, counts, [left, top, right, bottom]) {
    this.corner = [left, top];
    this.wide = right - left;
    this.high = bottom - top;
    /** What may count, in px. @type {Rectangle} */
    this.bounds = [left * CELL, top * CELL, right * CELL, bottom * CELL];
    const sums = this.sums = new Int32Array((this.wide + 1) * (this.high + 1));
    let [x, y, weight] = [0, 0, 0];
    let to = this.wide + 2;
    for (let row = top; row < bottom; row += 1, to += 1) {
      let line = 0;
      for (let at = row * wide + left, end = row * wide + right; at < end; at += 1, to += 1) {
        const kind = counts[cells[at] + 1];
        if (kind) {
          line += 1;
          if (kind > 1) { x += at - row * wide; y += row; weight += 1; }
        }
        sums[to] = sums[to - this.wide - 1] + line;
      }
      this.count += line;
    }
    if (weight) this.middle = [(x / weight + 0.5) * CELL, (y / weight + 0.5) * CELL];
  }

  /** Cells above and left of a point, parts of them by their share. @param {number} x @param {number} y */
  before(x, y) {
    const across = Math.min(Math.max(x / CELL - this.corner[0], 0), this.wide);
    const down = Math.min(Math.max(y / CELL - this.corner[1], 0), this.high);
    const column = Math.min(Math.floor(across), this.wide - 1);
    const row = Math.min(Math.floor(down), this.high - 1);
    const [dx, dy] = [across - column, down - row];
    const at = row * (this.wide + 1) + column;
    const next = at + this.wide + 1;
    const { sums } = this;
    const above = sums[at] * (1 - dx) + sums[at + 1] * dx;
    return above * (1 - dy) + (sums[next] * (1 - dx) + sums[next + 1] * dx) * dy;
  }

  /**
   * The share of a box that counts; what lies beyond the grid does not.
   * @param {number} left
   * @param {number} top
   * @param {number} right
   * @param {number} bottom
   */
  share(left, top, right, bottom) {
    if (!this.count) return 0;
    const cells = this.before(right, bottom) - this.before(left, bottom) - this.before(right, top)
      + this.before(left, top);
    return (cells * CELL * CELL) / ((right - left) * (bottom - top));
  }
}
