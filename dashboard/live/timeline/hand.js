// The reader's hand on the strip: the pointer finds the nearest event, arrow keys go through them,
// Enter goes there.

/** @import { Strip } from "./strip.js" */

const NEAR = 14; // px within which the pointer takes an event
const DIAMOND = 3; // px by which the article's own, being bigger, are nearer
/** @type {Record<string, number>} */
const STEPS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

export class Hand {
  /** @param {Strip} strip @param {(at: number) => void} go */
  constructor(strip, go) {
    const { box } = strip;
    this.strip = strip;
    this.go = go;
    box.addEventListener("pointermove", (event) => this.hover(event));
    box.addEventListener("pointerleave", () => strip.rest());
    box.addEventListener("click", (event) => go(this.nearest(event)));
    box.addEventListener("keydown", (event) => this.onKey(event));
    box.addEventListener("focus", () => { if (strip.byKey()) strip.point(strip.at); });
    box.addEventListener("blur", () => strip.rest());
  }

  /**
   * Position of the event nearest to the pointer, -1 where none is near.
   * @param {MouseEvent} event
   */
  nearest({ clientX }) {
    const { left, width } = this.strip.box.getBoundingClientRect();
    const x = clientX - left;
    let best = -1;
    let least = NEAR;
    this.strip.events.forEach(({ date, article }, index) => {
      const far = Math.abs(this.strip.scale.share(date) * width - x) - (article ? DIAMOND : 0);
      if (far < least) { least = far; best = index; }
    });
    return best;
  }

  /** @param {PointerEvent} event */
  hover(event) {
    const at = this.nearest(event);
    this.strip.box.classList.toggle("on-event", at >= 0);
    if (at < 0) this.strip.rest(); else this.strip.point(at);
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const to = this.goal(event.key);
    if (event.key === "Enter" || event.key === " ") this.go(this.strip.at);
    else if (event.key === "Escape") this.strip.rest();
    else if (to !== null) this.strip.stand(to);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** The event a key leads to; null for a key that leads to none. @param {string} key */
  goal(key) {
    const last = this.strip.events.length - 1;
    if (key === "Home") return 0;
    if (key === "End") return last;
    return key in STEPS ? Math.min(last, Math.max(0, this.strip.at + STEPS[key])) : null;
  }
}
