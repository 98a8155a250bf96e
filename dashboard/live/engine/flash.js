// A short flash round the land that changed hands, on a sheet of its own that the browser fades
// without anything being painted anew.

import { calmMotion } from "../dom.js";
import { makePainter } from "./land.js";

/** @import { Layer, LeafletMap } from "../types.d.ts" */
/** @import { World } from "./world.js" */

const PANE = "atlas-flash";
const LASTS = 600; // ms
const PATIENCE = 150; // ms after the hand rests: years that pass in a play never rest so long

export class Flash {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  waiting;
  /** Takes away what flashes. */
  end = () => {};

  /** @param {LeafletMap} map @param {World} world @param {Layer} layer what flashes */
  constructor(map, world, layer) {
    this.map = map;
    this.world = world;
    this.layer = layer;
  }

  /** Flash soon, unless time moves on or the reader wants no motion. */
  soon() {
    this.stop();
    if (!calmMotion()) this.waiting = setTimeout(() => this.begin(), PATIENCE);
  }

  stop() {
    clearTimeout(this.waiting);
    this.end();
  }

  begin() {
    const { map } = this;
    const pane = map.getPane(PANE) ?? map.createPane(PANE);
    const { painter, remove } = makePainter(map, PANE, this.world);
    painter.layers = [this.layer];
    painter.paint();
    const fading = pane.animate([{ opacity: 1 }, { opacity: 0 }], { duration: LASTS, fill: "forwards" });
    this.end = () => { this.end = () => {}; fading.cancel(); remove(); };
    fading.onfinish = () => this.end();
  }
}
