// Fills: a power's colour, a vassal's tint, and hatches that say "two powers" without colour alone.

import { makeSvg } from "../dom.js";
import { NO_STRIPE, UNNAMED } from "./status.js";

/** @import { Bundle, Look, Theme } from "../types.d.ts" */
/** @import { Status } from "./status.js" */

const PAPER = { light: "#fbf9f4", dark: "#1b2126" };
const DOUBT = { light: "#3d4247", dark: "#d7d3ca" };
const BARE = { light: ["#ece8de", "#e0dacc"], dark: ["#272d32", "#30373d"] };
const NOBODY = { light: "#e4e0d6", dark: "#333a40" };
const TINT = { light: 0.48, dark: 0.42 }; // share of paper in a tint
const HATCH = 8; // px from stripe to stripe

/** @param {string} hex */
function channels(hex) {
  const value = parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/**
 * Two colours "#rrggbb" mixed; `share` is that of the other.
 * @param {string} one
 * @param {string} other
 * @param {number} share
 */
export function mix(one, other, share) {
  const [a, b] = [channels(one), channels(other)];
  const part = a.map((value, i) => Math.round(value * (1 - share) + b[i] * share));
  return `#${part.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

export class Palette {
  /** @type {Theme} */
  theme = "light";
  /** @type {Map<string, Look>} */
  looks = new Map();
  /** @type {SVGPatternElement[]} */
  patterns = [];
  /** One screen pixel in drawing units. */
  unit = 1;
  /** How land outside the atlas is filled, once that was asked for. */
  bare = "";
  /** @type {SVGDefsElement | null} */
  defs = null;

  /** @param {Bundle} bundle @param {Status} status */
  constructor(bundle, status) {
    this.holders = bundle.holders;
    this.status = status;
  }

  /** Where hatches are kept. @param {SVGDefsElement} defs */
  keepIn(defs) {
    this.defs = defs;
  }

  /** @param {Theme} theme */
  use(theme) {
    this.theme = theme;
    this.looks.clear();
    this.patterns = [];
    this.bare = "";
    this.defs?.replaceChildren();
  }

  /**
   * Hatches keep their width on the screen.
   * @param {number} unit one screen pixel in drawing units
   */
  scale(unit) {
    this.unit = unit;
    for (const pattern of this.patterns) this.fit(pattern);
  }

  /** @param {SVGPatternElement} pattern */
  fit(pattern) {
    pattern.setAttribute("patternTransform", `scale(${this.unit}) rotate(45)`);
  }

  /** @param {number} holder */
  of(holder) {
    const { colour, colour_dark: dark } = this.holders[holder];
    return (this.theme === "dark" && dark) || colour || NOBODY[this.theme];
  }

  /** @param {number} holder */
  tint(holder) {
    return mix(this.of(holder), PAPER[this.theme], TINT[this.theme]);
  }

  /**
   * The plain colour of a holding, without its hatch.
   * @param {number} h
   * @param {Status} status in the view that is told
   */
  base(h, status) {
    return status.tinted(h) ? this.tint(status.overlord(h)) : this.of(status.power(h));
  }

  /** How a holding looks. Equal holdings share one look and one pattern. @param {number} h */
  look(h) {
    const { status } = this;
    const tinted = status.tinted(h);
    const own = tinted ? status.overlord(h) : status.power(h);
    const second = status.stripe(h);
    const key = `${own},${tinted},${second}`;
    const look = this.looks.get(key) ?? this.make(own, tinted, second);
    this.looks.set(key, look);
    return look;
  }

  /** @param {number} own @param {boolean} tinted @param {number} second @returns {Look} */
  make(own, tinted, second) {
    const base = tinted ? this.tint(own) : this.of(own);
    if (second === NO_STRIPE) return { base, fill: base };
    const unnamed = second === UNNAMED;
    let stripe = unnamed ? DOUBT[this.theme] : this.of(second);
    if (stripe === base) stripe = DOUBT[this.theme];
    return { base, fill: `url(#${this.hatch(base, stripe, unnamed)})`, stripe };
  }

  /** Land outside the atlas. */
  uncovered() {
    const [base, stripe] = BARE[this.theme];
    this.bare ||= `url(#${this.hatch(base, stripe, true)})`;
    return this.bare;
  }

  /** @param {string} base @param {string} stripe @param {boolean} fine @returns {string} its id */
  hatch(base, stripe, fine) {
    const id = `hatch-${this.patterns.length}-${this.theme}`;
    const size = { width: HATCH, height: HATCH };
    const pattern = makeSvg("pattern", { id, ...size, patternUnits: "userSpaceOnUse" }, this.defs);
    makeSvg("rect", { ...size, fill: base }, pattern);
    makeSvg("rect", { width: fine ? 1.2 : 3, height: HATCH, fill: stripe }, pattern);
    this.patterns.push(pattern);
    this.fit(pattern);
    return id;
  }
}
