// Fills: a power's colour, a vassal's tint, and hatches that say "two powers" without colour alone.

import { makeSvg } from "../dom.js";

const PAPER = { light: "#fbf9f4", dark: "#1b2126" };
const DOUBT = { light: "#3d4247", dark: "#d7d3ca" };
const BARE = { light: ["#ece8de", "#e0dacc"], dark: ["#272d32", "#30373d"] };
const NOBODY = { light: "#e4e0d6", dark: "#333a40" };

function channels(hex) {
  const value = parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

export function mix(one, other, share) {
  const [a, b] = [channels(one), channels(other)];
  const part = a.map((value, i) => Math.round(value * (1 - share) + b[i] * share));
  return `#${part.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

export class Palette {
  constructor(bundle, status) {
    this.holders = bundle.holders;
    this.status = status;
    this.theme = "light";
    this.looks = new Map();
    this.patterns = [];
    this.unit = 1;
  }

  // The <defs> in which hatches are kept.
  keepIn(defs) {
    this.defs = defs;
  }

  use(theme) {
    this.theme = theme === "dark" ? "dark" : "light";
    this.reset();
  }

  reset() {
    this.looks.clear();
    this.patterns = [];
    this.bare = null;
    this.defs?.replaceChildren();
  }

  // Hatches keep their width on the screen: `unit` is one screen pixel in drawing units.
  scale(unit) {
    this.unit = unit;
    for (const pattern of this.patterns) this.fit(pattern);
  }

  fit(pattern) {
    pattern.setAttribute("patternTransform", `scale(${this.unit}) rotate(45)`);
  }

  of(holder) {
    const { colour, colour_dark: dark } = this.holders[holder];
    return (this.theme === "dark" && dark) || colour || NOBODY[this.theme];
  }

  tint(holder) {
    return mix(this.of(holder), PAPER[this.theme], this.theme === "dark" ? 0.42 : 0.48);
  }

  // How a holding looks: {base, fill}. Equal holdings share one look and one pattern.
  look(h) {
    const { status } = this;
    const tinted = status.tinted(h);
    const own = tinted ? status.overlord(h) : status.power(h);
    const second = status.stripe(h);
    const key = `${own},${tinted},${second}`;
    if (!this.looks.has(key)) this.looks.set(key, this.make(own, tinted, second));
    return this.looks.get(key);
  }

  make(own, tinted, second) {
    const base = tinted ? this.tint(own) : this.of(own);
    if (second === -1) return { base, fill: base };
    let stripe = second === -2 ? DOUBT[this.theme] : this.of(second);
    if (stripe === base) stripe = DOUBT[this.theme];
    return { base, fill: `url(#${this.hatch(base, stripe, second === -2)})`, stripe };
  }

  // Land outside the atlas.
  uncovered() {
    const [base, stripe] = BARE[this.theme];
    this.bare ||= `url(#${this.hatch(base, stripe, true)})`;
    return this.bare;
  }

  hatch(base, stripe, fine) {
    const id = `hatch-${this.patterns.length}-${this.theme}`;
    const size = 8;
    const pattern = makeSvg("pattern", {
      id, width: size, height: size, patternUnits: "userSpaceOnUse",
    }, this.defs);
    makeSvg("rect", { width: size, height: size, fill: base }, pattern);
    makeSvg("rect", { width: fine ? 1.2 : 3, height: size, fill: stripe }, pattern);
    this.patterns.push(pattern);
    this.fit(pattern);
    return id;
  }
}
