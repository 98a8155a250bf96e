// Where text may stand: taken rectangles on the screen, and the width of words.

/**
 * A rectangle on the screen: left, top, right, bottom.
 * @typedef {[number, number, number, number]} Rectangle
 */

/** From a call-out's text to its land: x, y, x, y. @typedef {[number, number, number, number]} Line */

export class Taken {
  /** @type {Rectangle[]} */
  boxes = [];
  /** Lines that no text may stand on. @type {Line[]} */
  lines = [];
  /** Texts at the ends of those lines, which no other line may come close to. @type {Rectangle[]} */
  beside = [];

  /** @param {Rectangle} room what may be written on */
  constructor(room) {
    this.room = room;
  }

  /** Whether a rectangle is free, with a margin, and on the map. @param {Rectangle} box */
  free(box, margin = 2) {
    const [left, top, right, bottom] = this.room;
    if (box[0] < left || box[1] < top || box[2] > right || box[3] > bottom) return false;
    return !this.boxes.some((other) => box[0] - margin < other[2] && box[2] + margin > other[0]
      && box[1] - margin < other[3] && box[3] + margin > other[1])
      && !this.lines.some((line) => passes(line, box));
  }

  /** @param {Rectangle} box */
  add(box) {
    this.boxes.push(box);
  }
}

/** Whether a line passes under a box. @param {Line} line @param {Rectangle} box */
export function passes([x, y, toX, toY], [left, top, right, bottom]) {
  let [from, to] = [0, 1];
  /** @type {[number, number, number, number][]} */
  const slabs = [[x, toX - x, left, right], [y, toY - y, top, bottom]];
  for (const [start, way, low, high] of slabs) {
    if (!way && (start < low || start > high)) return false;
    if (!way) continue;
    const ends = [(low - start) / way, (high - start) / way];
    from = Math.max(from, Math.min(...ends));
    to = Math.min(to, Math.max(...ends));
  }
  return from <= to;
}

// The page serves the first of these; the single file writes with what the machine has.
export const SERIF = '"Source Serif", Georgia, "Noto Serif", "Liberation Serif", serif';

/** Widths at 100 px, by font and text. @type {Map<string, number>} */
const widths = new Map();
const fonts = { sans: "sans-serif" };
/** @type {CanvasRenderingContext2D[]} */
const pens = [];

/** Another font has come: measure anew. */
export function forgetWidths() {
  widths.clear();
}

/**
 * Learn the map's own font, best while the document is small: reading a style makes the browser
 * bring all styles up to date.
 */
export function readFont() {
  const container = document.querySelector(".leaflet-container") || document.body;
  fonts.sans = getComputedStyle(container).fontFamily;
}

/**
 * Width of a text in pixels at a font size, measured once at 100 px.
 * @param {string} text
 * @param {number} size in px
 * @param {{style?: string, family?: string, spacing?: number}} [font] its family is the map's own
 *   unless named; `spacing` is the extra room after each letter, in ems
 */
export function textWidth(text, size, { style = "500", family = "", spacing = 0 } = {}) {
  const key = `${style}${family}|${text}`;
  const width = widths.get(key) ?? measure(text, `${style} 100px ${family || fonts.sans}`);
  widths.set(key, width);
  return (width * size) / 100 + spacing * size * text.length;
}

/** @param {string} text @param {string} font */
function measure(text, font) {
  if (!pens.length) {
    const pen = document.createElement("canvas").getContext("2d");
    if (!pen) return 0;
    pens.push(pen);
  }
  pens[0].font = font;
  return pens[0].measureText(text).width;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 * @returns {Rectangle}
 */
export function boxAround(x, y, width, height) {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}
