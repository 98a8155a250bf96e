// A panel that a button of the strip at the foot opens upwards over the map. One at a time is open;
// Escape closes it and gives the button the focus again.

import { make, makeButton, setAll } from "../dom.js";

export class Drawer {
  /** The drawers of one strip. @type {Drawer[]} */
  family = [];

  /**
   * @param {string} name its id and class
   * @param {HTMLElement} strip where its button stands
   * @param {() => void} onOpen before it is shown
   */
  constructor(name, strip, onOpen = () => {}) {
    this.onOpen = onOpen;
    this.button = makeButton(`opens opens-${name}`, strip, () => this.toggle());
    this.panel = make("section", `drawer ${name}`, strip.parentElement);
    this.panel.id = `atlas-${name}`;
    this.list = make("ul", "", this.panel);
    setAll(this.panel, { tabindex: 0 });
    setAll(this.button, { "aria-expanded": "false", "aria-controls": this.panel.id });
    this.panel.hidden = true;
    L.DomEvent.disableClickPropagation(this.panel);
    L.DomEvent.disableScrollPropagation(this.panel);
    for (const node of [this.button, this.panel]) {
      node.addEventListener("keydown", (event) => this.onKey(event));
    }
  }

  get open() {
    return !this.panel.hidden;
  }

  /** @param {string} button what stands on the button @param {string} title the panel's name */
  name(button, title) {
    this.button.textContent = button;
    this.button.title = button === title ? "" : title;
    this.panel.setAttribute("aria-label", title);
  }

  /** Show or hide it; shown, it has the focus, so that arrow keys scroll it. */
  toggle(open = !this.open) {
    if (open === this.open) return;
    if (open) for (const other of this.family) if (other !== this) other.toggle(false);
    if (open) this.onOpen();
    this.panel.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
    if (open) this.panel.focus({ preventScroll: true });
  }

  /** Keys move the panel, never the map under it. @param {KeyboardEvent} event */
  onKey(event) {
    event.stopPropagation();
    if (event.key !== "Escape" || !this.open) return;
    this.toggle(false);
    this.button.focus();
  }
}
