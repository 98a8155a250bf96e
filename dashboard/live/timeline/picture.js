// The rail's picture: bars for the years, diamonds for the article's events, the axis below.

import { makeSvg } from "../dom.js";
import { axisOf } from "./axis.js";
import { halfOf } from "./marks.js";

/** @import { TimeScale } from "./timescale.js" */
/** @import { Mark } from "./marks.js" */

// px from the top of the rail
const HEIGHT = 50;
const FLOOR = 26; // what the bars stand on
const LEAST = 0.05; // px; a lower bar is not there, and rounding may make it less than nothing
const TALLEST = 16;
const MIDDLE = 9; // of the diamonds
const AXIS = 33;
const LINE = 48; // of the written years
const WRITTEN = 15; // half the width of a written year
const LETTER = 6; // px

/**
 * @param {HTMLElement} box what the picture stands in
 * @param {Mark[]} marks
 * @param {TimeScale} scale
 * @param {number} width of the rail in px
 * @param {(year: number) => string} say how a year is written
 */
export function drawRail(box, marks, scale, width, say) {
  const svg = makeSvg("svg", { width, height: HEIGHT, "aria-hidden": "true" });
  const paths = bars(marks, width / scale.span);
  for (const [name, d] of Object.entries(paths)) makeSvg("path", { class: name, d }, svg);
  drawAxis(svg, scale, width, say);
  const own = marks.filter(({ year }) => year === undefined);
  makeSvg("path", { class: "article", d: own.map(diamond).join("") }, svg);
  for (const { x, events } of own) {
    if (events.length > 1) write(svg, "count", x, MIDDLE + 4, String(events.length));
  }
  box.replaceChildren(svg);
}

/**
 * The bars of the years, the main events' part at their foot.
 * @param {Mark[]} marks
 * @param {number} each px of a year
 */
function bars(marks, each) {
  const years = marks.filter(({ year }) => year !== undefined);
  const most = Math.max(1, ...years.map(({ events }) => events.length));
  const wide = Math.max(1, Math.min(each - (each > 3 ? 1 : 0), 14));
  const paths = { minor: "", main: "" };
  for (const { x, events } of years) {
    const high = TALLEST * Math.sqrt(events.length / most);
    const foot = high * events.filter(({ tier }) => tier === "main").length / events.length;
    paths.minor += bar(x, FLOOR - foot, wide, high - foot);
    paths.main += bar(x, FLOOR, wide, foot);
  }
  return paths;
}

/** @param {number} x its middle @param {number} y its foot @param {number} wide @param {number} high */
function bar(x, y, wide, high) {
  const [left, foot, across, up] = [x - wide / 2, y, wide, high].map((px) => px.toFixed(1));
  return high >= LEAST ? `M${left} ${foot}h${across}v-${up}h-${across}z` : "";
}

/** A diamond; a bunch is a wider one, with room for its number. @param {Mark} mark */
function diamond({ x, events: { length } }) {
  const half = length > 1 ? 7.5 : 6;
  const room = halfOf(length) - half;
  const left = (x - room - half).toFixed(1);
  return `M${left} ${MIDDLE}l${half} ${-half}h${2 * room}l${half} ${half}l${-half} ${half}h${-2 * room}z`;
}

/**
 * @param {SVGSVGElement} svg
 * @param {TimeScale} scale
 * @param {number} width
 * @param {(year: number) => string} say
 */
function drawAxis(svg, scale, width, say) {
  const { ticks, long, written } = axisOf(scale, width);
  const x = (/** @type {number} */ year) => scale.share(year) * width;
  const lines = [...ticks.map((year) => `M${x(year).toFixed(1)} ${AXIS}v3`),
    ...long.map((year) => `M${x(year).toFixed(1)} ${AXIS}v5`)];
  makeSvg("path", { class: "axis", d: lines.join("") }, svg);
  for (const year of written) {
    const text = say(year);
    const half = Math.max(WRITTEN, text.length * LETTER / 2);
    write(svg, "axis", Math.min(width - half + 6, Math.max(half - 6, x(year))), LINE, text);
  }
}

/**
 * @param {SVGSVGElement} svg
 * @param {string} name
 * @param {number} x
 * @param {number} y
 * @param {string} said
 */
function write(svg, name, x, y, said) {
  const text = makeSvg("text", { class: name, x: x.toFixed(1), y, "text-anchor": "middle" }, svg);
  text.textContent = said;
}
