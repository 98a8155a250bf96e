// Where the reader looks: the opening view, and bringing a thing into the frame.

import { announce, calmMotion } from "../dom.js";

/** @import { Box, LatLng, LeafletMap, Pixel, Point } from "../types.d.ts" */

const NARROW = 4.25; // the least zoom to open on, where a small screen cannot show everything
const CLOSEST = 8; // the most zoom that fitting something may use

export class Camera {
  /** Whether the opening view is being found: nobody's move. */
  opening = false;
  /** The opening view as it was found. @type {{box: Box, centre: LatLng, zoom: number} | null} */
  opened = null;

  /**
   * @param {LeafletMap} map
   * @param {{readonly height: number}} legend its strip at the foot is no room for the map
   * @param {{readonly height: number}} bar nor is that along the top
   */
  constructor(map, legend, bar) {
    this.map = map;
    this.legend = legend;
    this.bar = bar;
  }

  /**
   * All the places of the article; where they do not fit, the eastern ones, where it dwells.
   * @param {Box} box
   */
  home(box) {
    this.opening = true;
    this.map.invalidateSize({ pan: false });
    this.map.fitBounds(corners(box), { ...this.room([24, 24], [64, 24]), animate: false });
    if (this.map.getZoom() < NARROW) this.homeEast(box);
    this.opened = { box, centre: this.map.getCenter(), zoom: this.map.getZoom() };
    this.opening = false;
  }

  /** @param {Box} box */
  homeEast(box) {
    const middle = L.latLngBounds(corners(box)).getCenter();
    this.map.setView(middle, NARROW, { animate: false });
    this.map.panInside([middle.lat, box[2]], { paddingBottomRight: [48, 0], animate: false });
  }

  /** The frame has another size: the opening view is found anew as long as nobody moved the map. */
  resize() {
    const { map, opened } = this;
    const { clientWidth, clientHeight } = map.getContainer();
    if (map.getSize().equals([clientWidth, clientHeight])) return;
    const still = opened && opened.zoom === map.getZoom() && opened.centre.equals(map.getCenter());
    if (still) this.home(opened.box);
    else map.invalidateSize();
  }

  /** @param {Box} box */
  fit(box) {
    const room = this.room([36, 36], [36, 36]);
    this.map.fitBounds(corners(box), { ...room, maxZoom: CLOSEST, animate: !calmMotion() });
  }

  /** Bring a point into the frame without changing the zoom. @param {Point} point */
  show([lng, lat]) {
    if (this.map.getBounds().pad(-0.15).contains({ lat, lng })) return;
    this.map.panTo({ lat, lng }, { animate: !calmMotion() });
  }

  /** @param {number} lat @param {number} lng @param {number} zoom */
  goTo(lat, lng, zoom) {
    this.map.setView({ lat, lng }, zoom, { animate: false });
  }

  /** Padding in px. @param {Pixel} topLeft @param {Pixel} bottomRight */
  room([left, top], [right, bottom]) {
    const { bar, legend } = this;
    return {
      paddingTopLeft: [left, top + bar.height], paddingBottomRight: [right, bottom + legend.height],
    };
  }

  /** Say where the map came to rest; the opening view is nobody's move. */
  tell() {
    if (this.opening) return;
    const { lat, lng } = this.map.getCenter();
    announce("atlas:moved", { lat, lon: lng, zoom: this.map.getZoom() });
  }
}

/** As Leaflet wants them. @param {Box} box @returns {[number, number][]} */
function corners([west, south, east, north]) {
  return [[south, west], [north, east]];
}
