// The app's map, in its own document: found, dressed, and greeted whenever it is mounted anew.

import { MAP_FRAME, atlasIn } from "../streamlit.js";
import { lendFonts } from "./fonts.js";
import { FrameWatch } from "./framewatch.js";
import { MapFrame } from "./mapframe.js";

/** @import { MapEars } from "../types.d.ts" */

const LOOK = 250; // ms between two looks for a map that is not there yet

export class FoliumFrame extends MapFrame {
  /** @param {MapEars} on */
  constructor(on) {
    super(on);
    this.watch = new FrameWatch(() => this.words);
    this.timer = setInterval(() => this.settle(), LOOK);
  }

  /** The map may load late or be mounted anew. @override */
  settle() {
    /** @type {HTMLIFrameElement | null} */
    const frame = document.querySelector(MAP_FRAME);
    const inside = frame?.contentDocument;
    const atlas = atlasIn(frame);
    if (atlas) this.watch.come();
    else this.watch.look(frame);
    if (!frame || !inside) return;
    this.dress(frame);
    if (inside !== this.inside) { lendFonts(inside); this.listen(inside); }
    this.greet(atlas);
  }

  /**
   * A real name for screen readers, and a height that leaves the page room to scroll.
   * @param {HTMLIFrameElement} frame
   */
  dress(frame) {
    if (this.title && frame.title !== this.title) frame.title = this.title;
    if (frame.dataset.dressed) return;
    frame.dataset.dressed = "true";
    frame.style.setProperty("height", "clamp(340px, var(--map-share, 66vh), 760px)", "important");
  }

  /** @override */
  close() {
    clearInterval(this.timer);
    this.watch.close();
    super.close();
  }
}
