// Which names stand where on the map, and what waits until the hand rests.

import { whenIdle } from "../dom.js";
import { Taken } from "./collision.js";

/** @import { Cluster, Day } from "../types.d.ts" */
/** @import { Side } from "./roll.js" */
/** @import { Scene } from "./scene.js" */
/** @import { LiveMap } from "./map.js" */

const REST = 140; // ms without a new date before legend and spoken names follow, …
const IDLE = 600; // … and ms that they then wait for an idle moment: a release keeps the page busy
const EDGE = 2; // px kept free at the edges

export class Layout {
  /** The day names were last laid for. @type {Day} */
  day = "";
  /** The days on the map with the powers in the frame. @type {Side[]} */
  sides = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  resting;
  callOff = () => {};

  /**
   * @param {Pick<LiveMap, "viewport" | "scene" | "compare" | "places" | "selection" | "labels" |
   *   "legend" | "aria" | "keys">} parts of the map
   */
  constructor(parts) {
    this.parts = parts;
  }

  /**
   * Places first, then the powers into the room they leave; on each side of a divider its day's.
   */
  lay() {
    const { scene, compare, viewport, places, selection, labels, legend } = this.parts;
    const [width, height] = viewport.size;
    const low = height - legend.height - EDGE;
    const { second, x: cut } = compare;
    const taken = new Taken([EDGE, EDGE, width - EDGE, low]);
    this.day = scene.day;
    places.lay(scene.day, taken);
    selection.lay(places.shown);
    taken.room = [cut + EDGE, EDGE, width - EDGE, low];
    this.sides = [side(scene, labels.lay(scene, taken, second ? compare.side(false) : viewport.bounds()))];
    if (!second) return;
    taken.room = [EDGE, EDGE, cut - EDGE, low];
    this.sides.push(side(second.scene, second.labels.lay(second.scene, taken, compare.side(true))));
  }

  restSoon() {
    document.documentElement.dataset.rested = "false";
    clearTimeout(this.resting);
    this.callOff();
    this.resting = setTimeout(() => { this.callOff = whenIdle(() => this.rest(), IDLE); }, REST);
  }

  /** Work that may wait until the hand rests: legend, spoken names, the tab stops. */
  rest() {
    const { legend, aria, keys, places } = this.parts;
    legend.show(this.sides);
    aria.say();
    keys.toMiddle();
    places.keepStop();
    document.documentElement.dataset.rested = "true"; // a sign to whoever waits: all is told
  }
}

/** @param {Scene} scene @param {Cluster[]} clusters @returns {Side} */
function side({ now, day }, clusters) {
  return { now, day, clusters };
}
