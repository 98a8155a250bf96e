// Where the reader looks: the opening view, the named views, and bringing a thing into the frame.

import { announce, calmMotion } from "../dom.js";
import { EARTH, fitted, opening, whole } from "./opening.js";

/** @import { Box, LatLng, LeafletMap, Point } from "../types.d.ts" */
/** @import { Frame, Room, Sight } from "./opening.js" */

/** Room for the names of places at the edge of the opening view. @type {Room} */
const HOME_ROOM = [24, 24, 48, 24];
/** @type {Room} */
const VIEW_ROOM = [12, 12, 12, 12];
/** @type {Room} */
const FIT_ROOM = [36, 36, 36, 36];
const ALIKE = { zoom: 0.3, share: 0.12 }; // how far a view may be off and still be that view

export class Camera {
  /** Whether the opening view is being found: nobody's move. */
  opening = false;
  /** The opening view as it was found. @type {{centre: LatLng, zoom: number} | null} */
  opened = null;
  /** What the opening view shows. @type {Box} */
  box = [-180, -80, 180, 80];
  /** How far the atlas goes. @type {Box} */
  land = [-180, -80, 180, 80];

  /**
   * @param {LeafletMap} map
   * @param {{readonly height: number}} legend its strip at the foot is no room for the map
   * @param {{readonly height: number, readonly tall: number}} bar nor is that along the top
   */
  constructor(map, legend, bar) {
    this.map = map;
    this.legend = legend;
    this.bar = bar;
  }

  /**
   * All the places of the article, on a frame filled with land and sea of the atlas; where they
   * do not fit, the eastern ones.
   * @param {Box} box
   * @param {Box} land as far as the atlas goes
   */
  home(box, land) {
    [this.box, this.land] = [box, land];
    this.opening = true;
    this.map.invalidateSize({ pan: false });
    const { lat, lng, zoom } = opening(this.frame, box, land, HOME_ROOM, this.map.options.zoomSnap);
    // A wide story in a small frame: the whole earth has no edge that need not be seen.
    if (land === EARTH) this.map.options.minZoom = Math.min(this.map.options.minZoom, zoom);
    this.map.setView({ lat, lng }, zoom, { animate: false });
    this.opened = { centre: this.map.getCenter(), zoom: this.map.getZoom() };
    this.opening = false;
  }

  /**
   * Another opening view: gone to if so wished, or where nobody has moved the map from the last one.
   * @param {Box} box
   * @param {Box} land as far as the atlas goes
   * @param {boolean} go
   */
  house(box, land, go) {
    if (go) this.home(box, land);
    else [this.box, this.land] = [box, land];
  }

  /** @returns {Frame} */
  get frame() {
    const { x, y } = this.map.getSize();
    return { size: [x, y], top: this.bar.height, bottom: this.legend.height };
  }

  /** The view of a box; of everything without one. @param {Box | null} box @returns {Sight} */
  sight(box) {
    const { zoomSnap } = this.map.options;
    return box ? fitted(this.frame, box, VIEW_ROOM, zoomSnap)
      : whole(this.frame, this.box, this.land, HOME_ROOM, zoomSnap);
  }

  /** Go to the view of a box, or of everything. @param {Box | null} box */
  fly(box) {
    const { lat, lng, zoom } = this.sight(box);
    this.map.setView({ lat, lng }, zoom, { animate: !calmMotion() });
  }

  /** Whether the map shows that view, nearly. @param {Box | null} box */
  isAt(box) {
    const { lat, lng, zoom } = this.sight(box);
    const { x, y } = this.map.latLngToContainerPoint({ lat, lng });
    const { x: width, y: height } = this.map.getSize();
    const off = Math.max(Math.abs(x / width - 0.5), Math.abs(y / height - 0.5));
    return Math.abs(zoom - this.map.getZoom()) < ALIKE.zoom && off < ALIKE.share;
  }

  /** The frame has another size: the opening view is found anew as long as nobody moved the map. */
  resize() {
    const { map, opened } = this;
    const { clientWidth, clientHeight } = map.getContainer();
    if (map.getSize().equals([clientWidth, clientHeight])) return;
    const still = opened && opened.zoom === map.getZoom() && opened.centre.equals(map.getCenter());
    if (still) this.home(this.box, this.land);
    else map.invalidateSize();
  }

  /** Bring a box into the frame, and as little as can be of what lies beyond the atlas. @param {Box} box */
  fit(box) {
    const frame = { ...this.frame, top: this.bar.tall };
    const { zoomSnap, minZoom } = this.map.options;
    const { lat, lng, zoom } = fitted(frame, box, FIT_ROOM, zoomSnap, this.land, minZoom);
    this.map.setView({ lat, lng }, zoom, { animate: !calmMotion() });
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

  /** Say where the map came to rest; the opening view is nobody's move. */
  tell() {
    if (this.opening) return;
    const { lat, lng } = this.map.getCenter();
    announce("atlas:moved", { lat, lon: lng, zoom: this.map.getZoom() });
  }
}
