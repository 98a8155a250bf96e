// A line over the page that says what came of a press, to eyes and to screen readers.

import { make, setAll } from "../dom.js";

const SAID = 5000; // ms that it can be read

export class Speaker {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  clock;

  constructor() {
    this.node = make("div", "ta-said", document.body);
    setAll(this.node, { role: "status", "aria-live": "polite" });
  }

  /** @param {string} text */
  say(text) {
    clearTimeout(this.clock);
    this.node.textContent = text;
    this.clock = setTimeout(() => { this.node.textContent = ""; }, SAID);
  }

  close() {
    clearTimeout(this.clock);
    this.node.remove();
  }
}
