// The colours of the map that are not a power's, as the style sheet has them.

const NAMES = /** @type {const} */ (["land", "line", "thin", "coast", "water", "halo", "ink", "accent"]);

/** @typedef {Record<typeof NAMES[number], string>} Inks */

/** Whether the style sheet has come. */
export function hasInks() {
  return readInks().land !== "";
}

/** In the theme that the document shows. @returns {Inks} */
export function readInks() {
  const style = getComputedStyle(document.documentElement);
  const found = NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]);
  return /** @type {Inks} */ (Object.fromEntries(found));
}
