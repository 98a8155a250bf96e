// Where a place finds room: its dot among other dots, its name beside it, a word on its own.

import { boxAround, SERIF, textWidth } from "./collision.js";

/** @import { Mark, Pixel, Place } from "../types.d.ts" */
/** @import { Rectangle, Taken } from "./collision.js" */
/** @import { Ground } from "./ground.js" */

const ON_MAP = new Set(["settlement", "region", "sea"]);
/** The classes of dots that look another way. */
const LOOKS = /** @type {const} */ (["before", "doubted"]);
const TOO_CLOSE = 15; // px between two dots
const TARGET = 24; // px, the least a finger needs
const TOWN = 13; // px, the size of a town's name
const WORD = { size: 13, style: "italic 500", family: SERIF, spacing: 0.04 };
const SEA = { size: 15, style: "italic 500", family: SERIF, spacing: 0.1 };
const LINE = 18; // px from line to line of a sea's name

/** The sides of a dot, the best first. */
export const SIDES = /** @type {const} */ (["right", "left", "above", "below"]);

/**
 * The places one after the other, those on one point together: a town under two names is one dot.
 * Only what was read in a text is joined: other atlases know what they draw.
 * @param {Place[]} places
 * @returns {Place[][]}
 */
export function together(places) {
  /** @type {Map<string, Place[]>} */
  const found = new Map();
  for (const place of places) {
    const key = place.sure === undefined ? place.id : String(place.point);
    const same = found.get(key);
    if (same) same.push(place);
    else found.set(key, [place]);
  }
  return [...found.values()];
}

/**
 * The rectangle a name takes on each side of its dot.
 * @param {number} x
 * @param {number} y
 * @param {string} name
 * @returns {Record<typeof SIDES[number], Rectangle>}
 */
export function nameBeside(x, y, name) {
  const width = textWidth(name, TOWN);
  return {
    right: [x + 7, y - 8, x + 11 + width, y + 8],
    left: [x - 11 - width, y - 8, x - 7, y + 8],
    above: [x - width / 2, y - 21, x + width / 2, y - 6],
    below: [x - width / 2, y + 6, x + width / 2, y + 21],
  };
}

/**
 * How far from its place a word finds room, and the rectangle it takes; `shift` is undefined where
 * nothing is free, the rectangle then the one at the place itself. A sea's words stand one below
 * the other. A region's middle stays in the region, a sea's at sea.
 * @param {Mark} mark
 * @param {string} name
 * @param {Taken} taken
 * @param {Pick<Ground, "areaAt">} ground
 * @returns {{shift: Pixel | undefined, box: Rectangle}}
 */
export function wordSpot({ x, y, place, extent }, name, taken, ground) {
  const sea = place.kind === "sea";
  const font = sea ? SEA : WORD;
  const lines = sea ? name.split(" ") : [name];
  const width = 12 + Math.max(...lines.map((line) => textWidth(line, font.size, font)));
  const high = sea ? Math.max(TARGET, lines.length * LINE) : TARGET;
  /** @type {Pixel[]} */
  const shifts = [[0, 0], [0, 26], [0, -26], [width * 0.6, 14], [-width * 0.6, 14], [0, 46], [0, -46]];
  /** @param {Pixel} shift */
  const box = ([dx, dy]) => boxAround(x + dx, y + dy, width, high);
  /** @param {Pixel} shift */
  const isHome = ([dx, dy]) => {
    const area = ground.areaAt(x + dx, y + dy);
    return sea ? area < 0 : extent === null || extent.has(area);
  };
  const shift = shifts.find((one) => isHome(one) && taken.free(box(one), 0));
  return { shift, box: box(shift ?? [0, 0]) };
}

/**
 * Whether a place with a point stands on the map; a state does where no power's name says it.
 * @param {Place} place
 * @param {{areas: unknown[]}} world
 */
export function isOn({ kind, sure }, { areas }) {
  return ON_MAP.has(kind) || sure !== undefined || (kind !== "idea" && !areas.length);
}

/** How the dot of a place looks. @param {HTMLElement} node @returns {"place" | "before" | "doubted"} */
export function lookOf(node) {
  return LOOKS.find((look) => node.classList.contains(look)) ?? "place";
}

/** @param {Mark} mark */
export function isChosen({ node }) {
  return node.classList.contains("chosen");
}

/**
 * Whether a dot comes too close to one that stands already.
 * @param {Mark} mark
 * @param {Mark[]} shown
 */
export function isCrowded(mark, shown) {
  if (!mark.dot || isChosen(mark)) return false;
  return shown.some(({ dot, x, y }) => dot && Math.hypot(x - mark.x, y - mark.y) < TOO_CLOSE);
}

/**
 * Whether one of two names contains the other, word by word: "Karabakh", "Karabakh Khanate".
 * @param {string} one
 * @param {string} other
 */
export function saysTheSame(one, other) {
  const [few, many] = [one, other].map((name) => name.toLowerCase().split(/[\s-]+/).filter(Boolean))
    .sort((a, b) => a.length - b.length);
  return few.length > 0 && few.every((word) => many.includes(word));
}
