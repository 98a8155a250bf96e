// Places by keyboard: one tab stop for all; arrow keys go through those on the screen.

/** @import { Mark } from "../types.d.ts" */
/** @import { PlaceMarks } from "./places.js" */

/** @type {Record<string, number>} */
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export class PlaceKeys {
  /** The tab stop. @type {Mark | undefined} */
  stop;

  /** @param {Pick<PlaceMarks, "marks" | "shown">} places @param {HTMLElement} pane */
  constructor(places, pane) {
    this.places = places;
    this.rove(places.marks[0]);
    pane.addEventListener("keydown", (event) => this.onKey(event));
  }

  /** Make a place the tab stop. @param {Mark | undefined} mark */
  rove(mark) {
    if (!mark) return;
    for (const other of this.places.marks) other.node.tabIndex = other === mark ? 0 : -1;
    this.stop = mark;
  }

  /** Keep the tab stop on a place that can be seen. */
  keepStop() {
    if (this.stop?.node.hidden) this.rove(this.places.shown[0]);
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const { shown } = this.places;
    const step = STEPS[event.key];
    const here = shown.findIndex(({ node }) => node === event.target);
    if (event.key.length === 1 || step) event.stopPropagation();
    if (!step || here < 0) return;
    event.preventDefault();
    const next = shown[(here + step + shown.length) % shown.length];
    this.rove(next);
    next.node.focus({ preventScroll: true });
  }
}
