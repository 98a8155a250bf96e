// The page's own st.slider: hears its value while it is dragged, and can move its thumb without
// telling the server. React writes the live value into the range input's `value` attribute.

import { SLIDER } from "../streamlit.js";

const INPUT = `${SLIDER} input[type=range]`;

export class StreamlitSlider {
  // onValue(year) at every change of the thumb, by hand, by key or by the server.
  constructor(onValue, onHold) {
    this.onValue = onValue;
    this.held = false;
    this.watch = new MutationObserver(() => this.onValue(this.value));
    this.grab = (event) => {
      if (!event.target.closest?.(SLIDER)) return;
      this.held = true;
      onHold();
    };
    this.drop = () => { this.held = false; };
    document.addEventListener("pointerdown", this.grab, true);
    for (const name of ["pointerup", "pointercancel"]) window.addEventListener(name, this.drop, true);
    this.attach();
  }

  // A rerun may bring a new slider element; watch the one that is there.
  attach() {
    const slider = document.querySelector(SLIDER);
    if (!slider || slider === this.slider) return;
    this.slider = slider;
    this.watch.disconnect();
    this.watch.observe(slider, { subtree: true, attributes: true, attributeFilter: ["value"] });
  }

  get value() {
    const input = document.querySelector(INPUT);
    return input ? Number(input.value) : null;
  }

  // Move the thumb only: react-aria follows an `input` event, and commits on release alone.
  place(year) {
    const input = document.querySelector(INPUT);
    if (!input || Number(input.value) === year) return;
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    set.call(input, String(year));
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  close() {
    this.watch.disconnect();
    document.removeEventListener("pointerdown", this.grab, true);
    for (const name of ["pointerup", "pointercancel"]) window.removeEventListener(name, this.drop, true);
  }
}
