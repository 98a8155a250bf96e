// The window on the map: turns drawing units into screen pixels and back, and keeps the HTML
// labels on their spots while Leaflet pans and zooms.

import { ORIGIN, REFERENCE_ZOOM } from "./shapes.js";

/** @import { Box, LatLng, LeafletEvent, LeafletMap, LeafletPoint, Pixel } from "../types.d.ts" */
/** @import { Rectangle } from "./collision.js" */

const EQUATOR = 40075; // km
const TILE = 256; // px of the whole world at zoom 0

/**
 * What names need of a window on the land, whether it moves or not.
 * @typedef {Pick<Viewport, "size" | "scale" | "pixel" | "pointAt" | "labelPane" | "stand">} Window
 */

export class Viewport {
  /**
   * Where each label stands: its layer point, unless it glides, and its place on the land.
   * @type {WeakMap<globalThis.Element, {spot: LeafletPoint | null, at: LatLng}>}
   */
  spots = new WeakMap();
  /** What stands over the map and hides it. @type {HTMLElement[]} */
  covers = [];

  /** @param {LeafletMap} map */
  constructor(map) {
    this.map = map;
    this.labelPane = map.createPane("atlas-labels");
    map.on("zoomanim", (event) => this.glide(event));
  }

  /** @returns {Pixel} */
  get size() {
    const { x, y } = this.map.getSize();
    return [x, y];
  }

  /** Screen pixels of one drawing unit. */
  get scale() {
    return 2 ** (this.map.getZoom() - REFERENCE_ZOOM);
  }

  /**
   * Screen pixel of a point given in drawing units, from the top left of the map.
   * @param {Pixel} point
   * @returns {Pixel}
   */
  pixel([x, y]) {
    const origin = this.map.latLngToContainerPoint(ORIGIN);
    return [origin.x + x * this.scale, origin.y + y * this.scale];
  }

  /** The point in drawing units under a screen pixel. @param {Pixel} pixel @returns {Pixel} */
  pointAt([x, y]) {
    const origin = this.map.latLngToContainerPoint(ORIGIN);
    return [(x - origin.x) / this.scale, (y - origin.y) / this.scale];
  }

  /** What can be seen. @returns {Box} */
  bounds() {
    const bounds = this.map.getBounds();
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }

  /** Note that a node stands over the map: no name goes under it. @param {HTMLElement} node */
  cover(node) {
    this.covers.push(node);
  }

  /** A node that was taken away covers nothing. @param {HTMLElement} node */
  uncover(node) {
    this.covers = this.covers.filter((one) => one !== node);
  }

  /**
   * The rectangles that are hidden now, from the top left of the map.
   * @param {(node: HTMLElement) => boolean} counts
   * @returns {Rectangle[]}
   */
  covered(counts = () => true) {
    const { left, top } = this.map.getContainer().getBoundingClientRect();
    return this.covers.filter(counts).map((node) => node.getBoundingClientRect()).filter(({ width }) => width)
      .map((box) => [box.left - left, box.top - top, box.right - left, box.bottom - top]);
  }

  kmPerPixel() {
    const latitude = (this.map.getCenter().lat * Math.PI) / 180;
    return (EQUATOR * Math.cos(latitude)) / (TILE * 2 ** this.map.getZoom());
  }

  /**
   * Put a label at a screen pixel; it stays on its land until it is put elsewhere.
   * @param {HTMLElement} node
   * @param {number} x
   * @param {number} y
   */
  stand(node, x, y) {
    const spot = this.map.containerPointToLayerPoint([x, y]).round();
    if (this.spots.get(node)?.spot?.equals(spot)) return;
    this.spots.set(node, { spot, at: this.map.layerPointToLatLng(spot) });
    L.DomUtil.setPosition(node, spot);
  }

  /** Move all labels with the land while Leaflet zooms. @param {LeafletEvent} event */
  glide({ zoom, center }) {
    for (const node of this.labelPane.children) {
      const at = this.spots.get(node)?.at;
      if (!at || !(node instanceof HTMLElement)) continue;
      this.spots.set(node, { spot: null, at });
      L.DomUtil.setPosition(node, this.map._latLngToNewLayerPoint(at, zoom, center));
    }
  }
}
