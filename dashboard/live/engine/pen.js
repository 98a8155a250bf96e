// Fills, lines and hatches on a sheet, with widths in CSS pixels whatever the zoom.

import { hatchTile } from "./hatch.js";

/** @import { Look, Stroke } from "../types.d.ts" */
/** @import { Sheet } from "./sheet.js" */

export class Pen {
  /** Hatches by their tile. @type {Map<string, CanvasPattern>} */
  patterns = new Map();

  /** @param {Sheet} sheet */
  constructor(sheet) {
    this.sheet = sheet;
    this.ctx = sheet.ctx;
  }

  /** Drawing units of one CSS pixel. */
  get unit() {
    return 1 / this.sheet.scale;
  }

  /** Another zoom, or another screen: hatches are cut anew. */
  forget() {
    this.patterns.clear();
  }

  /**
   * @param {Path2D} shape
   * @param {string | CanvasPattern} style
   * @param {number} [alpha]
   */
  fill(shape, style, alpha = 1) {
    const { ctx } = this;
    ctx.globalAlpha = alpha;
    ctx.fillStyle = style;
    ctx.fill(shape, "evenodd");
    ctx.globalAlpha = 1;
  }

  /** @param {Path2D} shape @param {Stroke} stroke */
  line(shape, { colour, width, dash = [], cap = "round", alpha = 1 }) {
    const { ctx, unit } = this;
    ctx.globalAlpha = alpha;
    ctx.strokeStyle = colour;
    ctx.lineWidth = width * unit;
    ctx.lineJoin = "round";
    ctx.lineCap = cap;
    ctx.setLineDash(dash.map((part) => part * unit));
    ctx.stroke(shape);
    ctx.globalAlpha = 1;
  }

  /** Paint only inside a shape. @param {Path2D} shape @param {() => void} work */
  within(shape, work) {
    this.ctx.save();
    this.ctx.clip(shape, "evenodd");
    work();
    this.ctx.restore();
  }

  /** What a look fills with: a plain colour, or its hatch. @param {Look} look */
  style({ base, stripe, fine }) {
    if (!stripe) return base;
    return this.pattern(`${base} ${stripe} ${fine}`, (ratio) => hatchTile(base, stripe, ratio, fine));
  }

  /**
   * A pattern from a tile cut for this screen; one tile pixel is one of the device.
   * @param {string} key what tells it from others
   * @param {(ratio: number) => HTMLCanvasElement} cut
   */
  pattern(key, cut) {
    const known = this.patterns.get(key);
    if (known) return known;
    const made = this.ctx.createPattern(cut(this.sheet.ratio), "repeat");
    if (!made) throw new Error(`No pattern could be made: ${key}`);
    made.setTransform(new DOMMatrix().scale(1 / this.sheet.grain));
    this.patterns.set(key, made);
    return made;
  }
}
