// The page's own range input, in place of Streamlit's: the timeline hears and moves it.

import { input } from "./parts.js";

const DROPS = ["pointerup", "pointercancel"];

export class PageSlider {
  held = false;

  /**
   * @param {(year: number | null) => void} onValue at every change of the thumb
   * @param {() => void} onHold when a hand takes it
   */
  constructor(onValue, onHold) {
    this.input = input("year");
    this.hear = () => onValue(this.value);
    this.grab = () => { this.held = true; onHold(); };
    this.drop = () => { this.held = false; };
    this.input.addEventListener("input", this.hear);
    this.input.addEventListener("pointerdown", this.grab);
    for (const name of DROPS) addEventListener(name, this.drop, true);
  }

  attach() {}

  get value() {
    return Number(this.input.value);
  }

  /** @param {number} year */
  place(year) {
    this.input.value = String(year);
  }

  close() {
    this.input.removeEventListener("input", this.hear);
    this.input.removeEventListener("pointerdown", this.grab);
    for (const name of DROPS) removeEventListener(name, this.drop, true);
  }
}
