// The tiles that patterns on the land are laid with, each told as shapes: a canvas cuts it for its
// screen, a drawing takes the shapes as they are.

import { make } from "../dom.js";

/** @import { Tile } from "../types.d.ts" */

const EVERY = 11; // px from stripe to stripe along the edge of a tile: 8 across
const BROAD = 2.6; // px
const FINE = 1.2; // px

/**
 * Slanting stripes on a ground.
 * @param {string} ground
 * @param {string} colour
 * @param {boolean} [fine]
 * @returns {Tile}
 */
export function hatchTile(ground, colour, fine = false) {
  // The stripe, and the corners of those before and after it, each drawn past the edges.
  const d = [-EVERY, 0, EVERY].map((from) => `M${from - EVERY} ${2 * EVERY}L${from + 2 * EVERY} ${-EVERY}`);
  return { side: EVERY, ground, colour, d: d.join(""), width: fine ? FINE : BROAD };
}

/**
 * Dots on nothing.
 * @param {string} colour
 * @param {number} every px from dot to dot
 * @returns {Tile}
 */
export function dotTile(colour, every) {
  return { side: every, colour, d: circle(every / 2, 0.9) };
}

/** A circle in the middle of a tile. @param {number} middle @param {number} r */
export function circle(middle, r) {
  return `M${middle - r} ${middle}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/**
 * A tile in whole device pixels.
 * @param {Tile} tile
 * @param {number} ratio device pixels of a CSS pixel
 */
export function cutTile({ side, ground, colour, d, width }, ratio) {
  const canvas = make("canvas");
  canvas.width = canvas.height = Math.round(side * ratio);
  const ctx = canvas.getContext("2d");
  if (!ctx) throw new Error("This browser cannot paint the map: it has no canvas.");
  ctx.scale(canvas.width / side, canvas.height / side);
  if (ground) {
    ctx.fillStyle = ground;
    ctx.fillRect(0, 0, side, side);
  }
  ctx.fillStyle = ctx.strokeStyle = colour;
  const shape = new Path2D(d);
  if (width) {
    ctx.lineWidth = width;
    ctx.stroke(shape);
  } else ctx.fill(shape);
  return canvas;
}
