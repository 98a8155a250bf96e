// The reader's hand on the events of the rail: the pointer finds the nearest mark, arrow keys go
// through them, Enter goes there.

import { nearest } from "./marks.js";

/** @import { Rail } from "./rail.js" */

/** @type {Record<string, number>} */
const STEPS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

export class Hand {
  /** @param {Rail} rail @param {(at: number) => void} choose */
  constructor(rail, choose) {
    const { box } = rail;
    this.rail = rail;
    this.choose = choose;
    box.addEventListener("pointermove", (event) => this.hover(event));
    box.addEventListener("pointerleave", () => this.leave());
    box.addEventListener("click", (event) => choose(this.under(event)));
    box.addEventListener("keydown", (event) => this.onKey(event));
    box.addEventListener("focus", () => { if (rail.byKey()) rail.point(rail.at); });
    box.addEventListener("blur", () => rail.tip.hide());
  }

  /** The mark last pointed at. */
  over = -1;

  /** Position of the mark under the pointer, -1 where none is near. @param {MouseEvent} event */
  under({ clientX }) {
    return nearest(this.rail.layout.marks, clientX - this.rail.box.getBoundingClientRect().left);
  }

  /** @param {PointerEvent} event */
  hover(event) {
    const at = this.under(event);
    if (at === this.over && (at < 0 || this.rail.tip.shown)) return;
    this.over = at;
    this.rail.box.classList.toggle("on-event", at >= 0);
    if (at < 0) this.rail.tip.hide(); else this.rail.point(at);
  }

  leave() {
    this.over = -1;
    this.rail.tip.hide();
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const to = this.goal(event.key);
    if (event.key === "Enter" || event.key === " ") this.choose(this.rail.at);
    else if (event.key === "Escape") this.rail.tip.hide();
    else if (to !== null) this.rail.stand(to);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** The mark a key leads to; null for a key that leads to none. @param {string} key */
  goal(key) {
    const last = this.rail.layout.marks.length - 1;
    if (key === "Home") return 0;
    if (key === "End") return last;
    return key in STEPS ? Math.min(last, Math.max(0, this.rail.at + STEPS[key])) : null;
  }
}
