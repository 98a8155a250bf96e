// Everything that is drawn and does not move with time, prepared once from the bundle.

import { meets } from "./boxes.js";
import { Palette } from "./colours.js";
import { Drawn } from "./drawn.js";
import { Facts } from "./facts.js";
import { EARTH } from "./opening.js";
import { areaRings, collectBorders, decodeArcs, project } from "./shapes.js";

/** @import { Box, Bundle, Day, Unsure } from "../types.d.ts" */
/** @import { Border } from "./shapes.js" */

export class World extends Facts {
  /** @param {Bundle} bundle */
  constructor(bundle) {
    super(bundle);
    const { topology } = bundle;
    const arcs = decodeArcs(topology);
    this.palette = new Palette(bundle, this.status);
    /** By position. */
    this.areas = topology.areas.map((one) => new Drawn(areaRings(arcs, one), true));
    this.borders = collectBorders(topology, arcs);
    /** The borders of each area. */
    this.around = bordersAround(this.borders, bundle.areas.length);
    /** The neighbours of each area. */
    this.near = this.around.map((list, area) => neighbours(this.borders, list, area));
    /** A point inside each area, in drawing units. */
    this.points = bundle.areas.map(({ point }) => project(...point));
    this.unsure = findUnsure(bundle);
  }

  /** Areas that changed hands from `since` on. @param {Day} since @param {Day} day */
  moved(since, day) {
    const { area } = this.history;
    return new Set(this.transfers(since, day).map((h) => area[h]));
  }

  /** @param {number} area */
  shape(area) {
    return this.areas[area].shape;
  }

  /** The areas, by position, that may be seen in a box of drawing units. @param {Box} box */
  areasIn(box) {
    return this.areas.flatMap((area, at) => (meets(area.box, box) ? at : []));
  }

  /** @param {Box} box in drawing units */
  bordersIn(box) {
    return this.borders.filter((border) => meets(border.box, box));
  }

  /**
   * What goes round a set of areas: borders with exactly one side inside.
   * @param {Iterable<number>} areas
   */
  outline(areas) {
    const inside = new Set(areas);
    const edge = new Set([...inside].flatMap((area) => this.around[area]));
    return [...edge].map((index) => this.borders[index])
      .filter(({ left, right }) => inside.has(left) !== inside.has(right));
  }

  /** How far the atlas goes. @returns {Box} */
  get extent() {
    const { areas } = this.bundle;
    return areas.length ? this.box([...areas.keys()]) : EARTH;
  }

  /** The bounding box of some areas. @param {number[]} areas @returns {Box} */
  box(areas) {
    const boxes = areas.map((area) => this.bundle.areas[area].box);
    return boxes.reduce((all, b) => [
      Math.min(all[0], b[0]), Math.min(all[1], b[1]), Math.max(all[2], b[2]), Math.max(all[3], b[3]),
    ]);
  }
}

/** @param {Border[]} borders @param {number} count of areas */
function bordersAround(borders, count) {
  /** @type {number[][]} */
  const around = Array.from({ length: count }, () => []);
  borders.forEach(({ left, right }, index) => {
    around[left].push(index);
    if (right >= 0) around[right].push(index);
  });
  return around;
}

/** @param {Border[]} borders @param {number[]} list those of the area @param {number} area */
function neighbours(borders, list, area) {
  const sides = list.map((index) => borders[index]).filter(({ right }) => right >= 0);
  return [...new Set(sides.map(({ left, right }) => (left === area ? right : left)))];
}

/**
 * Holdings whose first day is not known exactly, with the range it lies in.
 * @param {Bundle} bundle
 * @returns {Unsure[]}
 */
function findUnsure({ holdings, edtfs }) {
  return holdings.edtf.flatMap((index, holding) => {
    if (index < 0) return [];
    const { low, high } = edtfs[index];
    return [{ area: holdings.area[holding], holding, low, high }];
  });
}
