// How a border is drawn: what parts two powers, or two under one overlord, how surely, a coast.

/** @import { Stroke } from "../types.d.ts" */
/** @import { Inks } from "./inks.js" */
/** @import { Border } from "./shapes.js" */
/** @import { Status } from "./status.js" */

/** @type {Record<string, Partial<Stroke>>} */
const CERTAINTY = {
  exact: {},
  approximate: { dash: [5, 3.5], cap: "butt" },
  disputed: { dash: [0.1, 3.4], width: 1.9 },
};

/**
 * Null where nothing is drawn: within one power, and where the map ends on land.
 * @param {Pick<Border, "left" | "right" | "certainty" | "coast">} border
 * @param {ArrayLike<number>} now the holding of each area
 * @param {Pick<Status, "power" | "top" | "disputed">} status
 * @param {Pick<Inks, "line" | "thin" | "coast">} inks
 * @returns {Stroke | null}
 */
export function borderStroke({ left, right, certainty, coast }, now, status, inks) {
  if (right < 0) return coast ? { colour: inks.coast, width: 0.8 } : null;
  const [a, b] = [now[left], now[right]];
  if (status.power(a) === status.power(b)) return null;
  const sure = status.disputed(a) || status.disputed(b) ? "disputed" : certainty;
  const inner = status.top(a) === status.top(b);
  const plain = { colour: inner ? inks.thin : inks.line, width: inner ? 0.75 : 1.3 };
  return { ...plain, ...CERTAINTY[sure] };
}
