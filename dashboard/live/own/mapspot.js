// The map beside the text: the place of an open card is shown there, and a press on it puts a place.

import { MAP_FRAME, atlasIn } from "../streamlit.js";

/** @import { OwnDeed } from "../types.d.ts" */

const SOON = 150; // ms until the map has heard of a new part
const STILL = 5; // px that a press may move

export class MapSpot {
  /** Takes away what listens on the map. @type {(() => void) | null} */
  stop = null;

  /** @param {(deed: OwnDeed) => void} act */
  constructor(act) {
    this.act = act;
  }

  /** Show a place as chosen; "" for none. @param {string} id */
  show(id) {
    if (id) setTimeout(() => atlasIn(frame())?.select("place", id), SOON);
  }

  /** Wait for a press on the map while there is something to say about it. @param {string} told */
  wait(told) {
    if (Boolean(told) === Boolean(this.stop)) return;
    this.stop?.();
    this.stop = told ? this.listen() : null;
  }

  listen() {
    const inside = frame()?.contentDocument;
    const atlas = atlasIn(frame());
    if (!inside || !atlas) return null;
    /** @type {[number, number]} */
    let from = [0, 0];
    /** @param {MouseEvent} event */
    const down = ({ clientX, clientY }) => { from = [clientX, clientY]; };
    /** @param {MouseEvent} event */
    const press = (event) => {
      const target = /** @type {globalThis.Element | null} */ (event.target);
      const map = target?.closest(".leaflet-container");
      const [x, y] = [event.clientX, event.clientY];
      if (!map || target?.closest(".leaflet-control") || Math.hypot(x - from[0], y - from[1]) > STILL) return;
      event.stopPropagation();
      const { left, top } = map.getBoundingClientRect();
      const [lon, lat] = atlas.pointAt(x - left, y - top);
      this.act({ do: "put", lon, lat });
    };
    inside.addEventListener("pointerdown", down, true);
    inside.addEventListener("click", press, true);
    inside.documentElement.classList.add("putting");
    bringIn(frame());
    return () => {
      inside.removeEventListener("pointerdown", down, true);
      inside.removeEventListener("click", press, true);
      inside.documentElement.classList.remove("putting");
    };
  }
}

/** On a phone the map is out of sight while the text is read. @param {HTMLElement | null} map */
function bringIn(map) {
  const { top = 0, bottom = 0 } = map?.getBoundingClientRect() ?? {};
  if (top + bottom < 0 || top + bottom > 2 * innerHeight) map?.scrollIntoView({ block: "center" });
}

/** @returns {HTMLIFrameElement | null} */
const frame = () => document.querySelector(MAP_FRAME);
