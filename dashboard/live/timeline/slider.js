// The page's own st.slider: hears its value while it is dragged, and can move its thumb without
// telling the server. React writes the live value into the range input's `value` attribute.

import { SLIDER } from "../streamlit.js";

const DROPS = ["pointerup", "pointercancel"];

export class StreamlitSlider {
  held = false;
  /** @type {globalThis.Element | undefined} */
  slider;

  /**
   * @param {(year: number | null) => void} onValue at every change of the thumb, by hand, by key
   *   or by the server
   * @param {() => void} onHold when a hand takes it
   */
  constructor(onValue, onHold) {
    this.watch = new MutationObserver(() => onValue(this.value));
    this.grab = (/** @type {PointerEvent} */ event) => {
      if (!(event.target instanceof globalThis.Element) || !event.target.closest(SLIDER)) return;
      this.held = true;
      onHold();
    };
    this.drop = () => { this.held = false; };
    document.addEventListener("pointerdown", this.grab, true);
    for (const name of DROPS) addEventListener(name, this.drop, true);
    this.attach();
  }

  /** A rerun may bring a new slider element; watch the one that is there. */
  attach() {
    const slider = document.querySelector(SLIDER);
    if (!slider || slider === this.slider) return;
    this.slider = slider;
    this.watch.disconnect();
    this.watch.observe(slider, { subtree: true, attributes: true, attributeFilter: ["value"] });
  }

  /** @returns {HTMLInputElement | null} */
  get input() {
    return document.querySelector(`${SLIDER} input[type=range]`);
  }

  get value() {
    return this.input ? Number(this.input.value) : null;
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
    this.watch.disconnect();
    document.removeEventListener("pointerdown", this.grab, true);
    for (const name of DROPS) removeEventListener(name, this.drop, true);
  }
}
