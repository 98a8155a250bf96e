// Fills: a power's colour, a vassal's tint, and hatches that say "two powers" without colour alone.

import { readInks } from "./inks.js";
import { NO_STRIPE, UNNAMED } from "./status.js";

/** @import { Bundle, Look, Theme } from "../types.d.ts" */
/** @import { Inks } from "./inks.js" */
/** @import { Status } from "./status.js" */

const PAPER = { light: "#fbf9f4", dark: "#1b2126" };
const DOUBT = { light: "#3d4247", dark: "#d7d3ca" };
const NOBODY = { light: "#e4e0d6", dark: "#333a40" };
const CALM = 0.5; // share of its ink in a stripe that is nobody's: there were years full of them
const TINT = { light: 0.48, dark: 0.34 }; // share of paper in a tint

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
  /** @type {Inks | null} */
  read = null;

  /** @param {Bundle} bundle @param {Status} status */
  constructor(bundle, status) {
    this.holders = bundle.holders;
    this.status = status;
  }

  /** @param {Theme} theme */
  use(theme) {
    this.theme = theme;
    this.looks.clear();
    this.read = null;
  }

  /** The colours that are no power's; the document must show the theme already. */
  get inks() {
    this.read ??= readInks();
    return this.read;
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

  /** How a holding looks. Equal holdings share one look. @param {number} h */
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
    if (second === NO_STRIPE) return { base };
    const fine = second === UNNAMED;
    const doubt = mix(base, DOUBT[this.theme], CALM);
    const stripe = fine ? doubt : this.of(second);
    return { base, stripe: stripe === base ? doubt : stripe, fine };
  }
}
