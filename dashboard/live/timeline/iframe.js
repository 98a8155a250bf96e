// The app's map, in its own document: found, dressed, and greeted whenever it is mounted anew.

import { MAP_FRAME } from "../streamlit.js";
import { lendFonts } from "./fonts.js";
import { MapFrame } from "./mapframe.js";

export class FoliumFrame extends MapFrame {
  constructor(on) {
    super(on);
    this.timer = setInterval(() => this.settle(), 250);
  }

  // Look for the map, which may load late or be mounted anew, and greet a new one.
  settle() {
    const frame = document.querySelector(MAP_FRAME);
    const inside = frame?.contentDocument;
    if (!inside) return;
    this.dress(frame);
    if (inside !== this.inside) { lendFonts(inside); this.listen(inside); }
    this.greet(frame.contentWindow.atlas);
  }

  // A real name for screen readers, and a height that leaves the page room to scroll.
  dress(frame) {
    if (this.title && frame.title !== this.title) frame.title = this.title;
    if (frame.dataset.dressed) return;
    frame.dataset.dressed = "true";
    frame.style.setProperty("height", "clamp(340px, var(--map-share, 66vh), 760px)", "important");
  }

  close() {
    clearInterval(this.timer);
    super.close();
  }
}
