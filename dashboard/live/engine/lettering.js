// The ways to write a name, the best first: whole or short, on one line or several, large or small,
// with the name of that time below where both can be read.

import { SERIF, textWidth } from "./collision.js";

/** @import { Pixel } from "../types.d.ts" */

export const SMALLEST = 11; // px, of any text on the map
const BIGGEST = 19; // px
const LEAST_LAND = 60; // px that land is wide, above which its name grows, …
const MOST_LAND = 420; // … and at which it is biggest
const LINE = 1.12; // of the size, from line to line, as in engine.css
/** The name of that time, below: size and line as shares of the name's size. */
const NATIVE = { size: 0.74, line: 1.2, style: "italic 400", family: SERIF };
const MOST_LINES = 3;
const CAPITALS = { style: "600", spacing: 0.1 };
const WIDE = { style: "600", spacing: 0.26 }; // where the land is large
const WIDE_FROM = 16; // px
const SENTENCE = { style: "500", spacing: 0 };

/** A name as it may be written: its text with line breaks, the size of type in px. */
export class Lettering {
  native = "";
  /** As measured. @type {Pixel | undefined} */
  measured;

  /**
   * @param {string} text
   * @param {number} size
   * @param {{style: string, spacing: number}} font
   * @param {string} lang
   */
  constructor(text, size, font, lang) {
    this.text = text;
    this.size = size;
    this.font = font;
    this.lang = lang;
  }

  get spacing() {
    return this.font.spacing;
  }

  /** Its box in px, measured when first asked for: few ways to write a name are tried. @returns {Pixel} */
  get box() {
    this.measured ??= this.measure();
    return this.measured;
  }

  /** @returns {Pixel} */
  measure() {
    const { size, font, native } = this;
    const lines = this.text.split("\n");
    const written = font === SENTENCE ? lines : lines.map((line) => line.toLocaleUpperCase(this.lang));
    const width = Math.max(...written.map((line) => textWidth(line, size, font)));
    const high = lines.length * size * LINE;
    if (!native) return [width, high];
    const small = size * NATIVE.size;
    return [Math.max(width, textWidth(native, small, NATIVE)), high + small * NATIVE.line];
  }

  /** The same with a name of that time below. @param {string} native */
  over(native) {
    return Object.assign(new Lettering(this.text, this.size, this.font, this.lang), { native });
  }
}

/** What a power is called. @typedef {{full: string, short: string, native: string}} Called */

/** The size of a name on land of so many square px. @param {number} land */
export function naturalSize(land) {
  const share = (Math.sqrt(land) - LEAST_LAND) / (MOST_LAND - LEAST_LAND);
  return half(SMALLEST + (BIGGEST - SMALLEST) * Math.min(1, Math.max(0, share)));
}

/** To half px, so that sizes rarely change. @param {number} size */
function half(size) {
  return Math.round(size * 2) / 2;
}

/** On one line, two, three; each parted where its longest line is shortest. @param {string} text */
export function broken(text) {
  const words = text.split(" ");
  const ways = [text];
  for (let lines = 2; lines <= Math.min(MOST_LINES, words.length); lines += 1) {
    ways.push(parted(words, lines).join("\n"));
  }
  return ways;
}

/** @param {string[]} words @param {number} lines @returns {string[]} */
function parted(words, lines) {
  if (lines === 1) return [words.join(" ")];
  let best = [words.join(" ")];
  for (let first = 1; first <= words.length - lines + 1; first += 1) {
    const way = [words.slice(0, first).join(" "), ...parted(words.slice(first), lines - 1)];
    if (best.length === 1 || longest(way) < longest(best)) best = way;
  }
  return best;
}

/** @param {string[]} lines */
function longest(lines) {
  return Math.max(...lines.map((line) => line.length));
}

/**
 * All ways to write a name on its land, in capitals.
 * @param {Called} called
 * @param {number} natural the size that suits the land
 * @param {string} lang
 * @returns {Lettering[]}
 */
export function letterings({ full, short, native }, natural, lang) {
  const sizes = [...new Set([natural, half((natural + SMALLEST) / 2), SMALLEST])];
  const names = [...new Set([full, short || full])];
  const ways = sizes.flatMap((size) => names.flatMap((name) => broken(name)
    .map((text) => new Lettering(text, size, CAPITALS, lang))));
  const below = native && natural * NATIVE.size >= SMALLEST
    ? broken(full).map((text) => new Lettering(text, natural, CAPITALS, lang).over(native)) : [];
  const wide = natural >= WIDE_FROM ? [new Lettering(full, natural, WIDE, lang)] : [];
  return [...(below.length ? wide.map((one) => one.over(native)) : []), ...below, ...wide, ...ways];
}

/**
 * The ways to write a name beside a line that leads to its land, the shortest first.
 * @param {Called} called
 * @param {string} lang
 */
export function plainLetterings({ full, short }, lang) {
  const ways = broken(short || full).slice(0, 2);
  return ways.map((text) => new Lettering(text, SMALLEST, SENTENCE, lang))
    .sort((a, b) => a.box[0] - b.box[0]);
}
