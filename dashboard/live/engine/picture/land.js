// The land of a picture, as its layers paint it: the day on the map, the other day left of a
// divider, and the small map.

import { rect } from "./sketch.js";
import { VectorPen } from "./vectorpen.js";
import { textsIn } from "./written.js";

/** @import { Box, Layer, Shape } from "../../types.d.ts" */
/** @import { LiveMap } from "../map.js" */
/** @import { Defs } from "./vectorpen.js" */
/** @import { Frame } from "./clip.js" */
/** @import { Window } from "../viewport.js" */

const HEAD = 5; // px over the name of the small map

/**
 * What a picture is made of: the map, names that are taken once, the sea's colour, what is seen in px.
 * @typedef {{live: LiveMap, defs: Defs, sea: string, seen: Box}} Parts
 */

/**
 * @param {Parts} parts
 * @returns {Shape[]}
 */
export function landShapes(parts) {
  const { live: { painter, compare: { second, x }, viewport }, seen, sea } = parts;
  const [left, top, right, bottom] = seen;
  const ground = rect(seen, { fill: sea });
  const now = painted(painter.layers, viewport, [Math.max(left, x), top, right, bottom], parts);
  if (!second) return [ground, now];
  return [ground, now, painted(second.painter.layers, viewport, [left, top, x, bottom], parts)];
}

/** The small map under its name, where it is shown. @param {Parts} parts @returns {Shape[]} */
export function insetShapes(parts) {
  const { live, live: { inset, map, painter }, sea } = parts;
  if (!inset || inset.frame.hidden) return [];
  const zero = map.getContainer().getBoundingClientRect();
  const { x, y } = inset.go.getBoundingClientRect();
  const [width, height] = inset.view.size;
  const land = painted(painter.layers, inset.view, [0, 0, width, height], parts);
  const attrs = { transform: `translate(${x - zero.x} ${y - zero.y})` };
  const head = inset.title.getBoundingClientRect().top - y - HEAD;
  const { halo, thin } = live.world.palette.inks;
  const kids = [rect([0, 0, width, height], { fill: sea }), land, ...[head, 0].map((top) => (
    rect([0, top, width, height], { fill: "none", stroke: thin })))];
  const ground = rect([0, head, width, 0], { fill: halo });
  return [{ tag: "g", attrs, kids: [ground, ...kids] }, ...textsIn(inset.title, [zero.x, zero.y])];
}

/**
 * Layers, cut to what is seen of them.
 * @param {Layer[]} layers
 * @param {Window} view
 * @param {Box} seen in px
 * @param {Pick<Parts, "defs" | "sea">} parts
 * @returns {Shape}
 */
function painted(layers, view, seen, { defs, sea }) {
  /** @type {Frame} */
  const frame = { scale: view.scale, origin: view.pixel([0, 0]), seen };
  const pen = new VectorPen(frame, defs, sea);
  const [left, top] = view.pointAt([seen[0], seen[1]]);
  const [right, bottom] = view.pointAt([seen[2], seen[3]]);
  for (const layer of layers) layer.paint(pen, [left, top, right, bottom]);
  const id = defs.add({ tag: "clipPath", attrs: {}, kids: [rect(seen, {})] });
  return { tag: "g", attrs: { "clip-path": `url(#${id})` }, kids: pen.shapes };
}
