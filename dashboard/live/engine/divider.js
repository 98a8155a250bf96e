// The line between two days: a hand or the arrow keys move it, a flag on each side says its day.

import { make, setAll } from "../dom.js";

/** @import { Day } from "../types.d.ts" */
/** @import { Speech } from "./speech.js" */

/** How far a key moves it, in shares of the map. @type {Record<string, number>} */
const STEPS = { ArrowLeft: -0.02, ArrowRight: 0.02, PageDown: -0.1, PageUp: 0.1 };
/** Where a key puts it. @type {Record<string, number>} */
const ENDS = { Home: 0, End: 1 };

export class Divider {
  /**
   * @param {HTMLElement} container of the map
   * @param {() => number} share where it stands: 0 at the left, 1 at the right
   * @param {(share: number) => void} onMove
   */
  constructor(container, share, onMove) {
    this.container = container;
    this.share = share;
    this.onMove = onMove;
    this.box = make("div", "divider", container);
    this.flags = [make("span", "flag left", this.box), make("span", "flag right", this.box)];
    setAll(this.box, { role: "slider", tabindex: 0, "aria-orientation": "horizontal",
      "aria-valuemin": 0, "aria-valuemax": 100 });
    L.DomEvent.disableClickPropagation(this.box);
    this.box.addEventListener("pointerdown", (event) => this.grab(event));
    this.box.addEventListener("keydown", (event) => this.onKey(event));
  }

  /** @param {Speech} speech @param {Day[]} days left of it and right of it */
  label(speech, days) {
    const dates = days.map((day) => speech.date(day));
    this.box.setAttribute("aria-label", speech.say("divider", { date: dates[0] }));
    dates.forEach((date, at) => { this.flags[at].textContent = date; });
  }

  /** @param {number} x in px @param {number} share */
  stand(x, share) {
    this.box.style.transform = `translateX(${Math.round(x)}px)`;
    this.box.setAttribute("aria-valuenow", String(Math.round(share * 100)));
  }

  /** @param {PointerEvent} event */
  grab(event) {
    const { box } = this;
    event.preventDefault();
    box.focus();
    box.setPointerCapture(event.pointerId);
    const { left, width } = this.container.getBoundingClientRect();
    const drag = (/** @type {PointerEvent} */ { clientX }) => this.onMove((clientX - left) / width);
    box.addEventListener("pointermove", drag);
    const drop = () => box.removeEventListener("pointermove", drag);
    box.addEventListener("lostpointercapture", drop, { once: true });
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const share = ENDS[event.key] ?? this.share() + STEPS[event.key];
    if (Number.isNaN(share)) return;
    event.preventDefault();
    event.stopPropagation();
    this.onMove(share);
  }
}
