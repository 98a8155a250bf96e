// A window on the land that never moves: as `Viewport`, without a map behind it.

import { project, REFERENCE_ZOOM } from "./shapes.js";

/** @import { Box, Pixel } from "../types.d.ts" */

const EQUATOR = 40075; // km
const TILE = 256; // px of the whole world at zoom 0

export class StillView {
  /**
   * @param {Box} box that is seen, or its middle where that would be too high
   * @param {Pixel} size its width, and its height at most, in px
   * @param {HTMLElement} labelPane where names stand
   */
  constructor(box, [width, most], labelPane) {
    this.box = box;
    this.labelPane = labelPane;
    const [left, bottom] = project(box[0], box[1]);
    const [right, top] = project(box[2], box[3]);
    /** Screen pixels of one drawing unit. */
    this.scale = width / (right - left);
    const height = Math.round(Math.min(most, (bottom - top) * this.scale));
    /** @type {Pixel} */
    this.size = [width, height];
    this.corner = [left, (top + bottom) / 2 - height / 2 / this.scale];
    this.zoom = REFERENCE_ZOOM + Math.log2(this.scale);
  }

  /** Screen pixel of a point in drawing units. @param {Pixel} point @returns {Pixel} */
  pixel([x, y]) {
    return [(x - this.corner[0]) * this.scale, (y - this.corner[1]) * this.scale];
  }

  /** The point in drawing units under a screen pixel. @param {Pixel} pixel @returns {Pixel} */
  pointAt([x, y]) {
    return [x / this.scale + this.corner[0], y / this.scale + this.corner[1]];
  }

  kmPerPixel() {
    const latitude = (((this.box[1] + this.box[3]) / 2) * Math.PI) / 180;
    return (EQUATOR * Math.cos(latitude)) / (TILE * 2 ** this.zoom);
  }

  /** Put a name at a pixel. @param {HTMLElement} node @param {number} x @param {number} y */
  stand(node, x, y) {
    node.style.transform = `translate3d(${Math.round(x)}px, ${Math.round(y)}px, 0)`;
  }
}
