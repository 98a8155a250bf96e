// Something that opens over the page and goes with Escape, a press elsewhere, or a look elsewhere.

export class Popup {
  /**
   * @param {HTMLElement} box what opens
   * @param {{closed(back: boolean): void}} on `back` where the focus should return
   * @param {HTMLElement} [opener] a press on it is not elsewhere
   */
  constructor(box, on, opener = box) {
    this.box = box;
    this.on = on;
    box.hidden = true;
    this.elsewhere = (/** @type {Event} */ event) => {
      const path = event.composedPath();
      if (!path.includes(box) && !path.includes(opener)) this.close(false);
    };
    this.away = () => this.close(false);
    box.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close(true);
      if (event.key !== "Tab") event.stopPropagation(); // letters are no shortcuts of the page
    });
  }

  get isOpen() {
    return !this.box.hidden;
  }

  open() {
    if (this.isOpen) return;
    this.box.hidden = false;
    document.addEventListener("pointerdown", this.elsewhere, true);
    addEventListener("blur", this.away);
  }

  /** @param {boolean} back */
  close(back) {
    document.removeEventListener("pointerdown", this.elsewhere, true);
    removeEventListener("blur", this.away);
    if (!this.isOpen) return;
    this.box.hidden = true;
    this.on.closed(back);
  }
}
