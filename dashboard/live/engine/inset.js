// A small map of a named part in the corner of a wide one, as long as that shows the part no larger.
// It paints the layers of the map, on a sheet of its own, and of it only what changed.

import { make, makeButton, setAll } from "../dom.js";
import { meets } from "./boxes.js";
import { Clusters } from "./clusters.js";
import { Taken } from "./collision.js";
import { Ground } from "./ground.js";
import { PowerLabels } from "./labels.js";
import { Painter } from "./painter.js";
import { Sheet } from "./sheet.js";
import { StillView } from "./stillview.js";

/** @import { Box, Bundle, NamedView } from "../types.d.ts" */
/** @import { LiveMap } from "./map.js" */

const WIDTH = 252; // px
const TALL = 0.82; // of its width it is high, at most
const LEAST = { width: 820, height: 560 }; // px of a map that has room for it
const FRAME = [12, 36]; // px that its edge, its title and the room round it take
const MOST_HIDDEN = 0.25; // share of the land that is told of which it may cover
const LARGER = 0.45; // zoom levels that it must show more than the map
const MARGIN = 0.55; // degrees round the places it shows
const EDGE = 3; // px that names keep from its edges

export class Inset {
  /** Whether the reader closed it. */
  closed = false;
  /** The language it speaks. */
  lang = "";
  /** What its names were last laid for. */
  laid = "";

  /**
   * @param {Pick<LiveMap, "viewport" | "world" | "scene" | "painter" | "compare" |
   *   "camera" | "views" | "selection" | "deeds" | "legend">} parts of the map
   * @param {NamedView} view
   */
  constructor(parts, view) {
    this.parts = parts;
    this.named = view;
    const { viewport, world, scene } = parts;
    this.frame = make("section", "inset", viewport.map.getContainer());
    const head = make("header", "", this.frame);
    this.title = make("strong", "", head);
    this.closer = makeButton("inset-close", head, () => this.close());
    this.go = makeButton("inset-go", this.frame, () => parts.camera.fly(view.box));
    const sheet = new Sheet(make("canvas", "", this.go));
    const names = make("div", "inset-names", this.go);
    this.view = new StillView(heart(world.bundle, view.box), [WIDTH, TALL * WIDTH], names);
    this.painter = new Painter(sheet, world);
    const { areas } = world.bundle;
    /** The areas in it. */
    this.inside = [...areas.keys()].filter((area) => meets(areas[area].box, this.view.box));
    this.clusters = new Clusters(world, scene.now);
    scene.elsewhere.push(this.clusters);
    this.ground = new Ground(this.view, world);
    this.labels = new PowerLabels(this.ground, false);
    this.frame.hidden = true;
    viewport.cover(this.frame);
    L.DomEvent.disableClickPropagation(this.frame);
    L.DomEvent.disableScrollPropagation(this.frame);
  }

  /** Whether there is room and need for it now. */
  get wanted() {
    const { viewport, compare, views } = this.parts;
    const [width, height] = viewport.size;
    const larger = this.view.zoom - viewport.map.getZoom();
    const room = width >= LEAST.width && height >= LEAST.height;
    if (this.closed || !views.concerns(this.named.box)) return false;
    return !compare.second && room && larger > LARGER && this.share < MOST_HIDDEN;
  }

  /** The share that would lie under it of the land chosen, else of that which the year is about. */
  get share() {
    const { viewport, world, selection, deeds, legend } = this.parts;
    const { areas: chosen } = selection;
    const told = chosen.length ? chosen : deeds.layer.groups.flatMap(({ areas }) => areas);
    const top = viewport.size[1] - legend.height - this.view.size[1] - FRAME[1];
    let [all, under] = [0, 0];
    for (const area of told) {
      const { km2 } = world.bundle.areas[area];
      const [x, y] = viewport.pixel(world.points[area]);
      all += km2;
      if (x < WIDTH + FRAME[0] && y > top) under += km2;
    }
    return all ? under / all : 0;
  }

  /** Come or go with the map's size and zoom. */
  decide() {
    const { wanted } = this;
    if (wanted === !this.frame.hidden) return;
    this.frame.hidden = !wanted;
    const { painter, viewport } = this.parts;
    viewport.map.getContainer().style.setProperty("--inset", wanted ? `${WIDTH + 16}px` : "0px");
    painter.echo = wanted ? this.painter : null;
    if (wanted) this.turn();
  }

  /** Paint all of it. */
  turn() {
    const { view, painter } = this;
    painter.layers = this.parts.painter.layers;
    painter.sheet.fit(view.size, view.scale, view.pixel([0, 0]));
    painter.turn();
    this.ground.look();
  }

  /** The names in it, for the day on the map. @param {boolean} anew */
  lay(anew) {
    if (this.frame.hidden) return;
    this.dress();
    const { scene: { day, now }, world: { speech, status } } = this.parts;
    const key = [speech.lang, status.view, ...this.inside.map((area) => now[area])].join();
    if (key === this.laid && !anew) return;
    this.laid = key;
    const [width, height] = this.view.size;
    const taken = new Taken([EDGE, EDGE, width - EDGE, height - EDGE]);
    this.labels.lay({ clusters: this.clusters, day, now }, taken, this.view.box, anew);
  }

  /** Its own words, in the reader's language. */
  dress() {
    const { speech } = this.parts.world;
    if (speech.lang === this.lang) return;
    this.lang = speech.lang;
    const name = speech.of(this.named.names);
    this.title.textContent = name;
    this.closer.textContent = "×";
    this.frame.setAttribute("aria-label", name);
    setAll(this.go, { "aria-label": speech.say("inset go", { view: name }) });
    setAll(this.closer, { "aria-label": speech.say("inset close"), title: speech.say("inset close") });
  }

  close() {
    this.closed = true;
    this.decide();
    this.parts.viewport.map.getContainer().focus();
  }
}

/**
 * The settlements of the article within a view, with some land round them; all of the view where
 * there are none.
 * @param {Pick<Bundle, "places">} bundle
 * @param {Box} view
 * @returns {Box}
 */
export function heart({ places }, view) {
  const [west, south, east, north] = view;
  const points = places.flatMap(({ kind, point }) => (kind === "settlement" && point ? [point] : []))
    .filter(([x, y]) => x >= west && x <= east && y >= south && y <= north);
  if (points.length < 2) return view;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [
    Math.max(west, Math.min(...xs) - MARGIN), Math.max(south, Math.min(...ys) - MARGIN),
    Math.min(east, Math.max(...xs) + MARGIN), Math.min(north, Math.max(...ys) + MARGIN),
  ];
}
