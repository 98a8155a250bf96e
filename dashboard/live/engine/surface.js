// A sheet over the Leaflet map, built on Leaflet's own renderer, which moves and zooms it.
//
// It leans on private names of Leaflet 1.9, the version folium brings: _initContainer, _update,
// _updatePaths, _destroyContainer, _map, _animatingZoom, _bounds. Leaflet 2 is written in classes: see
// there first.

import { make } from "../dom.js";
import { ORIGIN, REFERENCE_ZOOM } from "./shapes.js";
import { Sheet } from "./sheet.js";

/** @import { LeafletMap, Surface } from "../types.d.ts" */

const PADDING = 0.05; // of the map's size beyond each edge: more would cost every step of a drag

/**
 * @param {LeafletMap} map
 * @param {string} paneName
 * @returns {Surface}
 */
export function makeSurface(map, paneName) {
  const Renderer = L.Renderer.extend({
    _initContainer() {
      this._container = make("canvas", "surface");
      this._container.setAttribute("aria-hidden", "true");
      this.sheet = new Sheet(this._container);
    },

    // The sheet shows another part of the land, or shows it larger or smaller.
    onTurn() {},

    _updatePaths() {},

    _destroyContainer() {
      this._container.remove();
    },

    _update() {
      const { _map: leaflet } = this;
      if (leaflet._animatingZoom && this._bounds) return;
      L.Renderer.prototype._update.call(this);
      const { min, max } = this._bounds;
      const origin = leaflet.latLngToLayerPoint(ORIGIN);
      L.DomUtil.setPosition(this._container, min);
      const scale = 2 ** (leaflet.getZoom() - REFERENCE_ZOOM);
      this.sheet.fit([max.x - min.x, max.y - min.y], scale, [origin.x - min.x, origin.y - min.y]);
      this.onTurn();
    },

    // While dragging far, paint on before the hand lets go.
    _follow() {
      const { _map: leaflet } = this;
      const inSight = L.bounds(
        leaflet.containerPointToLayerPoint([0, 0]), leaflet.containerPointToLayerPoint(leaflet.getSize()),
      );
      if (this._bounds && !this._bounds.contains(inSight)) this._update();
    },

    getEvents() {
      return { ...L.Renderer.prototype.getEvents.call(this), move: this._follow };
    },
  });
  return new Renderer({ pane: paneName, padding: PADDING }).addTo(map);
}
