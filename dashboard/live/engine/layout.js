// Which names stand where on the map, and what waits until the hand rests.

import { whenIdle } from "../dom.js";
import { Taken } from "./collision.js";
import { isChosen } from "./placing.js";

/** @import { Cluster, Day, Mark } from "../types.d.ts" */
/** @import { Rectangle } from "./collision.js" */
/** @import { Side } from "./roll.js" */
/** @import { Scene } from "./scene.js" */
/** @import { LiveMap } from "./map.js" */

const REST = 140; // ms without a new date before legend and spoken names follow, …
const IDLE = 600; // … and ms that they then wait for an idle moment: a release keeps the page busy
const EDGE = 2; // px kept free at the edges, …
const MARGIN = 7; // … and by the names of powers
const NEAR = 6.5; // the zoom from which …
const FOREMOST = 1; // … places of this rank are named before the powers

export class Layout {
  /** The day names were last laid for. @type {Day} */
  day = "";
  /** The days on the map with the powers in the frame. @type {Side[]} */
  sides = [];
  /** What stands over the map, as last looked at: asking costs a drag its time. @type {Rectangle[]} */
  covered = [];
  /** Whether two days were compared when last looked at. */
  cut = false;
  /** Whether names may stand only where an earlier day had put them. */
  loose = false;
  /** Whether the map came to rest once. */
  rested = false;
  /** Whether the map is on its way to another view. */
  moving = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  resting;
  callOff = () => {};

  /**
   * @param {Pick<LiveMap, "viewport" | "ground" | "scene" | "compare" | "places" | "selection" | "labels" |
   *   "legend" | "aria" | "keys" | "deeds" | "inset">} parts of the map
   */
  constructor(parts) {
    this.parts = parts;
  }

  /**
   * The dots, what is chosen, the powers, then all other places into the room they leave. A name
   * that can stay where it is stays, unless all are placed `anew`.
   */
  lay(anew = false) {
    const { scene: { day }, viewport, ground, places, selection, labels, compare: { second } } = this.parts;
    if (!this.day || second || this.cut) this.look(); // the flags of a divider move with it
    this.cut = Boolean(second);
    ground.look();
    const taken = new Taken(this.room());
    taken.boxes.push(...this.covered);
    this.loose = !anew && (this.loose || day !== this.day);
    this.day = day;
    const dots = places.begin(day, taken);
    const site = selection.lay(dots, taken);
    places.name(taken, (mark) => isFirst(mark, site, viewport.map.getZoom()), []);
    this.layPowers(taken, anew);
    taken.room = this.room();
    places.name(taken, () => true, [...labels.texts, ...second?.labels.texts ?? [], selection.siteText]);
    this.parts.inset?.lay(anew);
  }

  /** On each side of a divider its day's. @param {Taken} taken @param {boolean} anew */
  layPowers(taken, anew) {
    const { scene, compare, viewport, labels } = this.parts;
    const { second, later, x: cut } = compare;
    const [left, top, right, low] = this.room(MARGIN);
    /** @type {Rectangle[]} */
    const halves = [[left, top, cut - MARGIN, low], [cut + MARGIN, top, right, low]];
    taken.room = second ? halves[later ? 0 : 1] : [left, top, right, low];
    const bounds = second ? compare.side(false) : viewport.bounds();
    this.sides = [side(scene, labels.lay(scene, taken, bounds, anew))];
    if (!second) return;
    taken.room = halves[later ? 1 : 0];
    this.sides.push(side(second.scene, second.labels.lay(second.scene, taken, compare.side(true), anew)));
  }

  /** What may be written on. @param {number} [edge] px left free @returns {Rectangle} */
  room(edge = EDGE) {
    const { viewport: { size: [width, height] }, legend } = this.parts;
    return [edge, edge, width - edge, height - legend.height - edge];
  }

  /** The map sets out for another view: it comes to rest there. */
  leave() {
    this.moving = true;
    document.documentElement.dataset.rested = "false";
  }

  /** The map was moved, or has another size: what stands over it may be elsewhere. */
  move() {
    this.moving = false;
    this.parts.deeds.nodes.lay();
    this.look();
    this.lay();
    this.restSoon();
  }

  /** Look what stands over the map; returns whether that is another. */
  look() {
    if (this.rested) this.parts.inset?.decide(); // the first map does not wait for the small one
    const last = this.covered.join();
    this.covered = this.parts.viewport.covered();
    return this.covered.join() !== last;
  }

  restSoon() {
    document.documentElement.dataset.rested = "false";
    clearTimeout(this.resting);
    this.callOff();
    this.resting = setTimeout(() => { this.callOff = whenIdle(() => this.rest(), IDLE); }, REST);
  }

  /** Work that may wait until the hand rests: legend, spoken names, the tab stops. */
  rest() {
    if (this.moving) return;
    const { legend, aria, keys, places, deeds } = this.parts;
    this.rested = true;
    deeds.settle();
    legend.show(this.sides);
    if (this.look() || this.loose) this.lay(true);
    aria.say();
    keys.toMiddle();
    places.keys.keepStop();
    document.documentElement.dataset.rested = "true"; // a sign to whoever waits: all is told
  }
}

/** @param {Scene} scene @param {Cluster[]} clusters @returns {Side} */
function side({ now, day }, clusters) {
  return { now, day, clusters };
}

/**
 * Whether a place is named before the powers.
 * @param {Mark} mark
 * @param {Mark | undefined} site what stands beside the chosen event
 * @param {number} zoom
 */
function isFirst(mark, site, zoom) {
  return isChosen(mark) || mark === site || (zoom >= NEAR && mark.place.rank <= FOREMOST);
}
