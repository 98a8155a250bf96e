// Makes what is told fit one sheet: smaller type first, then a smaller map, then without what matters
// least. What was left out is said.

import { make } from "../dom.js";

const LARGEST = 10; // pt
const SMALLEST = 7.5; // pt
const STEP = 0.25; // pt
const LOWEST = 76; // mm that the map is high at least
const MAPS = [150, 130, 112, 92, LOWEST]; // mm that it may be high
const MM = 96 / 25.4; // CSS px
const [WIDTH, HEIGHT] = [186, 272]; // mm of the paper between its margins, as in sheet.js
/** What is left out first, and what then. */
const LEAST = [
  "table", ".ta-history :is(.ta-by, .ta-note)", ".ta-history .ta-sources",
  ".ta-claim :is(.ta-fold, .ta-sources)", ".ta-claimed, .ta-claim", ".ta-fold:not(:has(.ta-sources))",
  ".ta-note", ".ta-quote:not(:first-of-type)",
  ".ta-history li", ".ta-fold", "li", "section", "*",
];
const MOST = 400; // things that are left out at most: then it is given up

/**
 * Fit a sheet; returns what was left out, each named once.
 * @param {Document} paper
 * @param {HTMLElement} line where that is said
 * @param {(names: string[]) => string} saying
 */
export function fit(paper, line, saying) {
  const sheet = new Sheet(paper);
  /** @type {string[]} */
  const left = [];
  for (let count = 0; count < MOST && !sheet.fits(SMALLEST, LOWEST); count += 1) {
    if (!leaveOut(paper, left)) break;
    line.textContent = saying(left);
    line.hidden = false;
  }
  sheet.enlarge();
  return left;
}

/** A sheet whose type and map grow and shrink; its drawing, which takes long to lay, is hidden meanwhile. */
class Sheet {
  /** @param {Document} paper */
  constructor(paper) {
    this.style = paper.documentElement.style;
    this.body = paper.body;
    this.drawing = paper.querySelector("figure > svg");
    const [wide, high] = ["width", "height"].map((name) => Number(this.drawing?.getAttribute(name)));
    /** What the map is high where it is as wide as the paper, in mm. */
    this.own = (WIDTH * high) / wide;
  }

  /**
   * Whether all fits.
   * @param {number} type in pt
   * @param {number} map mm that it is high
   */
  fits(type, map) {
    this.drawing?.setAttribute("display", "none");
    this.style.setProperty("--type", `${type}pt`);
    this.style.setProperty("--map", `${Math.min(map, this.own)}mm`);
    const last = this.body.lastElementChild?.getBoundingClientRect();
    return (last?.bottom ?? 0) <= HEIGHT * MM;
  }

  /** The largest map, and with it the largest type, that there is room for. */
  enlarge() {
    const map = MAPS.find((one) => this.fits(SMALLEST, one)) ?? LOWEST;
    let [low, high] = [0, Math.round((LARGEST - SMALLEST) / STEP)];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.fits(SMALLEST + middle * STEP, map)) low = middle; else high = middle - 1;
    }
    this.fits(SMALLEST + low * STEP, map);
    this.drawing?.removeAttribute("display");
  }
}

/**
 * Take away what matters least; returns whether there was anything.
 * @param {Document} paper
 * @param {string[]} left what was taken away before
 */
function leaveOut(paper, left) {
  const text = paper.querySelector("main");
  for (const which of LEAST) {
    const found = [...text?.querySelectorAll(which) ?? []].at(-1);
    if (!found) continue;
    const name = nameOf(found);
    if (name && !left.includes(name)) left.push(name);
    const { parentElement } = found;
    if (found.tagName === "TABLE") keepCaption(found);
    found.remove();
    if (parentElement && parentElement !== text && isBare(parentElement)) parentElement.remove();
    return true;
  }
  return false;
}

/** Whether nothing stands in it, or nothing below its heading. @param {globalThis.Element} node */
function isBare(node) {
  const said = node.textContent?.trim();
  return !said || (node.tagName === "SECTION" && !node.querySelector(":scope > :not(h4)"));
}

/** Of a table its caption stays, unless a heading over it says that. @param {globalThis.Element} table */
function keepCaption(table) {
  const said = table.querySelector("caption")?.textContent;
  if (said && table.closest("section")?.querySelector("h4")?.textContent !== said) {
    table.before(make("p", "", null, said));
  }
}

/** What a reader calls it: its own heading, else the nearest over it. @param {globalThis.Element} node */
function nameOf(node) {
  const claim = node.closest(".ta-claimed") ?? node.closest(".ta-claim");
  const own = claim ? "" : node.querySelector("caption, h2, h3, h4")?.textContent;
  if (own) return own.trim();
  for (let at = claim ?? node; at.tagName !== "MAIN" && at.parentElement; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (/^H[234]$/.test(before.tagName)) return (before.textContent ?? "").trim();
    }
  }
  return "";
}
