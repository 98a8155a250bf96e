// A panel that a button of the strip at the foot opens upwards over the map. One at a time is open;
// Escape closes it and gives the button the focus again.

import { make, makeButton, setAll } from "../dom.js";

export class Drawer {
  /** The drawers of one strip. @type {Drawer[]} */
  family = [];

  /**
   * @param {string} name its id and class
   * @param {HTMLElement} parent
   * @param {() => void} onOpen before it is shown
   */
  constructor(name, parent, onOpen = () => {}) {
    this.onOpen = onOpen;
    this.button = makeButton(`opens opens-${name}`, parent, () => this.toggle());
    this.panel = make("section", `drawer ${name}`, parent);
    this.panel.id = `atlas-${name}`;
    this.list = make("ul", "", this.panel);
    setAll(this.panel, { tabindex: 0 });
    setAll(this.button, { "aria-expanded": "false", "aria-controls": this.panel.id });
    this.panel.hidden = true;
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

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (event.key !== "Escape" || !this.open) return;
    this.toggle(false);
    this.button.focus();
    event.stopPropagation();
  }
}
