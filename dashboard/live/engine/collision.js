// Where text may stand: taken rectangles on the screen, and the width of words.

export class Taken {
  // room: the rectangle [left, top, right, bottom] that may be written on.
  constructor(room) {
    this.boxes = [];
    this.room = room;
  }

  // Whether a rectangle [left, top, right, bottom] is free and on the map.
  free(box, margin = 2) {
    const [left, top, right, bottom] = this.room;
    if (box[0] < left || box[1] < top || box[2] > right || box[3] > bottom) return false;
    return !this.boxes.some((other) => box[0] - margin < other[2] && box[2] + margin > other[0]
      && box[1] - margin < other[3] && box[3] + margin > other[1]);
  }

  add(box) {
    this.boxes.push(box);
  }
}

// The page serves the first of these; the single file writes with what the machine has.
export const SERIF = '"Source Serif", Georgia, "Noto Serif", "Liberation Serif", serif';

const widths = new Map();
let pen = null;
let sans = "";

// Another font has come: measure anew.
export function forgetWidths() {
  widths.clear();
}

// Learn the map's own font, best while the document is small: reading a style makes the browser
// bring all styles up to date.
export function readFont() {
  sans = getComputedStyle(document.querySelector(".leaflet-container") || document.body).fontFamily;
}

// Width of a text in pixels at a font size, measured once at 100 px. `family` is the map's own
// unless named; `spacing` is the extra room after each letter, in ems.
export function textWidth(text, size, { style = "500", family = "", spacing = 0 } = {}) {
  const key = `${style}${family}|${text}`;
  if (!widths.has(key)) {
    pen ||= document.createElement("canvas").getContext("2d");
    pen.font = `${style} 100px ${family || sans}`;
    widths.set(key, pen.measureText(text).width);
  }
  return (widths.get(key) * size) / 100 + spacing * size * text.length;
}

export function boxAround(x, y, width, height) {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}
