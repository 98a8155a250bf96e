// What the strip of events shows: how many years of them, and whether all or the article's own.

import { make } from "../dom.js";
import { button } from "./elements.js";

export const SPANS = [0, 50, 10, 1]; // years; 0 is the whole span

export class EventFilter {
  // on: {zoom(years), only(on)}
  constructor(parent, on) {
    this.box = make("div", "scope", parent);
    this.box.setAttribute("role", "group");
    this.zoom = make("select", "zoom", this.box);
    this.choices = SPANS.map((years) => {
      const choice = make("option", "", this.zoom);
      choice.value = years;
      return choice;
    });
    this.zoom.addEventListener("change", () => on.zoom(Number(this.zoom.value)));
    this.zoom.addEventListener("keydown", (event) => event.stopPropagation());
    this.only = button("only", this.box, () => this.toggle(on));
    this.only.setAttribute("aria-pressed", "false");
  }

  toggle(on) {
    const pressed = this.only.getAttribute("aria-pressed") !== "true";
    this.only.setAttribute("aria-pressed", String(pressed));
    on.only(pressed);
  }

  label({ events, zoom, spans, only }) {
    this.box.setAttribute("aria-label", events);
    this.zoom.setAttribute("aria-label", zoom);
    this.zoom.title = zoom;
    this.choices.forEach((choice, index) => { choice.textContent = spans[index]; });
    this.only.textContent = only;
  }
}
