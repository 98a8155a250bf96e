// The painted state of one day on one overlay: a path per area, a path per border. A step touches
// only the areas whose holding differs and the borders round them.

import { Clusters } from "./clusters.js";
import { makeSvg } from "../dom.js";
import { Doubts } from "./doubts.js";
import { Cursor } from "./history.js";

export class Scene {
  constructor(plane, world, day) {
    this.world = world;
    this.cursor = new Cursor(world.history, day);
    this.clusters = new Clusters(world, this.now);
    this.doubts = new Doubts(world.vague);
    this.fills = makeSvg("g", { class: "areas" }, plane);
    this.areas = world.areaPaths.map((d, i) => makeSvg("path", { d, "data-area": i }, this.fills));
    this.over = makeSvg("g", { class: "over" }, plane);
    this.lines = makeSvg("g", { class: "borders" }, plane);
    this.borders = world.borders.map(({ path }) => makeSvg("path", { d: path }, this.lines));
    this.classes = new Array(this.borders.length).fill(null);
    this.moved = new Set();
    this.unsure = new Set();
    this.day = day;
    this.repaint();
    this.fade([]);
  }

  get now() {
    return this.cursor.now;
  }

  // Show a day; what changed hands from day `since` on is outlined ("" for nothing).
  // Returns the areas that were repainted.
  show(day, since) {
    const changed = this.cursor.move(day);
    this.day = day;
    for (const area of changed) this.paintArea(area);
    const touched = new Set();
    for (const area of changed) for (const b of this.world.around[area]) touched.add(b);
    this.since = since;
    this.mark(touched);
    for (const border of touched) this.paintBorder(border);
    this.fade(changed);
    this.clusters.follow(changed);
    return changed;
  }

  // Everything again: another theme, or another view, in which other land changed hands.
  repaint() {
    this.mark(new Set());
    for (let area = 0; area < this.areas.length; area += 1) this.paintArea(area);
    for (let border = 0; border < this.borders.length; border += 1) this.paintBorder(border);
    this.clusters.forget();
  }

  paintArea(area) {
    const look = this.world.palette.look(this.now[area]);
    const path = this.areas[area];
    path.setAttribute("fill", look.fill);
    path.setAttribute("stroke", look.base);
  }

  paintBorder(index) {
    const name = this.borderClass(this.world.borders[index]);
    if (name === this.classes[index]) return;
    this.classes[index] = name;
    this.borders[index].setAttribute("class", name);
  }

  borderClass({ left, right, certainty, coast }) {
    const moved = this.moved.has(left) !== this.moved.has(right);
    if (right < 0) return `${coast ? "coast" : "none"}${coast && moved ? " moved" : ""}`;
    const { status } = this.world;
    const [a, b] = [this.now[left], this.now[right]];
    if (status.power(a) === status.power(b)) return moved ? "outer moved" : "none";
    const kind = status.top(a) === status.top(b) ? "inner" : "outer";
    const sure = status.disputed(a) || status.disputed(b) ? "disputed" : certainty;
    return `${kind} ${sure}${moved ? " moved" : ""}`;
  }

  // Outline the land that changed hands from day `since` on, by its outer border only.
  mark(touched) {
    const next = this.since ? this.world.transfers(this.since, this.day) : new Set();
    for (const area of this.moved) if (!next.has(area)) this.touch(area, touched);
    for (const area of next) if (!this.moved.has(area)) this.touch(area, touched);
    this.moved = next;
  }

  touch(area, touched) {
    for (const border of this.world.around[area]) touched.add(border);
  }

  // Land in doubt: only where the holding or a doubt about it is another than before.
  fade(changed) {
    for (const area of [...changed, ...this.doubts.move(this.day)]) {
      const unsure = this.doubts.about(area, this.now[area]);
      if (unsure === this.unsure.has(area)) continue;
      if (unsure) { this.unsure.add(area); this.areas[area].setAttribute("class", "unsure"); }
      else { this.unsure.delete(area); this.areas[area].removeAttribute("class"); }
    }
  }
}
