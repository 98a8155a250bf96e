// Names of the powers on the map: the reader's language above, the name of that time below.

import { make } from "../dom.js";
import { standingPoints } from "./clusters.js";
import { boxAround, textWidth } from "./collision.js";
import { namesAt } from "./speech.js";

/** @import { Box, Cluster, Names } from "../types.d.ts" */
/** @import { Taken } from "./collision.js" */
/** @import { Scene } from "./scene.js" */
/** @import { Viewport } from "./viewport.js" */
/** @import { World } from "./world.js" */

const CAPITALS = { style: "600", spacing: 0.1 };
const MOST_NAMES = 26;
const SMALLEST = 9.5; // px
const BIGGEST = 19; // px
const ROOM_FOR_TWO = 70; // px of land from which the name of that time stands below

/**
 * @typedef {{x: number, y: number, size: number, said: string, native: string, lang: string}} Label
 */
/** @typedef {{node: HTMLElement, said: HTMLElement, native: HTMLElement, size: number}} Shown */

export class PowerLabels {
  /** By power. @type {Map<number, Shown>} */
  shown = new Map();

  /** @param {Viewport} viewport @param {World} world */
  constructor(viewport, world) {
    this.viewport = viewport;
    this.world = world;
  }

  /**
   * Place the names for a scene's day into the free room. Returns the clusters, largest power first.
   * @param {Scene} scene
   * @param {Taken} taken
   * @param {Box} bounds the part of the map this day is seen on
   */
  lay({ clusters: all, day }, taken, bounds) {
    const clusters = all.within(bounds);
    const kmPerPixel = this.viewport.kmPerPixel();
    const keep = new Set();
    for (const cluster of clusters) {
      if (keep.size >= MOST_NAMES) break;
      const names = namesAt(this.world.bundle.holders[cluster.power].names, day);
      const label = this.fit(cluster, names, Math.sqrt(cluster.km2) / kmPerPixel, taken);
      if (!label) continue;
      keep.add(cluster.power);
      this.put(cluster.power, label);
    }
    for (const [power, { node }] of this.shown) {
      if (!keep.has(power)) { node.remove(); this.shown.delete(power); }
    }
    return clusters;
  }

  clear() {
    for (const { node } of this.shown.values()) node.remove();
    this.shown.clear();
  }

  /**
   * Find a size and a free spot on land `room` pixels wide: smaller before elsewhere, elsewhere
   * before not at all.
   * @param {Cluster} cluster
   * @param {Names} names
   * @param {number} room
   * @param {Taken} taken
   * @returns {Label | null}
   */
  fit(cluster, names, room, taken) {
    const { speech } = this.world;
    const said = speech.of(names);
    const native = room > ROOM_FOR_TWO && names.native && names.native !== said ? names.native : "";
    const natural = Math.min(BIGGEST, Math.max(SMALLEST, (room * 1.15) / (said.length * 0.62)));
    for (const size of [natural, Math.max(SMALLEST, natural * 0.8)]) {
      const width = textWidth(said.toLocaleUpperCase(speech.lang), size, CAPITALS);
      if (width > Math.max(room * 1.5, 34) && size <= SMALLEST + 0.1) return null;
      for (const point of standingPoints(this.world, cluster)) {
        const [x, y] = this.viewport.pixel(point);
        const box = boxAround(x, y, width, size * (native ? 2.2 : 1.2));
        if (!taken.free(box)) continue;
        taken.add(box);
        return { x, y, size, said, native, lang: names.native_lang ?? "" };
      }
    }
    return null;
  }

  /** @param {number} power @param {Label} label */
  put(power, { x, y, size, said, native, lang }) {
    const shown = this.shown.get(power) ?? this.make(power);
    if (shown.said.textContent !== said) shown.said.textContent = said;
    if (shown.native.textContent !== native) {
      shown.native.textContent = native;
      shown.native.lang = lang;
      shown.native.hidden = !native;
    }
    const rounded = Math.round(size * 2) / 2;
    if (shown.size !== rounded) {
      shown.size = rounded;
      shown.node.style.fontSize = `${rounded}px`;
    }
    this.viewport.stand(shown.node, x, y);
  }

  /** @param {number} power @returns {Shown} */
  make(power) {
    const node = make("div", "power leaflet-zoom-animated", this.viewport.labelPane);
    const shown = { node, said: make("span", "said", node), native: make("span", "native", node), size: 0 };
    this.shown.set(power, shown);
    return shown;
  }
}
