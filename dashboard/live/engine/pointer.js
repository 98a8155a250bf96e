// The pointer over the land: what it points at is told, and chosen with a click.

/** @import { LeafletEvent } from "../types.d.ts" */
/** @import { LiveMap } from "./map.js" */

const CONTROLS = ".place, .leaflet-control, .legend, .bar"; // what lies over the land

export class Pointer {
  /**
   * @param {Pick<LiveMap, "map" | "world" | "viewport" | "hits" | "scene" | "compare" | "tip" |
   *   "choosing">} parts of the map
   */
  constructor(parts) {
    this.parts = parts;
    const { map, tip } = parts;
    map.on("click", (event) => this.choose(event));
    map.on("mousemove", (event) => this.tell(event));
    map.on("mouseout movestart", () => tip.hide());
  }

  /** @param {LeafletEvent} event */
  choose(event) {
    const { choosing, world } = this.parts;
    const area = this.areaAt(event);
    if (area >= 0) choosing.pick("area", world.bundle.areas[area].id);
  }

  /** @param {LeafletEvent} event */
  tell(event) {
    const { map, tip } = this.parts;
    const { originalEvent, containerPoint: { x, y } } = event;
    const area = originalEvent.buttons ? -1 : this.areaAt(event);
    const { now, day } = this.sceneAt(x);
    map.getContainer().classList.toggle("on-land", area >= 0);
    if (area < 0) tip.hide();
    else tip.show(area, now[area], day, [x, y]);
  }

  /** The area under the pointer, -1 over the sea or over a control. @param {LeafletEvent} event */
  areaAt({ originalEvent: { target }, containerPoint: { x, y } }) {
    const { hits, viewport } = this.parts;
    const onControl = target instanceof Element && target.closest(CONTROLS);
    return onControl ? -1 : hits.at(viewport.pointAt([x, y]));
  }

  /** The day under a screen column: the compared one on its side of the divider. @param {number} x */
  sceneAt(x) {
    const { compare, scene } = this.parts;
    return compare.second && compare.has(x) ? compare.second.scene : scene;
  }
}
