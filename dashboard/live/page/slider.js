// The page's own range input, in place of Streamlit's: the timeline hears and moves it.

export class PageSlider {
  // onValue(year) at every change of the thumb; onHold() when a hand takes it.
  constructor(onValue, onHold) {
    this.input = document.getElementById("year");
    this.held = false;
    this.hear = () => onValue(this.value);
    this.grab = () => { this.held = true; onHold(); };
    this.drop = () => { this.held = false; };
    this.input.addEventListener("input", this.hear);
    this.input.addEventListener("pointerdown", this.grab);
    for (const name of ["pointerup", "pointercancel"]) window.addEventListener(name, this.drop, true);
  }

  attach() {}

  get value() {
    return Number(this.input.value);
  }

  place(year) {
    this.input.value = String(year);
  }

  close() {
    this.input.removeEventListener("input", this.hear);
    this.input.removeEventListener("pointerdown", this.grab);
    for (const name of ["pointerup", "pointercancel"]) window.removeEventListener(name, this.drop, true);
  }
}
