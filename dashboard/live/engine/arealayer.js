// The areas in the looks of their holdings, and the borders between powers.

import { borderStroke } from "./borderstroke.js";

/** @import { Box, Brush, Layer } from "../types.d.ts" */
/** @import { Scene } from "./scene.js" */
/** @import { World } from "./world.js" */

const SEAM = 0.8; // px of its own colour round an area, so that nothing shines through beside it
const DOUBT = { fill: 0.55, seam: 0.3 }; // how much of its colour land in doubt keeps

/** @implements {Layer} */
export class AreaLayer {
  /** @param {World} world @param {Scene} scene */
  constructor(world, scene) {
    this.world = world;
    this.scene = scene;
  }

  /** @param {Brush} pen @param {Box} box */
  paint(pen, box) {
    const { world: { areas, palette }, scene } = this;
    for (const area of this.world.areasIn(box)) {
      const look = palette.look(scene.now[area]);
      const unsure = scene.unsure.has(area);
      if (unsure) pen.fill(areas[area], palette.inks.land);
      pen.fill(areas[area], pen.style(look), unsure ? DOUBT.fill : 1);
      pen.line(areas[area], { colour: look.base, width: SEAM, alpha: unsure ? DOUBT.seam : 1 });
    }
  }
}

/** @implements {Layer} */
export class BorderLayer {
  /** @param {World} world @param {Scene} scene */
  constructor(world, scene) {
    this.world = world;
    this.scene = scene;
  }

  /** @param {Brush} pen @param {Box} box */
  paint(pen, box) {
    const { world, scene } = this;
    for (const border of world.bordersIn(box)) {
      const stroke = borderStroke(border, scene.now, world.status, world.palette.inks);
      if (stroke) pen.line(border, stroke);
    }
  }
}
