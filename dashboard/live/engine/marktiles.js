// The tiles of the patterns that tell what an event did: told apart by shape, not by colour. None
// slants, as the hatches of land in doubt do.

import { circle } from "./hatch.js";

/** @import { Tile } from "../types.d.ts" */

const EVERY = 9; // px from line to line
const SPARSE = 11; // px
const LINE = { plain: 1.5, held: 0.8 }; // px

/** By a tile's side and the width of lines. @typedef {(side: number, line: number) => string} Draw */

/** @type {Draw} */
const grid = (side, line) => `M0 0H${side}V${line}H${line}V${side}H0Z`;
/** @type {Draw} */
const stripes = (side, line) => `M0 0H${line * 1.4}V${side}H0Z`;
/** @type {Draw} */
const dots = (side, line) => circle(side / 2, line * 1.5);
/** @type {Draw} */
const specks = (side, line) => circle(side / 2, line * 0.8);
/** @type {Record<string, Draw>} */
const DRAWN = { ceded: grid, returned: stripes, taken: dots };

/**
 * @param {string} kind of move
 * @param {string} colour
 * @param {boolean} held whether the gainer had the land already: drawn thinner
 * @param {number} [ratio] device pixels of a CSS pixel: no line is thinner than one of them
 * @returns {Tile}
 */
export function markTile(kind, colour, held, ratio = 1) {
  const draw = DRAWN[kind] ?? specks;
  const side = draw === specks ? SPARSE : EVERY;
  return { side, colour, d: draw(side, Math.max(1 / ratio, LINE[held ? "held" : "plain"])) };
}
