// Land that changed hands, as a table: area, from, to, when, by which event, how much.

import { cause, powerLabel } from "./holding.js";
import { link, table } from "./nodes.js";

/** @import { Lookup } from "./lookup.js" */
/** @import { Cell } from "./nodes.js" */

/**
 * @param {Lookup} lookup
 * @param {string} caption
 * @param {number[]} moved holdings
 * @param {boolean} [withEvent]
 */
export function movedTable(lookup, caption, moved, withEvent = true) {
  const say = (/** @type {string} */ text) => lookup.say(text);
  /** @type {[string, "text"][]} */
  const occasion = withEvent ? [[say("When"), "text"], [say("By"), "text"]] : [];
  return table(
    caption,
    [[say("Area"), "text"], [say("From"), "text"], [say("To"), "text"], ...occasion, ["km²", "number"]],
    moved.map((h) => row(lookup, h, withEvent)),
  );
}

/** @param {Lookup} lookup @param {number} h @param {boolean} withEvent @returns {Cell[]} */
function row(lookup, h, withEvent) {
  const { history, status, bundle } = lookup;
  const area = history.area[h];
  const day = history.startDay(h);
  const { id, km2 } = bundle.areas[area];
  const occasion = withEvent ? [link(lookup.since(h), { day }), cause(lookup, h) ?? ""] : [];
  return [
    link(lookup.areaName(area), { kind: "area", id, day }, `area-${id}-${day}`),
    powerLabel(lookup, h - 1, status, day),
    powerLabel(lookup, h, status, day),
    ...occasion,
    { value: km2, text: lookup.number(km2) },
  ];
}
