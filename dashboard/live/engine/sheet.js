// What is painted on, and how the land lies on it. It is cut into tiles, a canvas each: a browser
// hands over a whole canvas after the least stroke on it, so that small ones cost a step less.

import { make } from "../dom.js";

/** @import { Box, Pixel } from "../types.d.ts" */

const SHARPEST = 2; // device pixels a CSS pixel; more cannot be seen and costs
const TILE = 360; // px that a tile is wide and high, at most

/**
 * A piece of the sheet, and the device pixels of the sheet that it covers.
 * @typedef {{canvas: HTMLCanvasElement, ctx: CanvasRenderingContext2D, box: Box}} Tile
 */

export class Sheet {
  /** CSS pixels of one drawing unit. */
  scale = 1;
  /** Where the origin of the drawing units lies, in CSS px from the top left. @type {Pixel} */
  origin = [0, 0];
  /** Device pixels of one CSS pixel. */
  ratio = 1;
  /** All of it, in device pixels. @type {Box} */
  whole = [0, 0, 0, 0];
  /** Row by row. @type {Tile[]} */
  tiles = [];

  /** @param {HTMLElement} frame holds the tiles */
  constructor(frame) {
    this.frame = frame;
    this.fit([1, 1], 1, [0, 0]);
  }

  /**
   * Another size or another part of the land; what was painted is gone.
   * @param {Pixel} size in CSS px
   * @param {number} scale
   * @param {Pixel} origin
   */
  fit([width, height], scale, origin) {
    const { frame } = this;
    this.ratio = Math.min(SHARPEST, Math.max(1, globalThis.devicePixelRatio || 1));
    this.scale = scale;
    this.origin = origin;
    this.whole = [0, 0, Math.round(width * this.ratio), Math.round(height * this.ratio)];
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
    this.cut();
  }

  /** Cut it into tiles; those that are there already are used again. */
  cut() {
    const [, , width, height] = this.whole;
    const [across, down] = [width, height].map((side) => Math.max(1, Math.ceil(side / (TILE * this.ratio))));
    const boxes = Array.from({ length: across * down }, (_, at) => {
      const [column, row] = [at % across, Math.floor(at / across)];
      return /** @type {Box} */ ([
        Math.round((width * column) / across), Math.round((height * row) / down),
        Math.round((width * (column + 1)) / across), Math.round((height * (row + 1)) / down),
      ]);
    });
    for (const { canvas } of this.tiles.splice(boxes.length)) canvas.remove();
    this.tiles = boxes.map((box, at) => this.lay(box, this.tiles[at]));
  }

  /** @param {Box} box @param {Tile | undefined} tile that may be used again @returns {Tile} */
  lay(box, tile) {
    const canvas = tile?.canvas ?? make("canvas", "", this.frame);
    const ctx = tile?.ctx ?? canvas.getContext("2d");
    if (!ctx) throw new Error("This browser cannot paint the map: it has no canvas.");
    const { ratio } = this;
    const [left, top, right, bottom] = box;
    canvas.width = right - left;
    canvas.height = bottom - top;
    Object.assign(canvas.style, {
      left: `${left / ratio}px`, top: `${top / ratio}px`,
      width: `${(right - left) / ratio}px`, height: `${(bottom - top) / ratio}px`,
    });
    return { canvas, ctx, box };
  }

  /** Device pixels of one drawing unit. */
  get grain() {
    return this.scale * this.ratio;
  }

  /** Where the origin lies, in whole device pixels: hatches stay crisp. @returns {Pixel} */
  get zero() {
    return [Math.round(this.origin[0] * this.ratio), Math.round(this.origin[1] * this.ratio)];
  }

  /**
   * Whole device pixels that cover a box of drawing units.
   * @param {Box} box
   * @param {number} margin in CSS px
   */
  pixels([left, top, right, bottom], margin) {
    const { grain, ratio, zero: [x, y] } = this;
    const more = margin * ratio;
    return /** @type {Box} */ ([
      Math.floor(left * grain + x - more), Math.floor(top * grain + y - more),
      Math.ceil(right * grain + x + more), Math.ceil(bottom * grain + y + more),
    ]);
  }

  /** The drawing units under a box of device pixels. @param {Box} pixels */
  units([left, top, right, bottom]) {
    const { grain, zero: [x, y] } = this;
    return /** @type {Box} */ ([
      (left - x) / grain, (top - y) / grain, (right - x) / grain, (bottom - y) / grain,
    ]);
  }
}
