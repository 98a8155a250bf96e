// The state of one day: which holding each area has, what is in doubt, the land of each power. A
// step touches only the areas whose holding differs.

import { Clusters } from "./clusters.js";
import { Doubts } from "./doubts.js";
import { Cursor } from "./history.js";

/** @import { Day } from "../types.d.ts" */
/** @import { World } from "./world.js" */

export class Scene {
  /** From which day on what changed hands is shown as the span's; "" for nothing. @type {Day | ""} */
  since = "";
  /** Areas that are drawn as in doubt. @type {Set<number>} */
  unsure = new Set();
  /** The land of each power in other frames that show this day. @type {Clusters[]} */
  elsewhere = [];

  /** @param {World} world @param {Day} day */
  constructor(world, day) {
    this.world = world;
    this.day = day;
    this.cursor = new Cursor(world.history, day);
    this.clusters = new Clusters(world, this.now);
    this.doubts = new Doubts(world.unsure);
    this.fade(this.doubts.move(day));
  }

  /** The holding of each area. */
  get now() {
    return this.cursor.now;
  }

  /**
   * Show a day; returns the areas whose holding is another, and those that look another way.
   * @param {Day} day
   * @param {Day | ""} since
   */
  show(day, since) {
    const changed = this.cursor.move(day);
    this.day = day;
    this.since = since;
    for (const clusters of [this.clusters, ...this.elsewhere]) clusters.follow(changed);
    const faded = this.fade([...changed, ...this.doubts.move(day)]);
    return { changed, touched: [...changed, ...faded] };
  }

  /** Another view, in which other land is a power's. */
  forget() {
    for (const clusters of [this.clusters, ...this.elsewhere]) clusters.forget();
  }

  /**
   * Look again which of some areas are in doubt; returns those of which it is another.
   * @param {Iterable<number>} areas
   */
  fade(areas) {
    const faded = [];
    for (const area of areas) {
      const unsure = this.doubts.about(area, this.now[area]);
      if (unsure === this.unsure.has(area)) continue;
      if (unsure) this.unsure.add(area); else this.unsure.delete(area);
      faded.push(area);
    }
    return faded;
  }
}
