// Which area lies at a point: by geometry, since the land is painted and has no nodes.

import { meets } from "./boxes.js";

/** @import { Pixel } from "../types.d.ts" */
/** @import { World } from "./world.js" */

export class Hits {
  /** Its rules for what is inside are those of the painting. */
  ctx = document.createElement("canvas").getContext("2d");

  /** @param {World} world */
  constructor(world) {
    this.areas = world.areas;
  }

  /** The area at a point in drawing units, -1 for none. @param {Pixel} point */
  at([x, y]) {
    return this.areas.findIndex(({ box, shape }) => (
      meets(box, [x - 1, y - 1, x + 1, y + 1]) && this.ctx?.isPointInPath(shape, x, y, "evenodd")
    ));
  }
}
