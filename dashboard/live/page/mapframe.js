// The map in this very document, in place of the app's iframe.

import { MapFrame } from "../timeline/mapframe.js";

export class PageMap extends MapFrame {
  constructor(on) {
    super(on);
    this.listen(document);
  }

  settle() {
    this.greet(window.atlas);
  }
}
