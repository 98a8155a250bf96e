// The events of a bunch, or of a year, as a list to choose from.

import { make, makeButton, setAll } from "../dom.js";
import { Popup } from "./popup.js";

/** @import { AtlasEvent } from "../types.d.ts" */

/** @type {Record<string, number>} */
const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

export class EventList {
  /**
   * @param {HTMLElement} parent it opens below it
   * @param {{go(event: AtlasEvent): void, parts(event: AtlasEvent): [string, string], closed(): void}} on
   *   `parts` are when an event was and what it is called
   */
  constructor(parent, on) {
    this.on = on;
    this.parent = parent;
    this.box = make("div", "list", parent);
    this.box.setAttribute("role", "menu");
    this.popup = new Popup(this.box, { closed: (back) => { if (back) on.closed(); } });
    this.box.addEventListener("keydown", (event) => this.onKey(event));
    this.box.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.box.contains(relatedTarget))) this.popup.close(false);
    });
  }

  /**
   * @param {string} label
   * @param {AtlasEvent[]} events
   * @param {number} x the pixel of the parent below which it stands, as near as the page allows
   */
  open(label, events, x) {
    this.box.replaceChildren();
    this.box.setAttribute("aria-label", label);
    for (const event of events) this.add(event);
    this.popup.open();
    const room = this.parent.clientWidth - this.box.offsetWidth;
    this.box.style.left = `${Math.max(0, Math.min(room, x - this.box.offsetWidth / 2))}px`;
    this.items[0]?.focus();
  }

  /** @param {AtlasEvent} event */
  add(event) {
    const button = makeButton(event.article ? "own" : "", this.box, () => {
      this.popup.close(true);
      this.on.go(event);
    });
    setAll(button, { role: "menuitem", tabindex: this.items.length > 1 ? "-1" : "0" });
    const [when, name] = this.on.parts(event);
    make("span", "when", button, when);
    button.append(" ", name);
  }

  get items() {
    return [...this.box.querySelectorAll("button")];
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const { items } = this;
    const at = items.indexOf(/** @type {HTMLButtonElement} */ (event.target));
    const to = event.key === "Home" ? 0 : event.key === "End" ? items.length - 1 : at + STEPS[event.key];
    if (Number.isNaN(to)) return;
    event.preventDefault();
    items.at(to % items.length)?.focus();
  }

  close() {
    this.popup.close(false);
  }
}
