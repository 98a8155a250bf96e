// Arrows on the land, from the side of the loser to that of the gainer.

import { clear, makeSvg } from "../dom.js";
import { statusOf } from "./marks.js";

/** @import { Pixel } from "../types.d.ts" */
/** @import { Hits } from "./hits.js" */
/** @import { Group } from "./marks.js" */
/** @import { Spot } from "./markspots.js" */
/** @import { World } from "./world.js" */

const LEAST = 28; // px
const MOST = 84; // px
const SHARE = 0.55; // of its land that an arrow crosses
const SHORTER = [1, 0.7, 0.45]; // shares of its length that are tried
const HIGH = 26; // px
const HEAD = 9; // px

/** @param {HTMLElement} parent */
export function makeArrow(parent) {
  return makeSvg("svg", { height: HIGH, "aria-hidden": "true" }, parent);
}

/**
 * How long an arrow may be in px so as to begin and end on land of the two, or at sea; 0 for none.
 * @param {World} world
 * @param {Hits} hits
 * @param {{group: Group, spot: Spot}} told
 * @param {number} room px that the land is wide or high
 * @param {number} scale px of a drawing unit
 */
export function arrowLength(world, hits, { group, spot: { way, middle: [x, y] } }, room, scale) {
  if (!way) return 0;
  const status = statusOf(world, group.kind);
  const held = world.history.at(world.history.startDay(group.moves[0].now));
  /** @param {number} px from the middle @param {number} power */
  const fits = (px, power) => {
    const area = hits.at([x + (way[0] * px) / scale, y + (way[1] * px) / scale]);
    return area < 0 || group.areas.includes(area) || status.top(held[area]) === power;
  };
  const most = Math.min(MOST, room * SHARE);
  return SHORTER.map((share) => Math.max(LEAST, share * most))
    .find((long) => fits(long / 2, group.to) && fits(-long / 2, group.from)) ?? 0;
}

/**
 * An arrow through the middle of its drawing; none without a way.
 * @param {SVGElement} drawing
 * @param {Pixel | null} way
 * @param {number} long px
 * @param {string} colour
 */
export function drawArrow(drawing, way, long, colour) {
  clear(drawing);
  if (!way) return;
  const middle = HIGH / 2;
  drawing.setAttribute("width", String(long));
  drawing.style.transform = `translate(-50%, -50%) rotate(${Math.atan2(way[1], way[0])}rad)`;
  const [end, low] = [long - 4, middle + 3];
  const line = `M3 ${low}Q${long / 2} ${middle - 9} ${end} ${low}`;
  const head = `M${end - HEAD} ${low - HEAD}L${end} ${low}L${end - HEAD - 3} ${low + 3}`;
  for (const kind of ["halo", "ink"]) {
    const path = makeSvg("path", { d: line + head, class: `arrow-${kind}` }, drawing);
    if (kind === "ink") path.style.stroke = colour;
  }
}
