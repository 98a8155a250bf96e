// The window on the map: turns drawing units into screen pixels and back, and keeps the HTML
// labels on their spots while Leaflet pans and zooms.

import { ORIGIN, REFERENCE_ZOOM } from "./shapes.js";

export class Viewport {
  constructor(map) {
    this.map = map;
    this.labelPane = map.createPane("atlas-labels");
    this.nodes = new Set();
    map.on("zoomanim", (event) => this.glide(event));
  }

  get size() {
    const { x, y } = this.map.getSize();
    return [x, y];
  }

  scale(zoom = this.map.getZoom()) {
    return 2 ** (zoom - REFERENCE_ZOOM);
  }

  // Screen pixel of a point given in drawing units, from the top left of the map.
  pixel([x, y]) {
    const origin = this.map.latLngToContainerPoint(ORIGIN);
    return [origin.x + x * this.scale(), origin.y + y * this.scale()];
  }

  // The point in drawing units under a screen pixel.
  pointAt([x, y]) {
    const origin = this.map.latLngToContainerPoint(ORIGIN);
    return [(x - origin.x) / this.scale(), (y - origin.y) / this.scale()];
  }

  bounds() {
    const bounds = this.map.getBounds();
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }

  kmPerPixel() {
    const latitude = (this.map.getCenter().lat * Math.PI) / 180;
    return (40075 * Math.cos(latitude)) / (256 * 2 ** this.map.getZoom());
  }

  // Put a label at a screen pixel; it stays on its land until it is put elsewhere.
  stand(node, x, y) {
    const point = this.map.containerPointToLayerPoint([x, y]).round();
    const old = node.spot;
    if (old && old.equals(point)) return;
    node.spot = point;
    node.latlng = this.map.layerPointToLatLng(point);
    L.DomUtil.setPosition(node, point);
  }

  glide({ zoom, center }) {
    for (const node of this.labelPane.children) {
      if (!node.latlng) continue;
      node.spot = null;
      L.DomUtil.setPosition(node, this.map._latLngToNewLayerPoint(node.latlng, zoom, center));
    }
  }
}
