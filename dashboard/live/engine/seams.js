// What tests ask of the map as it is drawn: its names with their boxes, and the area under a pixel.

import { areaOf } from "./keys.js";

/** @import { DrawnLabel } from "../types.d.ts" */
/** @import { LiveMap } from "./map.js" */

/** @param {LiveMap} live @returns {DrawnLabel[]} */
export function labelsOf({ map, labels, places, selection, world }) {
  const frame = map.getContainer().getBoundingClientRect();
  /** @param {string} kind @param {string} id @param {HTMLElement} node @returns {DrawnLabel[]} */
  const drawn = (kind, id, node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    if (!width || !node.textContent) return [];
    return [{ kind, id, text: node.textContent, box: [x - frame.x, y - frame.y, width, height] }];
  };
  return [
    ...[...labels.shown].flatMap(([power, { said, native }]) => [said, native]
      .flatMap((node) => drawn("power", world.bundle.holders[power].id, node))),
    ...places.shown.flatMap(({ place, name }) => drawn("place", place.id, name)),
    ...drawn("event", selection.event?.id ?? "", selection.siteName),
  ];
}

/**
 * The id of the area drawn under a pixel of the map, whatever stands over it; null for none.
 * @param {LiveMap} live
 * @param {number} x
 * @param {number} y
 */
export function areaUnder({ map, world }, x, y) {
  const frame = map.getContainer().getBoundingClientRect();
  const area = document.elementsFromPoint(frame.x + x, frame.y + y).map(areaOf).find((at) => at >= 0);
  return area === undefined ? null : world.bundle.areas[area].id;
}
