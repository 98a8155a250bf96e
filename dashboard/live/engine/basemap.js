// Land that the atlas says nothing of under the history, lakes and rivers over it: no modern border
// anywhere. Where the plain land ends far outside the atlas it fades into the sea; the land of the whole
// world ends nowhere.

import { around, meets, NOWHERE, within } from "./boxes.js";
import { Drawn } from "./drawn.js";
import { featureLines, WORLD } from "./shapes.js";

/** @import { Box, Brush, Feature, Layer, Pixel } from "../types.d.ts" */
/** @import { World } from "./world.js" */

const FADE = 0.12; // of the land's extent, at each of its sides
const ALL = 0.95; // share of the earth's width from which on land is that of the whole world

/**
 * Each by itself, so that a step paints only those it meets.
 * @param {Feature[]} features
 * @param {string} kind
 */
function drawn(features, kind) {
  return features.filter((feature) => feature.kind === kind)
    .map((feature) => new Drawn(featureLines(feature), feature.closed));
}

/** @implements {Layer} */
export class LandLayer {
  /** @param {World} world */
  constructor(world) {
    this.world = world;
    this.land = drawn(world.bundle.basemap, "land")[0];
    /** Where the areas lie: nothing of the plain land does. @type {Box} */
    this.frame = world.areas.map(({ box }) => box).reduce(around, NOWHERE);
  }

  /** @param {Brush} pen @param {Box} box */
  paint(pen, box) {
    if (!this.land || !meets(this.land.box, box) || within(box, this.frame)) return;
    const { land, coast } = this.world.palette.inks;
    pen.fill(this.land, land);
    // Where no area has a coast of its own the plain land has one.
    if (!this.world.areas.length) pen.line(this.land, { colour: coast, width: 0.8 });
    if (!this.whole) pen.fade(box, this.sides());
  }

  /** Whether it is the land of the whole world. */
  get whole() {
    const [left, , right] = this.land.box;
    return right - left > ALL * WORLD;
  }

  /** Towards each of its sides the land fades: from where to where. @returns {[Pixel, Pixel][]} */
  sides() {
    const [left, top, right, bottom] = this.land.box;
    const [across, down] = [(right - left) * FADE, (bottom - top) * FADE];
    return [
      [[left, 0], [left + across, 0]], [[right, 0], [right - across, 0]],
      [[0, top], [0, top + down]], [[0, bottom], [0, bottom - down]],
    ];
  }
}

/** @implements {Layer} */
export class WaterLayer {
  /** @param {World} world */
  constructor(world) {
    this.world = world;
    this.rivers = drawn(world.bundle.basemap, "river");
    this.lakes = drawn(world.bundle.basemap, "lake");
  }

  /** @param {Brush} pen @param {Box} box */
  paint(pen, box) {
    const { coast, water } = this.world.palette.inks;
    for (const river of this.rivers) {
      if (meets(river.box, box)) pen.line(river, { colour: coast, width: 0.7, alpha: 0.45 });
    }
    for (const lake of this.lakes) {
      if (!meets(lake.box, box)) continue;
      pen.fill(lake, water);
      pen.line(lake, { colour: coast, width: 0.6 });
    }
  }
}
