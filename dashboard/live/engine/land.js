// The land of one scene on a sheet of its own over the map: which layers lie on which.

import { AreaLayer, BorderLayer } from "./arealayer.js";
import { LandLayer, WaterLayer } from "./basemap.js";
import { Painter } from "./painter.js";
import { makeSurface } from "./surface.js";

/** @import { Layer, LeafletMap } from "../types.d.ts" */
/** @import { Scene } from "./scene.js" */
/** @import { World } from "./world.js" */

/**
 * From below.
 * @param {World} world
 * @param {Scene} scene
 * @param {{under?: Layer[], over?: Layer[]}} [more] under the borders, and over them
 * @returns {Layer[]}
 */
export function layersOf(world, scene, { under = [], over = [] } = {}) {
  return [
    new LandLayer(world), new AreaLayer(world, scene), new WaterLayer(world), ...under,
    new BorderLayer(world, scene), ...over,
  ];
}

/**
 * @param {LeafletMap} map
 * @param {string} pane its name
 * @param {World} world
 * @returns {{painter: Painter, remove: () => void}}
 */
export function makePainter(map, pane, world) {
  const surface = makeSurface(map, pane);
  const painter = new Painter(surface.sheet, world);
  surface.onTurn = () => painter.turn();
  return { painter, remove: () => surface.remove() };
}
