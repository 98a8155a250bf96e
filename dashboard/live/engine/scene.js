// The painted state of one day on one overlay: a path per area, a path per border. A step touches
// only the areas whose holding differs and the borders round them.

import { makeSvg } from "../dom.js";
import { Clusters } from "./clusters.js";
import { Doubts } from "./doubts.js";
import { Cursor } from "./history.js";

/** @import { Border, Day } from "../types.d.ts" */
/** @import { World } from "./world.js" */

export class Scene {
  /** From which day on what changed hands is outlined; "" for nothing. @type {Day | ""} */
  since = "";
  /** Areas that are outlined. @type {Set<number>} */
  moved = new Set();
  /** Areas that are drawn as in doubt. @type {Set<number>} */
  unsure = new Set();

  /** @param {SVGElement} plane @param {World} world @param {Day} day */
  constructor(plane, world, day) {
    this.world = world;
    this.day = day;
    this.cursor = new Cursor(world.history, day);
    this.clusters = new Clusters(world, this.now);
    this.doubts = new Doubts(world.unsure);
    this.fills = makeSvg("g", { class: "areas" }, plane);
    this.areas = world.areaPaths.map((d, i) => makeSvg("path", { d, "data-area": i }, this.fills));
    this.over = makeSvg("g", { class: "over" }, plane);
    this.lines = makeSvg("g", { class: "borders" }, plane);
    this.borders = world.borders.map(({ path }) => makeSvg("path", { d: path }, this.lines));
    this.classes = this.borders.map(() => "");
    this.repaint();
    this.fade([]);
  }

  /** The holding of each area. */
  get now() {
    return this.cursor.now;
  }

  /**
   * Show a day; returns the areas that were repainted.
   * @param {Day} day
   * @param {Day | ""} since from which on what changed hands is outlined; "" for nothing
   */
  show(day, since) {
    const changed = this.cursor.move(day);
    this.day = day;
    this.since = since;
    for (const area of changed) this.paintArea(area);
    const touched = new Set(changed.flatMap((area) => this.world.around[area]));
    this.mark(touched);
    for (const border of touched) this.paintBorder(border);
    this.fade(changed);
    this.clusters.follow(changed);
    return changed;
  }

  /** Everything again: another theme, or another view, in which other land changed hands. */
  repaint() {
    this.mark(new Set());
    for (let area = 0; area < this.areas.length; area += 1) this.paintArea(area);
    for (let border = 0; border < this.borders.length; border += 1) this.paintBorder(border);
    this.clusters.forget();
  }

  /** @param {number} area */
  paintArea(area) {
    const look = this.world.palette.look(this.now[area]);
    const path = this.areas[area];
    path.setAttribute("fill", look.fill);
    path.setAttribute("stroke", look.base);
  }

  /** @param {number} index */
  paintBorder(index) {
    const name = this.borderClass(this.world.borders[index]);
    if (name === this.classes[index]) return;
    this.classes[index] = name;
    this.borders[index].setAttribute("class", name);
  }

  /** @param {Border} border */
  borderClass({ left, right, certainty, coast }) {
    const moved = this.moved.has(left) !== this.moved.has(right) ? " moved" : "";
    if (right < 0) return coast ? `coast${moved}` : "none";
    const { status } = this.world;
    const [a, b] = [this.now[left], this.now[right]];
    if (status.power(a) === status.power(b)) return moved ? `outer${moved}` : "none";
    const kind = status.top(a) === status.top(b) ? "inner" : "outer";
    const sure = status.disputed(a) || status.disputed(b) ? "disputed" : certainty;
    return `${kind} ${sure}${moved}`;
  }

  /**
   * Outline the land that changed hands since then, by its outer border only.
   * @param {Set<number>} touched borders; what is outlined anew, or no more, is added
   */
  mark(touched) {
    const next = this.since ? this.world.moved(this.since, this.day) : new Set();
    for (const area of this.moved) if (!next.has(area)) this.touch(area, touched);
    for (const area of next) if (!this.moved.has(area)) this.touch(area, touched);
    this.moved = next;
  }

  /** @param {number} area @param {Set<number>} touched */
  touch(area, touched) {
    for (const border of this.world.around[area]) touched.add(border);
  }

  /**
   * Land in doubt: only where the holding or a doubt about it is another.
   * @param {number[]} changed
   */
  fade(changed) {
    for (const area of [...changed, ...this.doubts.move(this.day)]) {
      const unsure = this.doubts.about(area, this.now[area]);
      if (unsure === this.unsure.has(area)) continue;
      if (unsure) { this.unsure.add(area); this.areas[area].setAttribute("class", "unsure"); }
      else { this.unsure.delete(area); this.areas[area].removeAttribute("class"); }
    }
  }
}
