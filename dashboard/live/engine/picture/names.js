// What stands over the land of a picture: names with the lines of call-outs, dots, the spot of an
// event, arrows and numbers, the days of two that are compared, the scale.

import { lookOf } from "../placing.js";
import { diamond, disc, rect, town } from "./sketch.js";
import { haloed, tenth, textsIn } from "./written.js";

/** @import { Box, Mark, Pixel, Shape } from "../../types.d.ts" */
/** @import { Inks } from "../inks.js" */
/** @import { LabelNodes } from "../labelnodes.js" */
/** @import { LiveMap } from "../map.js" */

/** @typedef {"start" | "middle" | "end"} Anchor */
/** From which side a name keeps to its dot. @type {Record<string, Anchor>} */
const ANCHORS = { right: "start", left: "end" };
const ARROW = { broad: 6, thin: 2.6 }; // px, as in bar.css

/**
 * @param {LiveMap} live
 * @param {Pixel} zero the top left of the map, in px of the window
 * @returns {Record<string, Shape[]>} by what it is, from below
 */
export function overLand(live, zero) {
  const { world: { palette: { inks } }, labels, compare: { second }, places, selection, deeds, inset } = live;
  const small = inset && !inset.frame.hidden ? [inset.labels.nodes] : [];
  const powers = [labels.nodes, ...second ? [second.labels.nodes] : [], ...small];
  const powerNames = powers.flatMap(({ shown }) => [...shown.values()])
    .flatMap(({ node }) => textsIn(node, zero, "middle"));
  const placeNames = places.shown.flatMap(({ name, node }) => (
    textsIn(name, zero, ANCHORS[node.dataset.side ?? ""] ?? "middle")));
  const others = [selection.siteName, ...deeds.nodes.nodes.map(({ number }) => number)]
    .flatMap((node) => textsIn(node, zero, "middle"));
  return {
    arrows: deeds.nodes.nodes.flatMap((parts, at) => (
      arrow(parts, deeds.nodes.told[at]?.spot.way, zero, inks))),
    leaders: powers.flatMap((nodes) => leaders(nodes, zero, inks)),
    halo: haloed([...powerNames, ...placeNames, ...others], inks.halo),
    dots: [...places.shown.flatMap((mark) => dot(mark, zero, inks)), ...site(selection.site, zero, inks)],
    places: placeNames, powers: powerNames, marks: others,
  };
}

/** Where a node stands. @param {Element} node @param {Pixel} zero @returns {Pixel} */
function spot(node, [left, top]) {
  const { x, y } = node.getBoundingClientRect();
  return [tenth(x - left), tenth(y - top)];
}

/** @param {LabelNodes} nodes @param {Pixel} zero @param {Inks} inks @returns {Shape[]} */
function leaders({ shown }, zero, { ink, halo }) {
  return [...shown.values()].flatMap(({ node, written: { line, middle } }) => {
    if (!line) return [];
    const [x, y] = spot(node, zero);
    const [x1, y1, x2, y2] = line.map((end, at) => tenth(end - middle[at % 2] + [x, y][at % 2]));
    const leader = { tag: "line", attrs: { x1, y1, x2, y2, stroke: ink, "stroke-opacity": 0.75 } };
    return [leader, disc([x2, y2], 3, halo), disc([x2, y2], 2, ink)];
  });
}

/** As in engine.css. @param {Mark} mark @param {Pixel} zero @param {Inks} inks @returns {Shape[]} */
function dot({ node, dot: sign }, zero, inks) {
  if (!sign) return [];
  const [x, y] = spot(sign, zero);
  /** @type {Pixel} */
  const at = [x + 4, y + 4];
  if (!node.classList.contains("chosen")) return town(at, lookOf(node), inks);
  return [disc(at, 8, inks.accent), disc(at, 5.5, inks.halo), disc(at, 2.5, inks.accent)];
}

/** @param {HTMLElement} node @param {Pixel} zero @param {Inks} inks @returns {Shape[]} */
function site(node, zero, { halo, accent }) {
  return node.getClientRects().length ? [diamond(spot(node, zero), accent, halo)] : [];
}

/**
 * @param {{node: HTMLElement, arrow: SVGElement}} parts
 * @param {Pixel | null | undefined} way
 * @param {Pixel} zero
 * @param {Inks} inks
 * @returns {Shape[]}
 */
function arrow({ node, arrow: drawing }, way, zero, { halo }) {
  const paths = [...drawing.querySelectorAll("path")];
  if (node.hidden || !way || !paths.length) return [];
  const [wide, high] = ["width", "height"].map((name) => Number(drawing.getAttribute(name)));
  const turn = tenth((Math.atan2(way[1], way[0]) * 180) / Math.PI);
  const middle = `translate(${spot(node, zero).join(" ")})`;
  const transform = `${middle} rotate(${turn}) translate(${-wide / 2} ${-high / 2})`;
  const kids = paths.map((path, at) => {
    /** @type {Record<string, string | number>} */
    const look = at ? { stroke: path.style.stroke, "stroke-width": ARROW.thin }
      : { stroke: halo, "stroke-width": ARROW.broad, "stroke-opacity": 0.85 };
    return { tag: "path", attrs: { d: path.getAttribute("d") ?? "", ...look } };
  });
  const attrs = { transform, fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" };
  return [{ tag: "g", attrs, kids }];
}

/**
 * The line between two days that are compared, with the day of each side.
 * @param {LiveMap} live
 * @param {Pixel} zero
 * @param {Box} seen
 * @returns {Shape[]}
 */
export function dividerShapes({ compare: { second, x }, world }, zero, [, top,, bottom]) {
  if (!second) return [];
  const { inks } = world.palette;
  const ends = { x1: x, x2: x, y1: top, y2: bottom };
  const line = { tag: "line", attrs: { ...ends, stroke: inks.ink, "stroke-width": 2 } };
  return [line, ...second.divider.flags.flatMap((flag) => {
    const [left, high] = spot(flag, zero);
    const { width, height } = flag.getBoundingClientRect();
    const card = { fill: inks.halo, stroke: inks.thin, "stroke-width": 0.75, rx: 3 };
    return [rect([left, high, left + width, high + height], card), ...textsIn(flag, zero)];
  })];
}

/**
 * The scale, in the corner at the right.
 * @param {LiveMap} live
 * @param {Box} seen
 * @returns {Shape[]}
 */
export function scaleShapes({ map, world: { palette: { inks } } }, [,, right, bottom]) {
  const line = map.getContainer().querySelector(".leaflet-control-scale-line");
  if (!(line instanceof HTMLElement)) return [];
  const [x, y] = [right - 12, bottom - 10];
  const attrs = {
    d: `M${x - line.offsetWidth} ${y - 5}v5H${x}v-5`, fill: "none", stroke: inks.ink, "stroke-width": 1.2 };
  const { fontFamily } = getComputedStyle(map.getContainer());
  const text = { tag: "text", text: line.textContent ?? "", attrs: {
    x: x - 4, y: y - 4, "text-anchor": "end", "font-size": 11, "font-family": fontFamily, fill: inks.ink } };
  return [...haloed([text], inks.halo), text, { tag: "path", attrs }];
}
