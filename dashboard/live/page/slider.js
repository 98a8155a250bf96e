// The page's own range input, in place of Streamlit's: the timeline hears and moves it.

import { input } from "./parts.js";

/** @import { SliderEars } from "../types.d.ts" */

const DROPS = ["pointerup", "pointercancel"];

export class PageSlider {
  held = false;

  /** @param {SliderEars} on */
  constructor(on) {
    this.on = on;
    this.input = input("year");
    this.hear = () => { this.fill(); on.value(this.value); };
    this.grab = () => { this.held = true; on.hold(); };
    this.drop = () => {
      if (this.held) setTimeout(on.drop); // once the slider has heard of it
      this.held = false;
    };
    this.input.addEventListener("input", this.hear);
    this.input.addEventListener("pointerdown", this.grab);
    for (const name of DROPS) addEventListener(name, this.drop, true);
  }

  attach() {
    this.fill();
  }

  /** Paint the track up to the thumb. */
  fill() {
    const [value, min, max] = [this.input.value, this.input.min, this.input.max].map(Number);
    this.input.style.setProperty("--done", String((value - min) / (max - min)));
    this.input.setAttribute("aria-valuetext", this.on.say(value));
  }

  /** Show a part of it: rail.css makes it wider and moves it. @param {number} wide @param {number} shift */
  frame(wide, shift) {
    this.input.style.setProperty("--rail-wide", String(wide));
    this.input.style.setProperty("--rail-shift", String(shift));
  }

  get value() {
    return Number(this.input.value);
  }

  /** @param {number} year */
  place(year) {
    this.input.value = String(year);
    this.fill();
  }

  close() {
    this.input.removeEventListener("input", this.hear);
    this.input.removeEventListener("pointerdown", this.grab);
    for (const name of DROPS) removeEventListener(name, this.drop, true);
  }
}
