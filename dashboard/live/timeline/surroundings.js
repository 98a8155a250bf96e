// What the timeline asks of, and does to, the page around it.

import { APP } from "../streamlit.js";

const DARK = 110; // luminance below which a page is dark

/**
 * Files the map will ask for: asked for now, so that they wait in the browser's cache when the
 * map's frame has been built.
 * @param {string[]} addresses
 */
export function fetchAhead(addresses) {
  for (const address of addresses) fetch(address).then((answer) => answer.blob()).catch(() => {});
}

/** Whether the page is dark: the luminance of what lies behind it. */
export function isDark() {
  const page = document.querySelector(APP) || document.body;
  const numbers = getComputedStyle(page).backgroundColor.match(/[\d.]+/g) || ["255", "255", "255"];
  const [red, green, blue] = numbers.map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK;
}
