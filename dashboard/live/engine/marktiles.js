// The tiles of the patterns that tell what an event did: told apart by shape, not by colour. None
// slants, as the hatches of land in doubt do.

import { emptyTile } from "./hatch.js";

const EVERY = 9; // px from line to line
const SPARSE = 11; // px
const LINE = { plain: 1.5, held: 0.8 }; // px

/** @typedef {(ctx: CanvasRenderingContext2D, side: number, line: number) => void} Draw */

/** @type {Draw} */
const grid = (ctx, side, line) => {
  ctx.fillRect(0, 0, line, side);
  ctx.fillRect(0, 0, side, line);
};
/** @type {Draw} */
const stripes = (ctx, side, line) => ctx.fillRect(0, 0, line * 1.4, side);
/** @type {Draw} */
const dots = (ctx, side, line) => {
  ctx.beginPath();
  ctx.arc(side / 2, side / 2, line * 1.5, 0, 2 * Math.PI);
  ctx.fill();
};
/** @type {Draw} */
const specks = (ctx, side, line) => {
  ctx.beginPath();
  ctx.arc(side / 2, side / 2, line * 0.8, 0, 2 * Math.PI);
  ctx.fill();
};
/** @type {Record<string, Draw>} */
const DRAWN = { ceded: grid, returned: stripes, taken: dots };

/**
 * @param {string} kind of move
 * @param {string} colour
 * @param {number} ratio device pixels of a CSS pixel
 * @param {boolean} held whether the gainer had the land already: drawn thinner
 */
export function markTile(kind, colour, ratio, held) {
  const draw = DRAWN[kind] ?? specks;
  const [canvas, ctx, side] = emptyTile(draw === specks ? SPARSE : EVERY, ratio);
  ctx.fillStyle = colour;
  draw(ctx, side, Math.max(1, LINE[held ? "held" : "plain"] * ratio));
  return canvas;
}
