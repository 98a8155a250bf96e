// Which area each small cell of the view shows: painted once per view, so that asking how much of a
// box is whose land costs a few additions.

/** @import { Rectangle } from "./collision.js" */
/** @import { Chain, Pixel } from "../types.d.ts" */

const MOST_STEPS = 4096; // half cells along one side of a ring

/** CSS px that a cell is wide and high. */
export const CELL = 4;

/**
 * What is looked at: the size in px, the pixel of the drawing's origin, px of one drawing unit.
 * @typedef {{size: Pixel, origin: Pixel, scale: number}} View
 */

export class LandGrid {
  /** @param {Chain[][]} rings of each area, each back at its first point @param {View} view */
  constructor(rings, { size: [width, height], origin, scale }) {
    this.wide = Math.ceil(width / CELL);
    this.high = Math.ceil(height / CELL);
    /** The area that each cell shows, -1 for none; row by row. */
    this.cells = new Int16Array(this.wide * this.high).fill(-1);
    /** As `cells`, but also -2 where an area only touches the cell. */
    this.touched = new Int16Array(this.cells.length).fill(-1);
    /** The columns and rows that each area spans. @type {Rectangle[]} */
    this.spans = rings.map(() => [Infinity, Infinity, 0, 0]);
    /** Where a ring crosses the middle of each row. @type {number[][]} */
    this.crossings = Array.from({ length: this.high }, () => []);
    const unit = scale / CELL;
    const [left, top] = [origin[0] / CELL - 0.5, origin[1] / CELL - 0.5];
    rings.forEach((list, area) => {
      for (const ring of list) {
        this.cross(ring, unit, left, top);
        this.touch(ring, unit, left + 0.5, top + 0.5);
      }
      this.fill(area);
    });
    this.cells.forEach((area, at) => { if (area >= 0) this.touched[at] = area; });
  }

  /**
   * Mark the cells that a ring passes.
   * @param {Chain} ring
   * @param {number} unit cells of one drawing unit
   * @param {number} left
   * @param {number} top
   */
  touch(ring, unit, left, top) {
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const [x, y] = [ring[i] * unit + left, ring[i + 1] * unit + top];
      const [dx, dy] = [(ring[i + 2] - ring[i]) * unit, (ring[i + 3] - ring[i + 1]) * unit];
      const steps = Math.min(Math.ceil(2 * Math.max(Math.abs(dx), Math.abs(dy))), MOST_STEPS);
      for (let step = 0; step < steps; step += 1) this.mark(x + (dx * step) / steps, y + (dy * step) / steps);
    }
  }

  /** @param {number} x in cells @param {number} y */
  mark(x, y) {
    if (x < 0 || y < 0 || x >= this.wide || y >= this.high) return;
    this.touched[Math.floor(y) * this.wide + Math.floor(x)] = -2;
  }

  /**
   * Note where a ring crosses the rows.
   * @param {Chain} ring
   * @param {number} unit cells of one drawing unit
   * @param {number} left
   * @param {number} top
   */
  cross(ring, unit, left, top) {
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const [y, end] = [ring[i + 1] * unit + top, ring[i + 3] * unit + top];
      const last = Math.min(Math.ceil(Math.max(y, end)), this.high);
      const first = Math.max(0, Math.ceil(Math.min(y, end)));
      if (first >= last) continue;
      const x = ring[i] * unit + left;
      const slope = (ring[i + 2] * unit + left - x) / (end - y);
      for (let row = first; row < last; row += 1) this.crossings[row].push(x + (row - y) * slope);
    }
  }

  /** The columns and rows that some areas span. @param {Uint8Array} counts of no area and of each: 0 not */
  spanOf(counts) {
    /** @type {Rectangle} */
    const all = [this.wide, this.high, 0, 0];
    this.spans.forEach(([left, top, right, bottom], area) => {
      if (!counts[area + 1] || left >= right) return;
      all[0] = Math.min(all[0], left);
      all[1] = Math.min(all[1], top);
      all[2] = Math.max(all[2], right);
      all[3] = Math.max(all[3], bottom);
    });
    return all[0] < all[2] ? all : /** @type {Rectangle} */ ([0, 0, 0, 0]);
  }

  /** Fill between each two crossings, and forget them. @param {number} area */
  fill(area) {
    const span = this.spans[area];
    this.crossings.forEach((list, row) => {
      if (!list.length) return;
      list.sort((a, b) => a - b);
      for (let i = 0; i + 1 < list.length; i += 2) {
        const from = Math.max(0, Math.ceil(list[i]));
        const to = Math.min(this.wide, Math.ceil(list[i + 1]));
        if (from >= to) continue;
        this.cells.fill(area, row * this.wide + from, row * this.wide + to);
        span[0] = Math.min(span[0], from);
        span[1] = Math.min(span[1], row);
        span[2] = Math.max(span[2], to);
        span[3] = row + 1;
      }
      list.length = 0;
    });
  }
}
