// Choosing a thing: by the reader on the map, which the page is told of, or by the page.

import { announce } from "../dom.js";

/** @import { Kind, Pick as Picked } from "../types.d.ts" */
/** @import { LiveMap } from "./map.js" */

export class Choosing {
  /** How many times the reader chose. */
  picks = 0;

  /**
   * @param {Pick<LiveMap, "world" | "scene" | "selection" | "places" | "camera" | "layout" |
   *   "bar" | "compare" | "deeds">} parts
   *   of the map
   */
  constructor(parts) {
    this.parts = parts;
  }

  /**
   * The reader chose a thing on the map; "none" lets go.
   * @param {Kind | "none"} kind
   * @param {string} id
   */
  pick(kind, id) {
    this.picks += 1;
    if (kind === "none") this.select(null, null, false);
    else this.select(kind, id, false);
    /** @type {Picked} */
    const picked = { kind, id, day: this.parts.scene.day, n: this.picks };
    announce("atlas:pick", picked);
  }

  /**
   * Show a choice; `fit` (default) also brings it into the frame.
   * @param {Kind | null} kind
   * @param {string | null} id
   */
  select(kind, id, fit = true) {
    const { selection, places, layout, bar, deeds } = this.parts;
    if (!id && !selection.id) return;
    const areas = selection.choose(kind, id);
    deeds.prepare();
    places.choose(kind === "place" ? id : null);
    bar.tell(this.parts);
    if (fit && kind && id) this.bring(kind, id, areas);
    deeds.follow();
    layout.lay();
    layout.restSoon();
  }

  /**
   * Bring a thing into the frame: an area by its point, a place or an event by the land it is
   * about, a place or an event without land by its own point.
   * @param {Kind} kind
   * @param {string} id
   * @param {number[]} areas
   */
  bring(kind, id, areas) {
    const { world, camera, selection } = this.parts;
    const point = kind === "place" ? world.place(id)?.point : selection.event?.point;
    if (kind === "area" && areas.length) camera.show(world.bundle.areas[areas[0]].point);
    else if (areas.length) camera.fit(world.box(areas));
    else if (point) camera.show(point);
  }
}
