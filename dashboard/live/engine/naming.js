// How one name finds its spot: where it stood, on its land, or beside a line that leads there.

import { boxAround } from "./collision.js";
import { calloutAt, calloutFor, priced } from "./callouts.js";
import { letterings, naturalSize, plainLetterings } from "./lettering.js";
import { INSIDE, shareAround } from "./spots.js";

/** @import { Cluster, Pixel } from "../types.d.ts" */
/** @import { Taken } from "./collision.js" */
/** @import { Written } from "./labelnodes.js" */
/** @import { Ground, Land } from "./ground.js" */
/** @import { Held } from "./lands.js" */
/** @import { Called, Lettering } from "./lettering.js" */

const STAYS = 0.89; // share of a name's box that must still be its land
const GROWN = 3; // px by which the size that suits the land may differ from that of a name that stays
const ANCHORS = 3; // points of the land that a line may lead to
/** @type {Pixel[]} */
const ANCHOR_SIZES = [[10, 10], [4, 4], [2, 2]];

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
    this.viewport = ground.viewport;
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
    const middle = this.viewport.pixel(old.point);
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
    const at = this.viewport.pixel(old.at ?? old.point);
    const spot = calloutAt(at, old.middle, old.lettering.box);
    if (!priced(spot, old.lettering.box, this.ground.free, taken)) return null;
    if (same) return { ...old, line: spot.line };
    const { own } = one.held;
    if (shareAround(own.sums, ...at, ...ANCHOR_SIZES[0]) < INSIDE || this.onLand(one, taken)) return null;
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
    return this.firstOf(one, ways, true, taken) ?? this.firstOf(one, ways, false, taken);
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
    if (held.ways?.key !== key) held.ways = { key, all: letterings(called, natural, this.lang()) };
    return held.ways.all;
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
    const found = plainLetterings(one.called, this.lang()).flatMap((lettering) => (
      anchors(own).flatMap((at) => calloutFor(at, lettering.box, farthest, this.ground.free, taken) ?? [])
        .map((spot) => ({ lettering, spot }))));
    if (!found.length) return null;
    const { lettering, spot: { x, y, line } } = found.reduce((a, b) => (b.spot.cost < a.spot.cost ? b : a));
    const at = this.viewport.pointAt([line[2], line[3]]);
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
      point: this.viewport.pointAt(middle),
    };
  }
}

/** Points well inside a land. @param {Land} land @returns {Pixel[]} */
function anchors(land) {
  for (const size of ANCHOR_SIZES) {
    const spots = land.spots(size);
    if (spots.length) return spots.slice(0, ANCHORS).map(({ x, y }) => [x, y]);
  }
  return [];
}

/** @param {Called} called */
function textOf({ full, short, native }) {
  return `${full}|${short}|${native}`;
}
