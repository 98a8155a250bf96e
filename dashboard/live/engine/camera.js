// Where the reader looks: the opening view, and bringing a thing into the frame.

import { announce, calmMotion } from "../dom.js";

const NARROW = 4.25; // the least zoom to open on, where a small screen cannot show everything
const CLOSEST = 8; // the most zoom that fitting something may use

export class Camera {
  constructor(map, legend) {
    this.map = map;
    this.legend = legend;
  }

  // All the places of the article: [west, south, east, north]; where they do not fit, the eastern
  // ones, where the article dwells.
  home(box) {
    this.opening = true;
    this.map.invalidateSize({ pan: false });
    this.map.fitBounds(corners(box), { ...this.room([24, 24], [64, 24]), animate: false });
    if (this.map.getZoom() < NARROW) this.homeEast(box);
    this.opened = { box, centre: this.map.getCenter(), zoom: this.map.getZoom() };
    this.opening = false;
  }

  homeEast(box) {
    const middle = L.latLngBounds(corners(box)).getCenter();
    this.map.setView(middle, NARROW, { animate: false });
    this.map.panInside([middle.lat, box[2]], { paddingBottomRight: [48, 0], animate: false });
  }

  // The frame has another size: the opening view is found anew as long as nobody moved the map.
  resize() {
    const { map, opened } = this;
    const { clientWidth, clientHeight } = map.getContainer();
    if (map.getSize().equals([clientWidth, clientHeight])) return;
    const still = opened.zoom === map.getZoom() && opened.centre.equals(map.getCenter());
    if (still) this.home(opened.box);
    else map.invalidateSize();
  }

  fit(box) {
    const room = this.room([36, 36], [36, 36]);
    this.map.fitBounds(corners(box), { ...room, maxZoom: CLOSEST, animate: !calmMotion() });
  }

  // Bring a point [lon, lat] into the frame without changing the zoom.
  show([lng, lat]) {
    if (this.map.getBounds().pad(-0.15).contains({ lat, lng })) return;
    this.map.panTo({ lat, lng }, { animate: !calmMotion() });
  }

  goTo(lat, lng, zoom) {
    this.map.setView({ lat, lng }, zoom, { animate: false });
  }

  // The legend's strip at the foot is no room for the map.
  room(topLeft, [right, bottom]) {
    return {
      paddingTopLeft: topLeft, paddingBottomRight: [right, bottom + this.legend.height],
    };
  }

  // Where the map came to rest; the opening view is nobody's move.
  tell() {
    if (this.opening) return;
    const { lat, lng } = this.map.getCenter();
    announce("atlas:moved", { lat, lon: lng, zoom: this.map.getZoom() });
  }
}

function corners([west, south, east, north]) {
  return [[south, west], [north, east]];
}
