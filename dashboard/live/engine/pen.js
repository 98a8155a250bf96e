// Fills, lines and hatches on a sheet, with widths in CSS pixels whatever the zoom.

import { cutTile, hatchTile } from "./hatch.js";

/** @import { Box, Brush, Look, Pixel, Stroke, Tile } from "../types.d.ts" */
/** @import { Drawn } from "./drawn.js" */
/** @import { Sheet } from "./sheet.js" */

/** @implements {Brush} */
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
   * @param {Drawn} drawn
   * @param {string | CanvasPattern} style
   * @param {number} [alpha]
   */
  fill({ shape }, style, alpha = 1) {
    const { ctx } = this;
    ctx.globalAlpha = alpha;
    ctx.fillStyle = style;
    ctx.fill(shape, "evenodd");
    ctx.globalAlpha = 1;
  }

  /** @param {Drawn} drawn @param {Stroke} stroke */
  line({ shape }, { colour, width, dash = [], cap = "round", alpha = 1 }) {
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

  /** Paint only inside a shape. @param {Drawn} drawn @param {() => void} work */
  within({ shape }, work) {
    this.ctx.save();
    this.ctx.clip(shape, "evenodd");
    work();
    this.ctx.restore();
  }

  /**
   * Take away what was painted, from all of it to nothing.
   * @param {Box} box
   * @param {[Pixel, Pixel][]} ways
   */
  fade(box, ways) {
    const { ctx } = this;
    ctx.globalCompositeOperation = "destination-out";
    for (const [from, to] of ways) {
      const veil = ctx.createLinearGradient(...from, ...to);
      veil.addColorStop(0, "#000f");
      veil.addColorStop(1, "#0000");
      ctx.fillStyle = veil;
      ctx.fillRect(box[0], box[1], box[2] - box[0], box[3] - box[1]);
    }
    ctx.globalCompositeOperation = "source-over";
  }

  /** What a look fills with: a plain colour, or its hatch. @param {Look} look */
  style({ base, stripe, fine }) {
    if (!stripe) return base;
    return this.pattern(`${base} ${stripe} ${fine}`, () => hatchTile(base, stripe, fine));
  }

  /**
   * A pattern from a tile cut for this screen; one tile pixel is one of the device.
   * @param {string} key what tells it from others
   * @param {(ratio: number) => Tile} tile
   */
  pattern(key, tile) {
    const known = this.patterns.get(key);
    if (known) return known;
    const { ratio, grain } = this.sheet;
    const made = this.ctx.createPattern(cutTile(tile(ratio), ratio), "repeat");
    if (!made) throw new Error(`No pattern could be made: ${key}`);
    made.setTransform(new DOMMatrix().scale(1 / grain));
    this.patterns.set(key, made);
    return made;
  }
}
