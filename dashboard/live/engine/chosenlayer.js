// What is chosen, outlined with a halo, and the area that has the keyboard's focus.

import { meets } from "./boxes.js";

/** @import { Box, Brush, Layer } from "../types.d.ts" */
/** @import { Border } from "./shapes.js" */
/** @import { World } from "./world.js" */

const NOBODY = -1;

/** @implements {Layer} */
export class ChosenLayer {
  /** @type {Border[]} */
  edge = [];
  focused = NOBODY;

  /** @param {World} world @param {(areas: number[]) => void} spoil */
  constructor(world, spoil) {
    this.world = world;
    this.spoil = spoil;
    /** @type {number[]} */
    this.areas = [];
  }

  /** Outline some areas together; none for []. @param {number[]} areas */
  outline(areas) {
    if (String(areas) === String(this.areas)) return;
    this.spoil([...this.areas, ...areas]);
    this.areas = areas;
    this.edge = this.world.outline(areas);
  }

  /** @param {number} area */
  focus(area) {
    this.spoil([this.focused, area].filter((one) => one !== NOBODY));
    this.focused = area;
  }

  blur() {
    this.focus(NOBODY);
  }

  /** @param {Brush} pen @param {Box} box */
  paint(pen, box) {
    const { halo, ink, accent } = this.world.palette.inks;
    const edge = this.edge.filter((border) => meets(border.box, box));
    for (const one of edge) pen.line(one, { colour: halo, width: 6, alpha: 0.85 });
    for (const one of edge) pen.line(one, { colour: ink, width: 2.6 });
    if (this.focused !== NOBODY) {
      pen.line(this.world.areas[this.focused], { colour: accent, width: 3 });
    }
  }
}
