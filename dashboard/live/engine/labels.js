// Names of the powers on the map: the reader's language above, the name of that time below.

import { boxAround, textWidth } from "./collision.js";
import { standingPoints } from "./clusters.js";
import { make } from "../dom.js";
import { namesAt } from "./speech.js";

const CAPITALS = { style: "600", spacing: 0.1 };
const MOST_NAMES = 26;

export class PowerLabels {
  constructor(viewport, world) {
    this.viewport = viewport;
    this.world = world;
    this.shown = new Map();
  }

  // Place the names for a scene's day into the free room of `taken`; `view` is the part of the
  // map this day is seen on. Returns the clusters found, largest power first.
  lay({ clusters: all, day }, taken, view) {
    const { world } = this;
    const clusters = all.within(view);
    const kmPerPixel = this.viewport.kmPerPixel();
    const keep = new Set();
    for (const cluster of clusters) {
      if (keep.size >= MOST_NAMES) break;
      const names = namesAt(world.bundle.holders[cluster.power].names, day);
      const label = this.fit(cluster, names, Math.sqrt(cluster.km2) / kmPerPixel, taken);
      if (!label) continue;
      keep.add(cluster.power);
      this.put(cluster.power, label);
    }
    for (const [power, node] of this.shown) {
      if (!keep.has(power)) { node.remove(); this.shown.delete(power); }
    }
    return clusters;
  }

  clear() {
    for (const node of this.shown.values()) node.remove();
    this.shown.clear();
  }

  // Find a size and a free spot on land `room` pixels wide: smaller before elsewhere, elsewhere
  // before not at all.
  fit(cluster, names, room, taken) {
    const { speech } = this.world;
    const said = speech.of(names);
    const native = names.native && names.native !== said ? names.native : "";
    const natural = Math.min(19, Math.max(9.5, (room * 1.15) / (said.length * 0.62)));
    for (const size of [natural, Math.max(9.5, natural * 0.8)]) {
      const width = textWidth(said.toLocaleUpperCase(speech.lang), size, CAPITALS);
      if (width > Math.max(room * 1.5, 34) && size <= 9.6) return null;
      for (const point of standingPoints(this.world, cluster)) {
        const [x, y] = this.viewport.pixel(point);
        const lines = native && room > 70 ? 2 : 1;
        const box = boxAround(x, y, width, size * (lines === 2 ? 2.2 : 1.2));
        if (!taken.free(box)) continue;
        taken.add(box);
        return { x, y, size, said, native: lines === 2 ? native : "", lang: names.native_lang };
      }
    }
    return null;
  }

  put(power, { x, y, size, said, native, lang }) {
    let node = this.shown.get(power);
    if (!node) {
      node = make("div", "power leaflet-zoom-animated", this.viewport.labelPane);
      node.said = make("span", "said", node);
      node.native = make("span", "native", node);
      this.shown.set(power, node);
    }
    if (node.said.textContent !== said) node.said.textContent = said;
    if (node.native.textContent !== native) {
      node.native.textContent = native;
      node.native.lang = lang || "";
      node.native.hidden = !native;
    }
    const rounded = Math.round(size * 2) / 2;
    if (node.size !== rounded) { node.size = rounded; node.style.fontSize = `${rounded}px`; }
    this.viewport.stand(node, x, y);
  }
}
