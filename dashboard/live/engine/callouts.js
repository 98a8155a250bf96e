// Where a name stands that finds no room on its land: on sea or on nobody's land near by, with a
// line from it to the land.

import { boxAround, passes } from "./collision.js";

/** @import { Pixel } from "../types.d.ts" */
/** @import { Line, Rectangle, Taken } from "./collision.js" */
/** @import { Sums } from "./sums.js" */

const NEAREST = 14; // px from the land to the middle of the text
const STEP = 9; // px
const WAYS = 32;
const AIR = 3; // px of free ground round the text
const GAP = 2; // px between the text and its line
const OVER = 120; // px of detour that a line is worth that crosses no other name
const APART = 5; // px between two lines

/** @typedef {{x: number, y: number, line: Line, cost: number}} Callout */

/**
 * The nearest free spot for a text, undefined for none.
 * @param {Pixel} at the point of the land that the line leads to
 * @param {Pixel} size of the text
 * @param {number} farthest px that the line may be long
 * @param {Pick<Sums, "share">} free ground that nobody in the atlas holds
 * @param {Taken} taken
 * @returns {Callout | undefined}
 */
export function calloutFor(at, size, farthest, free, taken) {
  /** @type {Callout | undefined} */
  let best;
  for (let far = NEAREST; far <= farthest + size[0] / 2; far += STEP) {
    if (best && far - size[0] / 2 > best.cost) break;
    for (let way = 0; way < WAYS; way += 1) {
      const angle = (2 * Math.PI * way) / WAYS;
      const spot = calloutAt(at, [at[0] + far * Math.cos(angle), at[1] + far * Math.sin(angle)], size);
      const found = priced(spot, size, free, taken);
      if (found && found.cost < (best?.cost ?? Infinity) && lengthOf(found.line) <= farthest) best = found;
    }
  }
  return best;
}

/**
 * A text at a spot with the line from its nearest edge to the land.
 * @param {Pixel} at
 * @param {Pixel} spot
 * @param {Pixel} size
 */
export function calloutAt(at, [x, y], size) {
  const [left, top, right, bottom] = boxAround(x, y, size[0] + 2 * GAP, size[1] + 2 * GAP);
  /** @type {Line} */
  const line = [Math.min(Math.max(at[0], left), right), Math.min(Math.max(at[1], top), bottom), at[0], at[1]];
  return { x, y, line };
}

/**
 * What a call-out costs: the way of its line, and more where that crosses a name; undefined where
 * its text or its line may not be.
 * @param {{x: number, y: number, line: Line}} spot
 * @param {Pixel} size
 * @param {Pick<Sums, "share">} free
 * @param {Taken} taken
 * @returns {Callout | undefined}
 */
export function priced({ x, y, line }, [width, height], free, taken) {
  const box = boxAround(x, y, width, height);
  const around = boxAround(x, y, width + 2 * AIR, height + 2 * AIR);
  if (free.share(...around) < 0.999 || !taken.free(box, AIR)) return undefined;
  if (!lengthOf(line) || meets(line, around, taken)) return undefined;
  const under = taken.boxes.filter((other) => passes(line, wider(other))).length;
  return { x, y, line, cost: lengthOf(line) + OVER * under };
}

/**
 * Whether a call-out comes too close to another: line to line, line to text.
 * @param {Line} line
 * @param {Rectangle} around its text, with air
 * @param {Taken} taken
 */
function meets(line, around, { lines, beside }) {
  return beside.some((text) => passes(line, wider(text))) || lines.some((other) => (
    crosses(line, other) || apart(line, other) < APART || passes(other, around)
  ));
}

/** @param {Rectangle} box @returns {Rectangle} */
const wider = ([left, top, right, bottom]) => [left - AIR, top - AIR, right + AIR, bottom + AIR];

/** How near two lines that do not cross come to each other. @param {Line} one @param {Line} other */
export function apart(one, other) {
  return Math.min(
    toLine(one[0], one[1], other), toLine(one[2], one[3], other),
    toLine(other[0], other[1], one), toLine(other[2], other[3], one),
  );
}

/** From a point to a line. @param {number} x @param {number} y @param {Line} line */
function toLine(x, y, [fromX, fromY, toX, toY]) {
  const [wide, high] = [toX - fromX, toY - fromY];
  const along = ((x - fromX) * wide + (y - fromY) * high) / (wide * wide + high * high || 1);
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - at * wide, y - fromY - at * high);
}

/** @param {Line} line */
function lengthOf([x, y, toX, toY]) {
  return Math.hypot(toX - x, toY - y);
}

/** Whether two lines cross. @param {Line} one @param {Line} other */
export function crosses(one, other) {
  return sideOf(one, other[0], other[1]) !== sideOf(one, other[2], other[3])
    && sideOf(other, one[0], one[1]) !== sideOf(other, one[2], one[3]);
}

/** @param {Line} line @param {number} x @param {number} y */
function sideOf([fromX, fromY, toX, toY], x, y) {
  return (toX - fromX) * (y - fromY) > (toY - fromY) * (x - fromX);
}
