// The map's projection in px of zoom 0, where the whole world is one tile.

/** @import { Box } from "../types.d.ts" */

export const TILE = 256; // px of the whole world

/**
 * A box as left, top, right, bottom in px of zoom 0.
 * @param {Box} box
 * @returns {[number, number, number, number]}
 */
export function flat([west, south, east, north]) {
  return [across(west), down(north), across(east), down(south)];
}

/** @param {number} lng */
function across(lng) {
  return (TILE * (lng + 180)) / 360;
}

/** @param {number} lat */
function down(lat) {
  const angle = (lat * Math.PI) / 180;
  return TILE * (0.5 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI));
}

/** @param {number} y */
export function latitude(y) {
  return (Math.atan(Math.sinh(2 * Math.PI * (0.5 - y / TILE))) * 180) / Math.PI;
}
