// Two days on one map: the other day left of a divider that hand or arrow keys move.

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
  /** How much of the frame the other day has. */
  share = 0.5;
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
   * Show another day on the left of `rightDay`; null takes the divider away.
   * @param {Day | null} day
   * @param {Day} rightDay
   */
  show(day, rightDay) {
    if (!day) { this.close(); return; }
    if (this.second) this.second.painter.spoil(this.second.scene.show(day, "").touched);
    else this.second = this.open(day);
    this.tell(rightDay);
    this.clip();
  }

  /** Say which day is on which side. @param {Day} rightDay */
  tell(rightDay) {
    this.second?.divider.label(this.world.speech, this.second.scene.day, rightDay);
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

  /** @param {Day} rightDay */
  repaint(rightDay) {
    this.second?.scene.forget();
    this.second?.painter.spoilAll();
    this.tell(rightDay);
  }

  /** The divider's pixel; 0 while there is none. */
  get x() {
    return this.second ? this.share * this.viewport.size[0] : 0;
  }

  /** The part of the map left (or right) of the divider. @param {boolean} left @returns {Box} */
  side(left) {
    const [west, south, east, north] = this.viewport.bounds();
    const cut = this.viewport.map.containerPointToLatLng([this.x, 0]).lng;
    return left ? [west, south, cut, north] : [cut, south, east, north];
  }

  clip() {
    if (!this.second) return;
    const { map, size } = this.viewport;
    const from = map.containerPointToLayerPoint([0, 0]);
    const to = map.containerPointToLayerPoint([this.x, size[1]]);
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
