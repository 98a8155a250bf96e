// The land of each power in the view as its name may stand on it; found again only when it changed.

import { Land } from "./ground.js";
import { unsettled } from "./titles.js";

/** @import { Rectangle } from "./collision.js" */
/** @import { Ground } from "./ground.js" */
/** @import { Lettering } from "./lettering.js" */

/**
 * The ways to write a name; once `sifted`, only those that fit somewhere.
 * @typedef {{key: string, all: Lettering[], sifted: boolean}} Ways
 */
/**
 * Own land, and with that of its vassals where it has any; the ways to write its name.
 * @typedef {{own: Land, whole: Land, ways?: Ways}} Held
 */

export class Lands {
  /** What the lands were found for. */
  key = "";
  /** The holding of each area when last looked. @type {Int32Array} */
  known = new Int32Array(0);
  /** Of each area: its power, the power above, whether it is held but not as its own. */
  power = new Int32Array(0);
  top = new Int32Array(0);
  doubt = new Int32Array(0);
  /** By power. @type {Map<number, Held>} */
  held = new Map();
  /** What may be written on. @type {Rectangle} */
  room = [0, 0, 0, 0];

  /**
   * @param {Ground} ground
   * @param {boolean} alone whether a name stands only on a power's own undoubted land: where little
   *   is in sight, an empire's name on a vassal would read as the vassal's
   */
  constructor(ground, alone = false) {
    this.ground = ground;
    this.alone = alone;
    this.world = ground.world;
    this.status = this.world.status;
  }

  /**
   * Follow the view and the day: forget the land of powers that won or lost some.
   * @param {Int32Array} now the holding of each area
   * @param {Rectangle} room
   */
  follow(now, room) {
    const key = [this.ground.key, this.status.view, room].join();
    if (key !== this.key) {
      this.key = key;
      this.room = [...room];
      this.held.clear();
      this.known = now.slice();
      this.power = now.map((h) => this.status.power(h));
      this.top = now.map((h) => this.status.top(h));
      this.doubt = now.map((h) => Number(this.isDoubt(h)));
      return;
    }
    for (let area = 0; area < now.length; area += 1) {
      if (this.known[area] !== now[area]) this.turn(area, now[area]);
    }
  }

  /** Land that is held as another's, who makes use of the title. @param {number} h */
  isDoubt(h) {
    const { status, world } = this;
    if (status.rule(h) === "occupation") return true;
    return status.differs(h) && !status.nominal(h) && !unsettled(world, h);
  }

  /** An area came into another holding. @param {number} area @param {number} h */
  turn(area, h) {
    this.known[area] = h;
    this.held.delete(this.power[area]);
    this.held.delete(this.top[area]);
    this.power[area] = this.status.power(h);
    this.top[area] = this.status.top(h);
    this.doubt[area] = Number(this.isDoubt(h));
    this.held.delete(this.power[area]);
    this.held.delete(this.top[area]);
  }

  /**
   * @param {number} power
   * @param {number[]} heart its biggest piece of land that hangs together
   * @returns {Held}
   */
  of(power, heart) {
    const known = this.held.get(power) ?? this.find(power, heart);
    this.held.set(power, known);
    return known;
  }

  /** @param {number} power @param {number[]} heart @returns {Held} */
  find(power, heart) {
    let own = this.land(this.counts((area) => this.power[area] === power && !this.doubt[area], heart));
    if (!own.size && !this.alone) own = this.land(this.counts((area) => this.power[area] === power, heart));
    const overlord = this.top.some((top, area) => top === power && this.power[area] !== power);
    if (!overlord || this.alone) return { own, whole: own };
    const under = (/** @type {number} */ area) => !this.doubt[area]
      && (this.power[area] === power || this.top[area] === power);
    return { own, whole: this.land(this.counts(under, heart)) };
  }

  /** The land of several powers, their own and undoubted. @param {number[]} powers @returns {Held} */
  union(powers) {
    const has = (/** @type {number} */ area) => powers.includes(this.power[area]) && !this.doubt[area];
    const own = this.land(this.counts(has, []));
    return { own, whole: own };
  }

  /**
   * As `Sums` counts.
   * @param {(area: number) => boolean} has
   * @param {number[]} heart where the middle is sought; [] for all
   */
  counts(has, heart) {
    const counts = new Uint8Array(this.known.length + 1);
    for (let area = 0; area < this.known.length; area += 1) if (has(area)) counts[area + 1] = 1;
    const where = heart.length ? heart : this.known.keys();
    for (const area of where) if (counts[area + 1]) counts[area + 1] = 2;
    return counts;
  }

  /** @param {Uint8Array} counts */
  land(counts) {
    return new Land(this.ground.grid, counts, this.room);
  }
}
