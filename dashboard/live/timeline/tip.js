// The words at a mark of the rail: below it, above it where the window ends, never beyond its sides.

import { make } from "../dom.js";

const GAP = 4; // px

export class Tip {
  /**
   * @param {HTMLElement} rail
   * @param {HTMLElement} strip the part of the rail that the marks lie on
   */
  constructor(rail, strip) {
    this.rail = rail;
    this.strip = strip;
    this.line = make("i", "mark", strip);
    this.box = make("div", "strip-tip", rail);
    this.hide();
  }

  get shown() {
    return !this.box.hidden;
  }

  /** @param {string} text @param {number} x px from the strip's left */
  show(text, x) {
    this.box.textContent = text;
    this.box.hidden = this.line.hidden = false;
    const { top, bottom, left } = this.rail.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const above = bottom + GAP + height > innerHeight && top - GAP - height > 0;
    const most = Math.min(this.rail.clientWidth, document.documentElement.clientWidth - left) - width;
    const middle = x + this.strip.offsetLeft - width / 2;
    this.line.style.left = `${x}px`;
    this.box.style.top = above ? `${-height - GAP}px` : `calc(100% + ${GAP}px)`;
    this.box.style.left = `${Math.max(0, Math.min(most, middle))}px`;
  }

  hide() {
    this.box.hidden = this.line.hidden = true;
  }
}
