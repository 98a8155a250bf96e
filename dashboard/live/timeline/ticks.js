// Ticks of events as three paths: other events, main events, the article's own as diamonds.

import { makeSvg } from "../dom.js";

/** @import { AtlasEvent, Day } from "../types.d.ts" */

const HEIGHT = 22; // px

/**
 * @param {HTMLElement} box what the ticks stand in
 * @param {AtlasEvent[]} events
 * @param {(day: Day) => number} x the pixel of a day
 * @param {number} width in px
 */
export function drawTicks(box, events, x, width) {
  const paths = { minor: "", main: "", article: "" };
  for (const { date, article, tier } of events) {
    const at = x(date).toFixed(1);
    if (article) paths.article += `M${at} 3l4.5 5-4.5 5-4.5-5z`;
    else if (tier === "main") paths.main += `M${at} 13v7`;
    else if (tier !== "baseline") paths.minor += `M${at} 15.5v4.5`;
  }
  const svg = makeSvg("svg", { width, height: HEIGHT, "aria-hidden": "true" });
  for (const [name, d] of Object.entries(paths)) makeSvg("path", { class: name, d }, svg);
  box.replaceChildren(svg);
}
