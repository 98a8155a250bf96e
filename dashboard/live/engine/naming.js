// How one name finds its spot: where it stood, on its land, or beside a line that leads there.

import { boxAround } from "./collision.js";
import { calloutAt, calloutFor, priced } from "./callouts.js";
import { letterings, naturalSize, plainLetterings } from "./lettering.js";
import { shareAround } from "./spots.js";

/** @import { Cluster, Pixel } from "../types.d.ts" */
/** @import { Callout } from "./callouts.js" */
/** @import { Taken } from "./collision.js" */
/** @import { Written } from "./labelnodes.js" */
/** @import { Ground, Land } from "./ground.js" */
/** @import { Held, Ways } from "./lands.js" */
/** @import { Called, Lettering } from "./lettering.js" */

const STAYS = 0.89; // share of a name's box that must still be its land
const GROWN = 3; // px by which the size that suits the land may differ from that of a name that stays

/**
 * What is to be named: a power or a group, what it is called, and the land its name may stand on.
 * @typedef {object} Wanted
 * @property {"power" | "group"} kind
 * @property {string} id
 * @property {Called} called
 * @property {string} lang of the name of that time
 * @property {Held} held
 * @property {boolean} must whether it must have a name
 * @property {string} [group]
 * @property {Cluster} cluster
 */
/**
 * A name as it was placed: on which land, and its spots in drawing units.
 * @typedef {Written & {land: Land, natural: number, called: string, point: Pixel, at?: Pixel}} Placed
 */

export class Namer {
  /** @param {Ground} ground @param {() => string} lang the reader's language */
  constructor(ground, lang) {
    this.ground = ground;
    this.lang = lang;
  }

  /**
   * A name where it stands already, if it can stay.
   * @param {Wanted} one
   * @param {Placed | undefined} old
   * @param {Taken} taken
   * @returns {Placed | null}
   */
  stay(one, old, taken) {
    if (!old || old.called !== textOf(one.called)) return null;
    const middle = this.ground.pixel(old.point);
    const { own, whole } = one.held;
    const same = old.land === own || old.land === whole;
    if (old.at) return this.stayBeside(one, { ...old, middle }, same, taken);
    const { box } = old.lettering;
    if (!taken.free(boxAround(...middle, ...box))) return null;
    if (same) return { ...old, middle };
    if (Math.abs(naturalSize(own.size) - old.natural) > GROWN) return null;
    return shareAround(whole.sums, ...middle, ...box) < STAYS ? null : { ...old, middle, land: whole };
  }

  /**
   * @param {Wanted} one
   * @param {Placed} old
   * @param {boolean} same whether its land is the same
   * @param {Taken} taken
   * @returns {Placed | null}
   */
  stayBeside(one, old, same, taken) {
    const at = this.ground.pixel(old.at ?? old.point);
    const spot = calloutAt(at, old.middle, old.lettering.box);
    if (!priced(spot, old.lettering.box, this.ground.free, taken)) return null;
    if (same) return { ...old, line: spot.line };
    const { own } = one.held;
    if (!own.holds(at) || this.onLand(one, taken)) return null;
    return { ...old, line: spot.line, land: own };
  }

  /**
   * A name on its land: first where it is at ease, then wherever enough of it fits.
   * @param {Wanted} one
   * @param {Taken} taken
   * @returns {Placed | null}
   */
  onLand(one, taken) {
    const ways = this.ways(one, naturalSize(one.held.own.size));
    const found = this.firstOf(one, ways.all, true, taken) ?? this.firstOf(one, ways.all, false, taken);
    if (!found && !ways.sifted) this.sift(one.held, ways);
    return found;
  }

  /**
   * Whole before short before small, each on its own land before its vassals'.
   * @param {Wanted} one
   * @param {Lettering[]} ways
   * @param {boolean} atEase
   * @param {Taken} taken
   */
  firstOf(one, ways, atEase, taken) {
    const { own, whole } = one.held;
    for (const lettering of ways) {
      for (const land of own === whole ? [own] : [own, whole]) {
        const spot = land.spots(lettering.box)
          .find(({ x, y, easy }) => (easy || !atEase) && taken.free(boxAround(x, y, ...lettering.box)));
        if (spot) return this.placed(one, lettering, land, [spot.x, spot.y]);
      }
    }
    return null;
  }

  /** The ways to write a name, found once for a land. @param {Wanted} one @param {number} natural */
  ways({ called, held }, natural) {
    const key = textOf(called);
    if (held.ways?.key === key) return held.ways;
    held.ways = { key, all: letterings(called, natural, this.lang()), sifted: false };
    return held.ways;
  }

  /** Leave out the ways that fit nowhere: they are tried but once. @param {Held} held @param {Ways} ways */
  sift({ own, whole }, ways) {
    ways.sifted = true;
    ways.all = ways.all.filter(({ box }) => own.spots(box).length || whole.spots(box).length);
  }

  /**
   * A name beside a line that leads to its land.
   * @param {Wanted} one
   * @param {Taken} taken
   * @param {number} farthest px that the line may be long
   * @returns {Placed | null}
   */
  beside(one, taken, farthest) {
    const { own } = one.held;
    /** @type {{lettering: Lettering, spot: Callout} | undefined} */
    let best;
    for (const lettering of plainLetterings(one.called, this.lang())) {
      for (const at of own.anchors) {
        const reach = Math.min(farthest, best?.spot.cost ?? farthest);
        const spot = calloutFor(at, lettering.box, reach, this.ground.free, taken);
        if (spot && spot.cost < (best?.spot.cost ?? Infinity)) best = { lettering, spot };
      }
    }
    if (!best) return null;
    const { lettering, spot: { x, y, line } } = best;
    const at = this.ground.pointAt([line[2], line[3]]);
    return { ...this.placed(one, lettering, own, [x, y]), line, at };
  }

  /**
   * @param {Wanted} one
   * @param {Lettering} lettering
   * @param {Land} land
   * @param {Pixel} middle
   * @returns {Placed}
   */
  placed({ kind, id, called, lang, held }, lettering, land, middle) {
    return {
      kind, id, lettering, lang, land, middle,
      natural: naturalSize(held.own.size),
      called: textOf(called),
      point: this.ground.pointAt(middle),
    };
  }
}

/** @param {Called} called */
function textOf({ full, short, native }) {
  return `${full}|${short}|${native}`;
}
