// Two days on one map, the earlier left of a divider that hand or arrow keys move.

import { Divider } from "./divider.js";
import { layersOf, makePainter } from "./land.js";
import { PowerLabels } from "./labels.js";
import { Scene } from "./scene.js";

/** @import { Box, Day } from "../types.d.ts" */
/** @import { Ground } from "./ground.js" */
/** @import { Viewport } from "./viewport.js" */
/** @import { Painter } from "./painter.js" */

const PANE = "atlas-compare";

/**
 * What stands on the map while two days are compared.
 * @typedef {object} Second
 * @property {HTMLElement} pane
 * @property {Painter} painter
 * @property {() => void} remove what is painted
 * @property {Scene} scene
 * @property {PowerLabels} labels
 * @property {Divider} divider
 */

export class Compare {
  /** Where the divider stands: 0 at the left, 1 at the right. */
  share = 0.5;
  /** Whether the other day is the later one: then it has the right. */
  later = false;
  /** @type {Second | null} */
  second = null;

  /** @param {Viewport} viewport @param {Ground} ground @param {() => void} onMove */
  constructor(viewport, ground, onMove) {
    this.ground = ground;
    this.viewport = viewport;
    this.world = ground.world;
    this.onMove = onMove;
    this.follow = () => this.clip();
  }

  /**
   * Show another day beside the map's own; null takes the divider away.
   * @param {Day | null} day
   * @param {Day} own
   */
  show(day, own) {
    if (!day) { this.close(); return; }
    if (this.second) this.second.painter.spoil(this.second.scene.show(day, "").touched);
    else this.second = this.open(day);
    this.tell(own);
    this.clip();
  }

  /** Say which day is on which side. @param {Day} own the map's own day */
  tell(own) {
    if (!this.second) return;
    this.second.divider.label(this.world.speech, this.days(own));
    const later = this.second.scene.day > own;
    if (later === this.later) return;
    this.later = later;
    this.clip();
  }

  /** The days on the map from left to right. @param {Day} own @returns {Day[]} */
  days(own) {
    return this.second ? [this.second.scene.day, own].sort() : [own];
  }

  /** @param {Day} day @returns {Second} */
  open(day) {
    const { map } = this.viewport;
    const pane = map.getPane(PANE) ?? map.createPane(PANE);
    const scene = new Scene(this.world, day);
    const { painter, remove } = makePainter(map, PANE, this.world);
    painter.layers = layersOf(this.world, scene);
    painter.paint();
    map.on("move zoomend resize", this.follow);
    const divider = new Divider(map.getContainer(), () => this.share, (share) => this.move(share));
    for (const flag of divider.flags) this.viewport.cover(flag);
    return {
      pane,
      painter,
      remove,
      scene,
      labels: new PowerLabels(this.ground),
      divider,
    };
  }

  close() {
    if (!this.second) return;
    const { labels, remove, divider } = this.second;
    this.viewport.map.off("move zoomend resize", this.follow);
    labels.clear();
    remove();
    for (const flag of divider.flags) this.viewport.uncover(flag);
    divider.box.remove();
    this.second = null;
  }

  /** @param {Day} own */
  repaint(own) {
    this.second?.scene.forget();
    this.second?.painter.spoilAll();
    this.tell(own);
  }

  /** The divider's pixel; 0 while there is none. */
  get x() {
    return this.second ? this.share * this.viewport.size[0] : 0;
  }

  /** From where to where across the map the other day goes, in px. @returns {[number, number]} */
  get span() {
    return this.later ? [this.x, this.viewport.size[0]] : [0, this.x];
  }

  /** Whether a column of the map shows the other day. @param {number} x */
  has(x) {
    return this.second !== null && (x < this.x) !== this.later;
  }

  /** The part of the map that shows the other day, or its own. @param {boolean} other @returns {Box} */
  side(other) {
    const [west, south, east, north] = this.viewport.bounds();
    const cut = this.viewport.map.containerPointToLatLng([this.x, 0]).lng;
    return other !== this.later ? [west, south, cut, north] : [cut, south, east, north];
  }

  clip() {
    if (!this.second) return;
    const { map, size } = this.viewport;
    const [left, right] = this.span;
    const from = map.containerPointToLayerPoint([left, 0]);
    const to = map.containerPointToLayerPoint([right, size[1]]);
    this.second.pane.style.clip = `rect(${from.y}px, ${to.x}px, ${to.y}px, ${from.x}px)`;
    this.second.divider.stand(this.x, this.share);
  }

  /** @param {number} share */
  move(share) {
    this.share = Math.min(0.98, Math.max(0.02, share));
    this.clip();
    this.onMove();
  }
}
