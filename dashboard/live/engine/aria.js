// What screen readers say of each area. The line of an area depends on the language, on its
// holding and on what the powers in it were called on the day: only where one of these is
// another is it written anew.

import { Crossing, inOrder } from "./crossing.js";
import { areaLine } from "./telling.js";

/** @import { Bundle, Day } from "../types.d.ts" */
/** @import { Scene } from "./scene.js" */
/** @import { World } from "./world.js" */

export class AriaLines {
  /** Areas whose line may be another. @type {Set<number>} */
  stale = new Set();

  /**
   * @param {World} world
   * @param {Scene} scene
   * @param {HTMLElement[]} nodes one an area
   */
  constructor(world, scene, nodes) {
    this.world = world;
    this.nodes = nodes;
    this.scene = scene;
    const renames = inOrder(findRenames(world.bundle), "day");
    this.renames = new Crossing(renames, (rename, day) => rename.day <= day);
    this.forget();
  }

  /** Everything anew: another language. */
  forget() {
    this.stale = new Set(this.nodes.keys());
  }

  /** @param {number[]} changed areas in other hands */
  follow(changed) {
    for (const area of changed) this.stale.add(area);
  }

  say() {
    const { world, scene, nodes } = this;
    this.addRenamed();
    for (const area of this.stale) {
      const line = areaLine(world, area, scene.now[area], scene.day);
      if (nodes[area].getAttribute("aria-label") !== line) nodes[area].setAttribute("aria-label", line);
    }
    this.stale.clear();
  }

  /** Areas of powers that took another name; most moves pass none. */
  addRenamed() {
    const renamed = new Set(this.renames.to(this.scene.day).map(({ holder }) => holder));
    if (!renamed.size) return;
    const { holder, overlord, recognised } = this.world.bundle.holdings;
    this.scene.now.forEach((h, area) => {
      if ([holder, overlord, recognised].some((column) => renamed.has(column[h]))) this.stale.add(area);
    });
  }
}

/**
 * The days on which a power took another name.
 * @param {Bundle} bundle
 * @returns {{day: Day, holder: number}[]}
 */
function findRenames({ holders }) {
  return holders.flatMap(({ names }, holder) => names.slice(1).map(([day]) => ({ day, holder })));
}
