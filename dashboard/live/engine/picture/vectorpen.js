// The pen of a picture that is taken away: what layers paint becomes shapes of SVG. It makes no
// element of the document, only what one is to be.

import { hatchTile } from "../hatch.js";
import { pathIn } from "./clip.js";
import { rect } from "./sketch.js";

/** @import { Box, Brush, Look, Pixel, Shape, Stroke, Tile } from "../../types.d.ts" */
/** @import { Drawn } from "../drawn.js" */
/** @import { Frame } from "./clip.js" */

/** What several pens of one picture share: names that are taken once, and what they stand for. */
export class Defs {
  /** @type {Shape[]} */
  shapes = [];
  /** By what tells a pattern from others. @type {Map<string, string>} */
  names = new Map();

  /** The name of a thing that is put here. @param {Shape} shape */
  add(shape) {
    const id = `p${this.shapes.length}`;
    this.shapes.push({ ...shape, attrs: { ...shape.attrs, id } });
    return id;
  }

  /** What fills with a tile. @param {Tile} tile */
  pattern({ side, ground, colour, d, width }) {
    const key = JSON.stringify([side, ground, colour, d, width]);
    const known = this.names.get(key);
    if (known) return known;
    /** @type {Shape[]} */
    const kids = ground ? [{ tag: "rect", attrs: { width: side, height: side, fill: ground } }] : [];
    /** @type {Record<string, string | number>} */
    const look = width ? { fill: "none", stroke: colour, "stroke-width": width } : { fill: colour };
    kids.push({ tag: "path", attrs: { d, ...look } });
    const attrs = { width: side, height: side, patternUnits: "userSpaceOnUse" };
    const filling = `url(#${this.add({ tag: "pattern", attrs, kids })})`;
    this.names.set(key, filling);
    return filling;
  }
}

/** @implements {Brush} */
export class VectorPen {
  /** What was drawn, from below. @type {Shape[]} */
  shapes = [];
  /** What was filled last and has no line yet. @type {{drawn: Drawn, shape: Shape} | null} */
  last = null;

  /** @param {Frame} frame @param {Defs} defs @param {string} sea what shows where land fades */
  constructor(frame, defs, sea) {
    this.frame = frame;
    this.defs = defs;
    this.sea = sea;
  }

  /** @param {Drawn} drawn @param {string | CanvasPattern} filling @param {number} [alpha] */
  fill(drawn, filling, alpha = 1) {
    const look = { fill: String(filling), "fill-opacity": alpha, "fill-rule": "evenodd" };
    const shape = this.put(drawn, true, look);
    this.last = shape && { drawn, shape };
  }

  /** A line round what was just filled is that shape's own. @param {Drawn} drawn @param {Stroke} stroke */
  line(drawn, { colour, width, dash = [], cap = "round", alpha = 1 }) {
    const attrs = {
      stroke: colour, "stroke-width": width, "stroke-opacity": alpha, "stroke-dasharray": dash.join(" "),
      "stroke-linecap": cap, "stroke-linejoin": "round",
    };
    if (this.last?.drawn === drawn) Object.assign(this.last.shape.attrs, lean(attrs));
    else this.put(drawn, drawn.closed, { fill: "none", ...attrs });
    this.last = null;
  }

  /**
   * @param {Drawn} drawn
   * @param {boolean} closed
   * @param {Record<string, string | number>} attrs
   */
  put({ lines }, closed, attrs) {
    const d = pathIn(lines, closed, this.frame);
    if (!d) return null;
    /** @type {Shape} */
    const shape = { tag: "path", attrs: { d, ...lean(attrs) } };
    this.shapes.push(shape);
    return shape;
  }

  /** @param {Drawn} drawn @param {() => void} work */
  within({ lines }, work) {
    const d = pathIn(lines, true, this.frame);
    const below = this.shapes;
    this.shapes = [];
    this.last = null;
    work();
    const kids = this.shapes;
    this.shapes = below;
    if (!d || !kids.length) return;
    const hole = { tag: "path", attrs: { d, "clip-rule": "evenodd" } };
    const id = this.defs.add({ tag: "clipPath", attrs: {}, kids: [hole] });
    this.shapes.push({ tag: "g", attrs: { "clip-path": `url(#${id})` }, kids });
  }

  /**
   * Where land fades the sea comes through: nothing else lies below it.
   * @param {Box} _box
   * @param {[Pixel, Pixel][]} ways each along one axis
   */
  fade(_box, ways) {
    const { scale, origin, seen: [left, top, right, bottom] } = this.frame;
    for (const [from, to] of ways) {
      const axis = from[0] === to[0] ? 1 : 0;
      const ends = [from, to].map((point) => Math.round(origin[axis] + point[axis] * scale));
      const [low, high] = axis ? [top, bottom] : [left, right];
      if (Math.max(...ends) < low || Math.min(...ends) > high) continue;
      const fill = `url(#${this.defs.add(veil(this.sea, axis, ends))})`;
      this.shapes.push(rect([left, top, right, bottom], { fill }));
    }
  }

  /** @param {Look} look */
  style({ base, stripe, fine }) {
    return stripe ? this.defs.pattern(hatchTile(base, stripe, fine)) : base;
  }

  /** @param {string} _key @param {(ratio: number) => Tile} tile */
  pattern(_key, tile) {
    return this.defs.pattern(tile(1));
  }
}

/**
 * A colour that thins out along an axis.
 * @param {string} colour
 * @param {number} axis 0 across, 1 down
 * @param {number[]} ends in px
 * @returns {Shape}
 */
function veil(colour, axis, [from, to]) {
  const along = axis ? { x1: 0, x2: 0, y1: from, y2: to } : { x1: from, x2: to, y1: 0, y2: 0 };
  const kids = [1, 0].map((share, offset) => (
    { tag: "stop", attrs: { offset, "stop-color": colour, "stop-opacity": share } }));
  return { tag: "linearGradient", attrs: { gradientUnits: "userSpaceOnUse", ...along }, kids };
}

/** Without what is so anyway. @type {Record<string, string | number>} */
const PLAIN = { "fill-opacity": 1, "stroke-opacity": 1, "stroke-dasharray": "", "stroke-linecap": "butt" };

/** @param {Record<string, string | number>} attrs */
function lean(attrs) {
  return Object.fromEntries(Object.entries(attrs).filter(([name, value]) => PLAIN[name] !== value));
}
