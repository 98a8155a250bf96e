// Elements of the timeline. Text is always set as text.

import { make, makeSvg } from "../dom.js";


export function button(className, parent, onClick) {
  const node = make("button", className, parent);
  node.type = "button";
  node.addEventListener("click", onClick);
  node.addEventListener("keydown", (event) => {
    if (event.key.length === 1 || event.key === "Enter") event.stopPropagation();
  });
  return node;
}

// Icons as paths in a 16 x 16 box.
const ICONS = {
  previous: "M4 3v10M13 3L6 8l7 5z",
  play: "M5 3l8 5-8 5z",
  pause: "M5 3v10M11 3v10",
  next: "M12 3v10M3 3l7 5-7 5z",
};

export function icon(name) {
  const svg = makeSvg("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" });
  makeSvg("path", { d: ICONS[name] }, svg);
  return svg;
}

// Ticks of all events as three paths: other events, main events, the article's own.
export function drawTicks(box, events, x, width) {
  const paths = { minor: "", main: "", article: "" };
  for (const { date, article, tier } of events) {
    const at = x(date).toFixed(1);
    if (article) paths.article += `M${at} 3l4.5 5-4.5 5-4.5-5z`;
    else if (tier === "main") paths.main += `M${at} 13v7`;
    else if (tier !== "baseline") paths.minor += `M${at} 15.5v4.5`;
  }
  const svg = makeSvg("svg", { width, height: 22, "aria-hidden": "true" });
  for (const [name, d] of Object.entries(paths)) makeSvg("path", { class: name, d }, svg);
  box.replaceChildren(svg);
}
