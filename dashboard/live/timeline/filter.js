// What the strip of events shows: how many years of them, and whether all or the article's own.

import { make, makeButton, setAll } from "../dom.js";

/** @import { TimelineWords } from "../types.d.ts" */

const SPANS = [0, 50, 10, 1]; // years; 0 is the whole span

export class EventFilter {
  /**
   * @param {HTMLElement} parent
   * @param {{zoom(years: number): void, only(on: boolean): void}} on
   */
  constructor(parent, on) {
    this.on = on;
    this.box = make("div", "scope", parent);
    this.box.setAttribute("role", "group");
    this.zoom = make("select", "zoom", this.box);
    this.choices = SPANS.map((years) => {
      const choice = make("option", "", this.zoom);
      choice.value = String(years);
      return choice;
    });
    this.zoom.addEventListener("change", () => on.zoom(Number(this.zoom.value)));
    this.zoom.addEventListener("keydown", (event) => event.stopPropagation());
    this.only = makeButton("only", this.box, () => this.toggle());
    this.only.setAttribute("aria-pressed", "false");
  }

  toggle() {
    const pressed = this.only.getAttribute("aria-pressed") !== "true";
    this.only.setAttribute("aria-pressed", String(pressed));
    this.on.only(pressed);
  }

  /** @param {TimelineWords["scope"]} words */
  label({ events, zoom, spans, only }) {
    this.box.setAttribute("aria-label", events);
    setAll(this.zoom, { "aria-label": zoom, title: zoom });
    this.choices.forEach((choice, index) => { choice.textContent = spans[index]; });
    this.only.textContent = only;
  }
}
