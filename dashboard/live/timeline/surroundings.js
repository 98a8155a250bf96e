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

/**
 * Where the map came to rest goes into the address at once; the server need not know.
 * @param {{lat: number, lon: number, zoom: number}} where
 */
export function keepInAddress({ lat, lon, zoom }) {
  const address = new URL(location.href);
  address.searchParams.set("map", [lat.toFixed(3), lon.toFixed(3), zoom].join(","));
  history.replaceState(history.state, "", address);
}
