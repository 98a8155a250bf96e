// The view as cells, and a land in it on which a name may stand.

import { CELL, LandGrid } from "./landgrid.js";
import { INSIDE, shareAround, spotsOn } from "./spots.js";
import { Sums } from "./sums.js";

/** @import { Pixel } from "../types.d.ts" */
/** @import { Rectangle } from "./collision.js" */
/** @import { Spot } from "./spots.js" */
/** @import { Window } from "./viewport.js" */
/** @import { World } from "./world.js" */

const ANCHORS = 3; // points of a land that a line may lead to
/** @type {Pixel[]} */
const ANCHOR_SIZES = [[10, 10], [4, 4], [2, 2]];
const FREE = Uint8Array.of(0, 1, 0); // of cells that are 0: nobody's, 1: somebody's

/** The view as cells, shared by the days that are compared. */
export class Ground {
  /** Of which view the grid is. */
  key = "";
  /** The pixel of the drawing's origin. @type {Pixel} */
  origin = [0, 0];
  /** Px of one drawing unit. */
  scale = 1;

  /** @param {Window} viewport @param {World} world */
  constructor(viewport, world) {
    this.viewport = viewport;
    this.world = world;
    this.grid = new LandGrid([], { size: [0, 0], origin: [0, 0], scale: 1 });
    /** Sea, and land that nobody in the atlas holds. */
    this.free = new Sums(this.grid, new Uint8Array(0), [0, 0, 0, 0]);
  }

  /** The area at a pixel, -1 for none. @param {number} x @param {number} y */
  areaAt(x, y) {
    const { cells, wide } = this.grid;
    return cells[Math.floor(y / CELL) * wide + Math.floor(x / CELL)] ?? -1;
  }

  /** Of the view last looked at, without asking Leaflet. @param {Pixel} point @returns {Pixel} */
  pixel([x, y]) {
    return [this.origin[0] + x * this.scale, this.origin[1] + y * this.scale];
  }

  /** @param {Pixel} pixel @returns {Pixel} */
  pointAt([x, y]) {
    return [(x - this.origin[0]) / this.scale, (y - this.origin[1]) / this.scale];
  }

  /** Follow the view. */
  look() {
    const { viewport, world: { areas } } = this;
    const origin = viewport.pixel([0, 0]);
    const { size, scale } = viewport;
    const key = [size, origin, scale].join();
    if (key === this.key) return;
    Object.assign(this, { key, origin, scale });
    const rings = areas.map(({ lines }) => lines);
    this.grid = new LandGrid(rings, { size, origin, scale });
    const { wide, high, touched } = this.grid;
    const cells = touched.map((area) => (area === -1 ? 0 : 1));
    this.free = new Sums({ cells, wide }, FREE, [0, 0, wide, high]);
  }
}

/** Land in the view, and the spots for names on it. */
export class Land {
  /** The spots for boxes of each size. @type {Map<number, Spot[]>} */
  found = new Map();

  /** @param {LandGrid} grid @param {Uint8Array} counts as `Sums` has them @param {Rectangle} room */
  constructor(grid, counts, room) {
    this.sums = new Sums(grid, counts, grid.spanOf(counts));
    this.room = room;
    /** In square px. */
    this.size = this.sums.count * CELL * CELL;
  }

  /** The best first. @param {Pixel} size of a name's box */
  spots([width, height]) {
    const key = Math.round(width * 8) * 4096 + Math.round(height * 8);
    const known = this.found.get(key) ?? spotsOn(this.sums, [width, height], this.room);
    this.found.set(key, known);
    return known;
  }

  /** Points well inside it, to which a line may lead. @returns {Pixel[]} */
  get anchors() {
    for (const size of ANCHOR_SIZES) {
      const spots = this.spots(size);
      if (spots.length) return spots.slice(0, ANCHORS).map(({ x, y }) => [x, y]);
    }
    return [];
  }

  /** Whether a point is well inside it. @param {Pixel} point */
  holds(point) {
    return shareAround(this.sums, ...point, ...ANCHOR_SIZES[0]) >= INSIDE;
  }
}
