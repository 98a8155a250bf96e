// The code of a frame that shows this map in another page, after what is chosen in its block.

import { clear } from "./dom.js";

/** @import { Embed } from "./types.d.ts" */

/** What was chosen last outlasts a redrawing of the block. */
const chosen = { fixed: "off", width: "800", height: "500" };
/** @typedef {keyof typeof chosen} Part */
const PARTS = /** @type {Part[]} */ (Object.keys(chosen));

/** Blocks by what they were drawn with. @type {WeakMap<HTMLElement, Embed>} */
const blocks = new WeakMap();
let listening = false;

/**
 * Let a block of choices write its code; the address counts from the moment the menu opens.
 * @param {HTMLElement} block
 * @param {Embed} embed
 */
export function embedding(block, embed) {
  blocks.set(block, embed);
  block.addEventListener("click", ({ target }) => {
    const button = target instanceof globalThis.Element ? target.closest("button[aria-pressed]") : null;
    if (!(button instanceof HTMLElement)) return;
    for (const part of PARTS) chosen[part] = button.dataset[part] ?? chosen[part];
    write(block);
  });
  write(block);
  if (listening) return;
  listening = true;
  document.addEventListener("toggle", writeAll, true); // it does not bubble
}

function writeAll() {
  for (const block of document.querySelectorAll(".ta-embed")) {
    if (block instanceof HTMLElement) write(block);
  }
}

/** @param {HTMLElement} block */
function write(block) {
  const embed = blocks.get(block);
  const code = block.querySelector("code");
  if (!embed || !code) return;
  for (const button of block.querySelectorAll("button[aria-pressed]")) {
    const { dataset } = /** @type {HTMLElement} */ (button);
    const own = PARTS.filter((part) => part in dataset);
    button.setAttribute("aria-pressed", String(own.every((part) => dataset[part] === chosen[part])));
  }
  clear(code).append(frameCode(location.href, embed, chosen));
}

/**
 * @param {string} page where the page is open
 * @param {Embed} embed
 * @param {typeof chosen} how
 */
export function frameCode(page, embed, { fixed, width, height }) {
  const address = frameAddress(page, embed, fixed === "on");
  return `<iframe src="${quoted(address)}" title="${quoted(embed.title)}" width="${width}" height="${height}"`
    + ` style="border:0" loading="lazy" allowfullscreen></iframe>`;
}

/**
 * The address of the map alone; where the reader moved the map to goes with it.
 * @param {string} page
 * @param {Embed} embed
 * @param {boolean} fixed
 */
export function frameAddress(page, { parameters, inside }, fixed) {
  const address = new URL(page);
  const said = new URLSearchParams(`embed=true&${parameters}`);
  if (fixed) said.set("fixed", "on");
  const position = address.searchParams.get("map");
  if (position) said.set("map", position);
  address.search = inside === "search" ? String(said) : "";
  address.hash = inside === "hash" ? String(said) : "";
  return address.href;
}

/** As an attribute's value. @param {string} text */
function quoted(text) {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
