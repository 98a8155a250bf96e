// A canvas and how the land lies on it.

/** @import { Box, Pixel } from "../types.d.ts" */

const SHARPEST = 2; // device pixels a CSS pixel; more cannot be seen and costs

export class Sheet {
  /** CSS pixels of one drawing unit. */
  scale = 1;
  /** Where the origin of the drawing units lies, in CSS px from the top left. @type {Pixel} */
  origin = [0, 0];
  /** Device pixels of one CSS pixel. */
  ratio = 1;

  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    const ctx = canvas.getContext("2d");
    if (!ctx) throw new Error("This browser cannot paint the map: it has no canvas.");
    this.canvas = canvas;
    this.ctx = ctx;
  }

  /**
   * Another size or another part of the land; what was painted is gone.
   * @param {Pixel} size in CSS px
   * @param {number} scale
   * @param {Pixel} origin
   */
  fit([width, height], scale, origin) {
    const { canvas } = this;
    this.ratio = Math.min(SHARPEST, Math.max(1, globalThis.devicePixelRatio || 1));
    this.scale = scale;
    this.origin = origin;
    canvas.width = Math.round(width * this.ratio);
    canvas.height = Math.round(height * this.ratio);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }

  /** Device pixels of one drawing unit. */
  get grain() {
    return this.scale * this.ratio;
  }

  /** Where the origin lies, in whole device pixels: hatches stay crisp. @returns {Pixel} */
  get zero() {
    return [Math.round(this.origin[0] * this.ratio), Math.round(this.origin[1] * this.ratio)];
  }

  /** All of it, in device pixels. @returns {Box} */
  get whole() {
    return [0, 0, this.canvas.width, this.canvas.height];
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
