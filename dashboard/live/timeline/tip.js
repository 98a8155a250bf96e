// The words at a mark of the rail: below it, above it where the window ends, never beyond its sides.

import { make } from "../dom.js";

const GAP = 4; // px

export class Tip {
  /** @param {HTMLElement} parent */
  constructor(parent) {
    this.parent = parent;
    this.box = make("div", "strip-tip", parent);
    this.box.hidden = true;
  }

  /** @param {string} text @param {number} x px from the parent's left */
  show(text, x) {
    this.box.textContent = text;
    this.box.hidden = false;
    const { top, bottom, left } = this.parent.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const above = bottom + GAP + height > innerHeight && top - GAP - height > 0;
    const most = Math.min(this.parent.clientWidth, document.documentElement.clientWidth - left) - width;
    this.box.style.top = above ? `${-height - GAP}px` : `calc(100% + ${GAP}px)`;
    this.box.style.left = `${Math.max(0, Math.min(most, x - width / 2))}px`;
  }

  hide() {
    this.box.hidden = true;
  }
}
