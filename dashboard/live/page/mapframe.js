// The map in this very document, in place of the app's iframe.

import { MapFrame } from "../timeline/mapframe.js";

/** @import { MapEars } from "../types.d.ts" */

export class PageMap extends MapFrame {
  /** @param {MapEars} on */
  constructor(on) {
    super(on);
    this.listen(document);
  }

  /** @override */
  settle() {
    this.greet(window.atlas);
  }
}
