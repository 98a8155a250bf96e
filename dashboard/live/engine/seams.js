// What tests ask of the map as it is drawn: its names with their boxes, and the area under a pixel.

/** @import { DrawnLabel, PaintedLook } from "../types.d.ts" */
/** @import { Line } from "./collision.js" */
/** @import { LiveMap } from "./map.js" */

/** @param {LiveMap} live @returns {DrawnLabel[]} */
export function labelsOf({ map, labels, compare, places, selection }) {
  const frame = map.getContainer().getBoundingClientRect();
  /** @param {string} kind @param {string} id @param {HTMLElement} node @returns {DrawnLabel[]} */
  const drawn = (kind, id, node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    if (!width || !node.textContent) return [];
    const text = node.textContent.replaceAll("\n", " ");
    return [{ kind, id, text, box: [x - frame.x, y - frame.y, width, height] }];
  };
  return [
    ...[labels, compare.second?.labels].flatMap((one) => [...one?.nodes.shown.values() ?? []])
      .flatMap(({ said, native, written: { kind, id, line } }) => [said, native]
        .flatMap((node) => drawn(kind, id, node)).map((label) => withLine(label, line))),
    ...places.shown.flatMap(({ place, name }) => drawn("place", place.id, name)),
    ...drawn("event", selection.event?.id ?? "", selection.siteName),
  ];
}

/** @param {DrawnLabel} label @param {Line} [line] of a call-out @returns {DrawnLabel} */
function withLine(label, line) {
  return line ? { ...label, callout: true, from: [line[0], line[1]], at: [line[2], line[3]] } : label;
}

/**
 * The id of the area drawn under a pixel of the map, whatever stands over it; null for none.
 * @param {LiveMap} live
 * @param {number} x
 * @param {number} y
 */
export function areaUnder({ viewport, hits, world }, x, y) {
  const [wide, high] = viewport.size;
  if (x < 0 || y < 0 || x >= wide || y >= high) return null;
  const area = hits.at(viewport.pointAt([x, y]));
  return area < 0 ? null : world.bundle.areas[area].id;
}

/**
 * How each area is painted, in the order of the areas.
 * @param {LiveMap} live
 * @returns {PaintedLook[]}
 */
export function looksOf({ world, scene }) {
  return [...scene.now].map((h, area) => ({ ...world.palette.look(h), unsure: scene.unsure.has(area) }));
}
