// The plain shapes that a picture is made of beside its land.

/** @import { Box, Pixel, Shape, Stroke } from "../../types.d.ts" */
/** @import { Inks } from "../inks.js" */
/** @import { Sample } from "./samples.js" */

/** @param {Box} box @param {Record<string, string | number>} attrs @returns {Shape} */
export function rect([left, top, right, bottom], attrs) {
  return { tag: "rect", attrs: { x: left, y: top, width: right - left, height: bottom - top, ...attrs } };
}

/** @param {Pixel} at @param {number} r @param {string} fill @returns {Shape} */
export function disc([x, y], r, fill) {
  return { tag: "circle", attrs: { cx: x, cy: y, r, fill } };
}

/** The spot of an event. @param {Pixel} at @param {string} fill @param {string} [edge] @returns {Shape} */
export function diamond(at, fill, edge) {
  const attrs = { transform: `translate(${at.join(" ")}) rotate(45)` };
  const below = edge ? [rect([-6, -6, 6, 6], { fill: edge })] : [];
  return { tag: "g", attrs, kids: [...below, rect([-4.5, -4.5, 4.5, 4.5], { fill })] };
}

/**
 * A place: hollow before it is founded; a broad ring where its point is in doubt.
 * @param {Pixel} at
 * @param {"place" | "before" | "doubted"} look
 * @param {Inks} inks
 */
export function town(at, look, { ink, halo }) {
  if (look !== "doubted") {
    return [disc(at, 5, ink), disc(at, 4, halo), ...look === "before" ? [] : [disc(at, 2.5, ink)]];
  }
  return [disc(at, 6.5, halo), disc(at, 5.5, ink), disc(at, 3.5, halo)];
}

/**
 * A sample in the place of a swatch.
 * @param {Pixel} at
 * @param {Pixel} size
 * @param {Sample} sample
 * @param {Inks} inks
 * @returns {Shape[]}
 */
export function sampleShapes([x, y], [width, height], { fills = [], line, dot }, inks) {
  /** @type {Pixel} */
  const middle = [x + width / 2, y + height / 2];
  if (dot === "site") return [diamond(middle, inks.accent)];
  if (dot) return town(middle, dot, inks);
  if (line && !fills.length) {
    const ends = { x1: x, x2: x + width, y1: middle[1], y2: middle[1] };
    return [{ tag: "line", attrs: { ...ends, ...stroked(line) } }];
  }
  const edge = line ?? { colour: inks.thin, width: 0.6 };
  /** @type {Box} */
  const box = [x, y, x + width, y + height];
  return [...fills.map(([fill, share]) => rect(box, { fill, "fill-opacity": share })),
    rect(box, { fill: "none", ...stroked(edge) })];
}

/** @param {Stroke} stroke */
function stroked({ colour, width, dash = [], cap = "round" }) {
  const dashes = dash.join(" ") || "none";
  return { stroke: colour, "stroke-width": width, "stroke-dasharray": dashes, "stroke-linecap": cap };
}

