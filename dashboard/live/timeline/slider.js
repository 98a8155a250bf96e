// The page's own st.slider: hears its value while it is dragged, and can move its thumb without
// telling the server. React writes the live value into the range input's `value` attribute.

import { SLIDER } from "../streamlit.js";

/** @import { SliderEars } from "../types.d.ts" */

const DROPS = ["pointerup", "pointercancel"];
const SEEN = ["value", "aria-valuetext"]; // Streamlit says the number of the year
const LOOK = 50; // ms between two looks for a slider that is not there yet
const LOOK_AGAIN = 250; // ms between two looks for another in its place, as another atlas brings one

export class StreamlitSlider {
  held = false;
  /** @type {HTMLElement | undefined} */
  slider;

  /** How much wider than the rail it is, and which share of it lies left of the rail. */
  part = { wide: 1, shift: 0 };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  looking;

  /** @param {SliderEars} on */
  constructor(on) {
    this.on = on;
    this.watch = new MutationObserver(() => { this.say(); on.value(this.value); });
    this.grab = (/** @type {PointerEvent} */ event) => {
      if (!(event.target instanceof globalThis.Element) || !event.target.closest(SLIDER)) return;
      this.held = true;
      on.hold();
    };
    this.drop = () => {
      if (this.held) setTimeout(on.drop); // once the slider has heard of it
      this.held = false;
    };
    document.addEventListener("pointerdown", this.grab, true);
    for (const name of DROPS) addEventListener(name, this.drop, true);
    this.attach();
  }

  /** A rerun may bring a new slider element, or the first may still come; watch the one there is. */
  attach() {
    clearTimeout(this.looking);
    /** @type {HTMLElement | null} */
    const slider = document.querySelector(SLIDER);
    this.looking = setTimeout(() => this.attach(), slider ? LOOK_AGAIN : LOOK);
    if (!slider || slider === this.slider) return;
    const another = Boolean(this.slider);
    this.slider = slider;
    this.frame(this.part.wide, this.part.shift);
    this.watch.disconnect();
    this.say();
    this.watch.observe(slider, { subtree: true, childList: true, attributeFilter: SEEN });
    if (another) this.on.value(this.value); // it came with its year: nothing about it will change
  }

  /** Show a part of it: rail.css makes it wider and moves it. @param {number} wide @param {number} shift */
  frame(wide, shift) {
    this.part = { wide, shift };
    this.slider?.style.setProperty("--rail-wide", String(wide));
    this.slider?.style.setProperty("--rail-shift", String(shift));
  }

  /** @returns {HTMLInputElement | null} */
  get input() {
    return document.querySelector(`${SLIDER} input[type=range]`);
  }

  get value() {
    return this.input ? Number(this.input.value) : null;
  }

  /** A number is no year before 1, nor one without its era. */
  say() {
    const { input } = this;
    const said = input && this.on.say(Number(input.value));
    if (said && input.getAttribute("aria-valuetext") !== said) input.setAttribute("aria-valuetext", said);
  }

  /**
   * Move the thumb only: react-aria follows an `input` event, and commits on release alone.
   * @param {number} year
   */
  place(year) {
    const { input } = this;
    if (!input || Number(input.value) === year) return;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, String(year));
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  close() {
    clearTimeout(this.looking);
    this.watch.disconnect();
    document.removeEventListener("pointerdown", this.grab, true);
    for (const name of DROPS) removeEventListener(name, this.drop, true);
  }
}
