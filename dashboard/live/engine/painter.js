// Paints layers on a sheet, and of a sheet only what was spoiled. Many wishes within one frame are
// painted once.

import { FrameWork } from "../dom.js";
import { apart, meets, shared, size } from "./boxes.js";
import { Pen } from "./pen.js";

/** @import { Box, Layer } from "../types.d.ts" */
/** @import { Sheet } from "./sheet.js" */
/** @import { World } from "./world.js" */

const MARGIN = 6; // px that lines and joins reach beyond what they go round
const MOST = 0.7; // share of the sheet from which on all of it is painted

export class Painter {
  /** From below. @type {Layer[]} */
  layers = [];
  /** What is to be painted, in drawing units. @type {Box[]} */
  spoiled = [];
  all = true;
  soon = new FrameWork(() => this.paint());
  /** Paints the same on another sheet. @type {Painter | null} */
  echo = null;
  /** The share of the sheet that was painted last. */
  share = 0;

  /** @param {Sheet} sheet @param {World} world */
  constructor(sheet, world) {
    this.sheet = sheet;
    this.world = world;
    this.pen = new Pen(sheet);
  }

  /** Areas, by position, to be painted anew. @param {Iterable<number>} areas */
  spoil(areas) {
    for (const area of areas) {
      this.spoiled.push(this.world.areas[area].box);
      this.echo?.spoil([area]);
    }
    if (this.spoiled.length) this.soon.ask();
  }

  spoilAll() {
    this.all = true;
    this.soon.ask();
    this.echo?.spoilAll();
  }

  /** The sheet has another size, or another part of the land. */
  turn() {
    this.pen.forget();
    this.all = true;
    this.paint();
  }

  /** Paint what was spoiled. */
  paint() {
    this.soon.done();
    const boxes = this.boxes();
    this.spoiled = [];
    this.all = false;
    this.share = boxes.reduce((sum, box) => sum + size(box), 0) / size(this.sheet.whole);
    for (const box of boxes) this.paintBox(box);
    this.echo?.paint();
  }

  /** In device pixels; no two meet. @returns {Box[]} */
  boxes() {
    const { sheet } = this;
    if (this.all) return [sheet.whole];
    const seen = this.spoiled.map((box) => sheet.pixels(box, MARGIN))
      .filter((box) => meets(box, sheet.whole)).map((box) => shared(box, sheet.whole));
    const boxes = apart(seen);
    const much = boxes.reduce((sum, box) => sum + size(box), 0) > MOST * size(sheet.whole);
    return much ? [sheet.whole] : boxes;
  }

  /** @param {Box} box in device pixels */
  paintBox(box) {
    const { pen, sheet: { ctx, grain, zero } } = this;
    const [left, top, right, bottom] = box;
    ctx.save();
    ctx.beginPath();
    ctx.rect(left, top, right - left, bottom - top);
    ctx.clip();
    ctx.clearRect(left, top, right - left, bottom - top);
    ctx.setTransform(grain, 0, 0, grain, ...zero);
    const units = this.sheet.units(box);
    for (const layer of this.layers) layer.paint(pen, units);
    ctx.restore();
  }
}
