// The tiles that patterns on the land are laid with.

import { make } from "../dom.js";

const EVERY = 11; // px from stripe to stripe along the edge of a tile: 8 across
const BROAD = 2.6; // px
const FINE = 1.2; // px

/**
 * An empty tile, its pen, and its side in device pixels.
 * @param {number} every its side in CSS px
 * @param {number} ratio
 * @returns {[HTMLCanvasElement, CanvasRenderingContext2D, number]}
 */
export function emptyTile(every, ratio) {
  const canvas = make("canvas");
  const side = Math.round(every * ratio);
  canvas.width = side;
  canvas.height = side;
  const ctx = canvas.getContext("2d");
  if (!ctx) throw new Error("This browser cannot paint the map: it has no canvas.");
  return [canvas, ctx, side];
}

/**
 * Slanting stripes on a ground.
 * @param {string} ground
 * @param {string} stripe
 * @param {number} ratio device pixels of a CSS pixel
 * @param {boolean} [fine]
 */
export function hatchTile(ground, stripe, ratio, fine = false) {
  const [canvas, ctx, side] = emptyTile(EVERY, ratio);
  ctx.fillStyle = ground;
  ctx.fillRect(0, 0, side, side);
  ctx.strokeStyle = stripe;
  ctx.lineWidth = (fine ? FINE : BROAD) * ratio;
  ctx.beginPath();
  // The stripe, and the corners of those before and after it, each drawn past the edges.
  for (const from of [-side, 0, side]) {
    ctx.moveTo(from - side, 2 * side);
    ctx.lineTo(from + 2 * side, -side);
  }
  ctx.stroke();
  return canvas;
}

/**
 * Dots on nothing.
 * @param {string} colour
 * @param {number} every px from dot to dot
 * @param {number} ratio device pixels of a CSS pixel
 */
export function dotTile(colour, every, ratio) {
  const [canvas, ctx, side] = emptyTile(every, ratio);
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.arc(side / 2, side / 2, 0.9 * ratio, 0, 2 * Math.PI);
  ctx.fill();
  return canvas;
}
