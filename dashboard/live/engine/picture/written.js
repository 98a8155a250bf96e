// What stands written in the document, as texts of a picture: line by line, where it is seen, in the
// font and the colour that it is seen in.

/** @import { Pixel, Shape } from "../../types.d.ts" */

const SAME = 3; // px within which words stand on one line
const HALO = 3.2; // px

/** @typedef {{text: string, left: number, right: number, top: number}} Written */

/**
 * The texts in a node, each line one; none of what is not shown.
 * @param {Node} node
 * @param {Pixel} zero what counts as the top left, in px of the window
 * @param {"start" | "middle" | "end"} [anchor] what stays where it is in another font
 * @returns {Shape[]}
 */
export function textsIn(node, zero, anchor = "start") {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (text instanceof Text && parent) found.push(...textShapes(text, parent, zero, anchor));
  }
  return found;
}

/**
 * The same twice: in the colour of the ground, broad, to be put below, and as it is.
 * @param {Shape[]} texts
 * @param {string} colour
 */
export function haloed(texts, colour) {
  const line = { stroke: colour, "stroke-width": HALO, "stroke-linejoin": "round", "stroke-opacity": 0.85 };
  return texts.map(({ tag, attrs: { "fill-opacity": _, ...attrs }, text }) => (
    { tag, attrs: { ...attrs, fill: "none", ...line }, text }));
}

/**
 * @param {Text} text
 * @param {Element} parent
 * @param {Pixel} zero
 * @param {"start" | "middle" | "end"} anchor
 * @returns {Shape[]}
 */
function textShapes(text, parent, [x, y], anchor) {
  const lines = linesOf(text);
  if (!lines.length) return [];
  const style = getComputedStyle(parent);
  const up = ascent(style);
  const capitals = style.textTransform === "uppercase";
  const lang = parent.closest("[lang]")?.getAttribute("lang") || "en";
  return lines.map(({ text: said, left, right, top }) => ({
    tag: "text",
    attrs: {
      x: tenth({ start: left, middle: (left + right) / 2, end: right }[anchor] - x), y: tenth(top + up - y),
      "text-anchor": anchor, ...lettered(style),
    },
    text: capitals ? said.toLocaleUpperCase(lang) : said,
  }));
}

/** How letters look. @param {CSSStyleDeclaration} style */
function lettered(style) {
  const { fontFamily, fontSize, fontWeight, fontStyle, letterSpacing, color, opacity } = style;
  /** @type {Record<string, string | number>} */
  const attrs = { "font-family": fontFamily, "font-size": parseFloat(fontSize), fill: color };
  if (fontWeight !== "400") attrs["font-weight"] = fontWeight;
  if (fontStyle !== "normal") attrs["font-style"] = fontStyle;
  if (parseFloat(letterSpacing)) attrs["letter-spacing"] = letterSpacing;
  if (opacity !== "1") attrs["fill-opacity"] = opacity;
  return attrs;
}

/** The lines that a text is seen on. @param {Text} text */
function linesOf(text) {
  const range = document.createRange();
  /** @type {Written[]} */
  const lines = [];
  for (const word of text.data.matchAll(/\S+/g)) {
    pieces(range, text, word.index, word[0].length).forEach(([from, to], at) => {
      range.setStart(text, from);
      range.setEnd(text, to);
      add(lines, text.data.slice(from, to), range.getBoundingClientRect(), !at);
    });
  }
  return lines;
}

/**
 * A word as from where to where; letter by letter where the browser broke it.
 * @param {Range} range
 * @param {Text} text
 * @param {number} from
 * @param {number} count
 * @returns {[number, number][]}
 */
function pieces(range, text, from, count) {
  range.setStart(text, from);
  range.setEnd(text, from + count);
  if (range.getClientRects().length < 2) return [[from, from + count]];
  return Array.from({ length: count }, (_, at) => [from + at, from + at + 1]);
}

/**
 * @param {Written[]} lines
 * @param {string} said
 * @param {DOMRect} box
 * @param {boolean} apart whether it is a word of its own
 */
function add(lines, said, { left, right, top, width }, apart) {
  if (!width) return;
  const line = lines.at(-1);
  if (!line || Math.abs(line.top - top) >= SAME) lines.push({ text: said, left, right, top });
  else {
    line.text += apart ? ` ${said}` : said;
    line.right = right;
  }
}

/** @type {CanvasRenderingContext2D | null} */
let pen = null;

/** From the top of a line to the foot of its letters, in px. @param {CSSStyleDeclaration} style */
function ascent({ fontStyle, fontWeight, fontSize, fontFamily }) {
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) return 0.9 * parseFloat(fontSize);
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return pen.measureText("H").fontBoundingBoxAscent;
}

/** @param {number} value */
export function tenth(value) {
  return Math.round(value * 10) / 10;
}
