// The page on paper: a picture of the map stands where the map does, whole whatever the paper, and
// what is folded beside it is open.

import { make } from "../dom.js";
import { MAP_FRAME } from "../streamlit.js";

const FOLDS = ":is(.st-key-reading, #reading) details:not([open])";

export class Paper {
  /** @type {HTMLElement | null} */
  figure = null;
  /** What was opened for the paper. @type {HTMLDetailsElement[]} */
  unfolded = [];

  /** @param {() => string} picture an SVG, "" while there is no map */
  constructor(picture) {
    this.before = () => this.show(picture());
    this.after = () => this.close(false);
    addEventListener("beforeprint", this.before);
    addEventListener("afterprint", this.after);
  }

  /** @param {string} svg */
  show(svg) {
    this.close(false);
    const folds = document.querySelectorAll(FOLDS);
    this.unfolded = [...folds].filter((one) => one instanceof HTMLDetailsElement);
    for (const one of this.unfolded) one.open = true;
    const map = document.querySelector(`${MAP_FRAME}, #map`);
    if (!svg || !map) return;
    this.figure = make("figure", "ta-printed");
    this.figure.append(drawingOf(svg, document));
    map.after(this.figure);
  }

  /** @param {boolean} [all] whether for good */
  close(all = true) {
    this.figure?.remove();
    this.figure = null;
    for (const one of this.unfolded.splice(0)) one.open = false;
    if (!all) return;
    removeEventListener("beforeprint", this.before);
    removeEventListener("afterprint", this.after);
  }
}

/** An SVG's text as a drawing of a document. @param {string} svg @param {Document} target */
export function drawingOf(svg, target) {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  return target.importNode(parsed, true);
}
