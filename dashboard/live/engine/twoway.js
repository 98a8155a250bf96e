// A switch of two or more ways of which one holds: one tab stop, arrow keys inside, as radio
// buttons have it.

import { clear, make, setAll } from "../dom.js";

/** @type {Record<string, number>} */
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** @template {string} Way */
export class Switch {
  /**
   * @param {HTMLElement} parent
   * @param {Way[]} ways
   * @param {(way: Way) => void} onChoose the reader chose another one
   */
  constructor(parent, ways, onChoose) {
    this.ways = ways;
    this.onChoose = onChoose;
    this.chosen = ways[0];
    this.box = make("div", "switch", parent);
    this.box.setAttribute("role", "radiogroup");
    this.buttons = ways.map((way) => this.button(way));
    this.box.addEventListener("keydown", (event) => this.onKey(event));
    this.show(this.chosen);
  }

  /** @param {Way} way */
  button(way) {
    const button = make("button", "", this.box);
    button.type = "button";
    button.setAttribute("role", "radio");
    button.addEventListener("click", () => this.choose(way));
    return button;
  }

  /** @param {string} name what the switch is about @param {string[]} texts of its ways */
  label(name, texts) {
    this.box.setAttribute("aria-label", name);
    this.buttons.forEach((button, at) => { clear(button).append(texts[at]); });
  }

  /** Say which way holds. @param {Way} chosen */
  show(chosen) {
    this.chosen = chosen;
    this.buttons.forEach((button, at) => {
      const holds = this.ways[at] === chosen;
      setAll(button, { "aria-checked": String(holds), tabindex: holds ? 0 : -1 });
    });
  }

  /** @param {Way} way */
  choose(way) {
    if (way === this.chosen) return;
    this.show(way);
    this.onChoose(way);
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const at = this.ways.indexOf(this.chosen) + step + this.ways.length;
    const way = this.ways[at % this.ways.length];
    this.choose(way);
    this.buttons[this.ways.indexOf(way)].focus();
  }
}
