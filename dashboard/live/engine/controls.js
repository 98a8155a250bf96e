// The row of controls above the strip at the foot: scale, named views, zoom. None covers another,
// and no name goes under them.

import { make } from "../dom.js";
import { Views } from "./views.js";

/** @import { Camera } from "./camera.js" */
/** @import { Viewport } from "./viewport.js" */
/** @import { World } from "./world.js" */

/**
 * @param {Viewport} viewport
 * @param {World} world
 * @param {Camera} camera
 */
export function addControls(viewport, world, camera) {
  const { map } = viewport;
  const container = map.getContainer();
  const scale = L.control.scale({ metric: true, imperial: false, position: "bottomright" }).addTo(map);
  const corner = container.querySelector(".leaflet-bottom.leaflet-right") ?? container;
  const box = make("div", "views leaflet-control", corner);
  const views = new Views(box, world, camera);
  map.zoomControl?.setPosition("bottomright");
  if (map.zoomControl) corner.append(map.zoomControl.getContainer());
  for (const node of [scale.getContainer(), box, map.zoomControl?.getContainer()]) {
    if (node) viewport.cover(node);
  }
  L.DomEvent.disableClickPropagation(box);
  map.on("moveend resize", () => views.follow());
  return views;
}
