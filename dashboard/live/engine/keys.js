// Areas by keyboard and for screen readers: a button each, which nobody sees, since the land itself
// is painted. One tab stop; arrows go to the nearest area that way, Enter or Space chooses, Escape
// lets go.

import { make, setAll } from "../dom.js";

/** @import { Pixel } from "../types.d.ts" */
/** @import { Viewport } from "./viewport.js" */
/** @import { World } from "./world.js" */

/** @type {Record<string, Pixel>} */
const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
const PRESSES = new Set(["Enter", " "]);

/**
 * @typedef {object} KeyEars
 * @property {(area: number) => void} focus
 * @property {() => void} blur
 * @property {(area: number) => void} pick
 * @property {() => void} escape
 */

/** The area a node stands for, -1 for any other. @param {EventTarget | null} node */
export function areaOf(node) {
  const text = node instanceof Element ? node.getAttribute("data-area") : null;
  return text === null ? -1 : Number(text);
}

export class AreaKeys {
  /** The area that is the tab stop. */
  stop = 0;
  /** Whether that is the right one. */
  settled = false;

  /**
   * @param {Viewport} viewport
   * @param {World} world
   * @param {KeyEars} on
   */
  constructor(viewport, world, on) {
    this.viewport = viewport;
    this.world = world;
    this.on = on;
    this.group = make("div", "areas");
    this.group.setAttribute("role", "group");
    this.nodes = world.areas.map((_, area) => {
      const node = make("button", "", this.group);
      setAll(node, { type: "button", "data-area": area, tabindex: -1 });
      return node;
    });
    if (!this.nodes.length) return; // an atlas of places and days has no areas
    viewport.map.getContainer().prepend(this.group);
    this.rove(0);
    this.group.addEventListener("keydown", (event) => this.onKey(event));
    this.group.addEventListener("click", ({ target }) => on.pick(areaOf(target)));
    this.group.addEventListener("focusin", (event) => this.onFocus(event));
    this.group.addEventListener("focusout", () => { this.unsettle(); on.blur(); });
    L.DomEvent.disableClickPropagation(this.group);
  }

  /** Make an area the tab stop. @param {number} area */
  rove(area) {
    this.nodes[this.stop].tabIndex = -1;
    this.stop = area;
    this.nodes[area].tabIndex = 0;
  }

  /** The tab stop may be the wrong one: the map moved, or the reader left the areas. */
  unsettle() {
    this.settled = false;
  }

  /** Start from the area nearest to the middle of the frame, unless the reader is on one. */
  toMiddle() {
    if (this.settled || !this.nodes.length || this.group.contains(document.activeElement)) return;
    this.settled = true;
    const [w, h] = this.viewport.size;
    const [x, y] = this.viewport.pointAt([w / 2, h / 2]);
    const far = this.world.points.map(([px, py]) => (px - x) ** 2 + (py - y) ** 2);
    this.rove(far.reduce((best, distance, area) => (distance < far[best] ? area : best), 0));
  }

  /** @param {FocusEvent} event */
  onFocus({ target }) {
    const area = areaOf(target);
    if (area < 0 || !this.nodes[area].matches(":focus-visible")) return;
    this.rove(area);
    this.on.focus(area);
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const area = areaOf(event.target);
    if (area < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (PRESSES.has(event.key)) event.stopPropagation(); // the button's own keys, not the map's
    if (WAYS[event.key]) this.step(area, WAYS[event.key]);
    else if (event.key === "Escape") this.on.escape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** @param {number} from an area @param {Pixel} way */
  step(from, way) {
    const next = this.nearest(from, way);
    if (next < 0) return;
    this.rove(next);
    this.nodes[next].focus({ preventScroll: true });
  }

  /**
   * The nearest area in a direction; being off to the side counts double. -1 where none is.
   * @param {number} from an area
   * @param {Pixel} way
   */
  nearest(from, [wayX, wayY]) {
    const [x, y] = this.world.points[from];
    let best = -1;
    let least = Infinity;
    this.world.points.forEach(([px, py], area) => {
      const ahead = (px - x) * wayX + (py - y) * wayY;
      const aside = Math.abs((px - x) * wayY) + Math.abs((py - y) * wayX);
      if (area === from || ahead <= 0 || aside > 2 * ahead) return;
      const cost = ahead + 2 * aside;
      if (cost < least) { least = cost; best = area; }
    });
    return best;
  }
}
