// Land that the atlas says nothing of under the history, lakes and rivers over it: no modern border
// anywhere. The plain land ends far outside the atlas; there it fades into the sea.

import { meets } from "./boxes.js";
import { Drawn } from "./drawn.js";
import { featureLines } from "./shapes.js";

/** @import { Box, Feature, Layer, Pixel } from "../types.d.ts" */
/** @import { Pen } from "./pen.js" */
/** @import { World } from "./world.js" */

const FADE = 0.12; // of the land's extent, at each of its sides

/** @param {Feature[]} features @param {string} kind @param {boolean} closed */
function drawn(features, kind, closed) {
  return new Drawn(features.filter((feature) => feature.kind === kind).flatMap(featureLines), closed);
}

/** @implements {Layer} */
export class LandLayer {
  /** @param {World} world */
  constructor(world) {
    this.world = world;
    this.land = drawn(world.bundle.basemap.filter(({ where }) => where === "around"), "land", true);
  }

  /** @param {Pen} pen @param {Box} box */
  paint(pen, box) {
    if (!meets(this.land.box, box)) return;
    pen.fill(this.land.shape, this.world.palette.inks.land);
    this.fade(pen, box);
  }

  /** Take the land away towards its sides. @param {Pen} pen @param {Box} box */
  fade({ ctx }, box) {
    const [left, top, right, bottom] = this.land.box;
    const [across, down] = [(right - left) * FADE, (bottom - top) * FADE];
    /** @type {[Pixel, Pixel][]} */
    const sides = [
      [[left, 0], [left + across, 0]], [[right, 0], [right - across, 0]],
      [[0, top], [0, top + down]], [[0, bottom], [0, bottom - down]],
    ];
    ctx.globalCompositeOperation = "destination-out";
    for (const [from, to] of sides) {
      const veil = ctx.createLinearGradient(...from, ...to);
      veil.addColorStop(0, "#000f");
      veil.addColorStop(1, "#0000");
      ctx.fillStyle = veil;
      ctx.fillRect(box[0], box[1], box[2] - box[0], box[3] - box[1]);
    }
    ctx.globalCompositeOperation = "source-over";
  }
}

/** @implements {Layer} */
export class WaterLayer {
  /** @param {World} world */
  constructor(world) {
    this.world = world;
    this.rivers = drawn(world.bundle.basemap, "river", false);
    this.lakes = drawn(world.bundle.basemap, "lake", true);
  }

  /** @param {Pen} pen */
  paint(pen) {
    const { coast, water } = this.world.palette.inks;
    pen.line(this.rivers.shape, { colour: coast, width: 0.7, alpha: 0.45 });
    pen.fill(this.lakes.shape, water);
    pen.line(this.lakes.shape, { colour: coast, width: 0.6 });
  }
}
