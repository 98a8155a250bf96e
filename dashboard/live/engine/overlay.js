// One SVG over the Leaflet map, built on Leaflet's own renderer (which moves and zooms it), with
// a group in fixed drawing units inside: zooming changes one transform, never a path.
//
// It leans on six private names of Leaflet 1.9, the version folium brings: _initContainer, _update,
// _rootGroup, _map, _animatingZoom and _bounds. Leaflet 2 is written in classes: see there first.

import { makeSvg } from "../dom.js";
import { ORIGIN, REFERENCE_ZOOM } from "./shapes.js";

/** @import { LeafletMap, Overlay } from "../types.d.ts" */

/**
 * @param {LeafletMap} map
 * @param {string} paneName
 * @param {(unit: number) => void} [onUnit] told when a screen pixel is another number of units
 * @returns {Overlay}
 */
export function makeOverlay(map, paneName, onUnit) {
  const Renderer = L.SVG.extend({
    _initContainer() {
      L.SVG.prototype._initContainer.call(this);
      this.plane = makeSvg("g", { class: "plane" }, this._rootGroup);
    },

    _update() {
      if (this._map._animatingZoom && this._bounds) return;
      L.SVG.prototype._update.call(this);
      const scale = 2 ** (this._map.getZoom() - REFERENCE_ZOOM);
      const origin = this._map.latLngToLayerPoint(ORIGIN);
      this.plane.setAttribute("transform", `translate(${origin.x} ${origin.y}) scale(${scale})`);
      if (scale === this.scale) return;
      this.scale = scale;
      this.plane.style.setProperty("--u", `${1 / scale}px`);
      onUnit?.(1 / scale);
    },

    // While dragging far, draw on before the hand lets go.
    _follow() {
      const inSight = L.bounds(
        this._map.containerPointToLayerPoint([0, 0]),
        this._map.containerPointToLayerPoint(this._map.getSize()),
      );
      if (this._bounds && !this._bounds.contains(inSight)) this._update();
    },

    getEvents() {
      return { ...L.SVG.prototype.getEvents.call(this), move: this._follow };
    },
  });
  return new Renderer({ pane: paneName, padding: 0.2 }).addTo(map);
}
