// How the map looks whatever the day: whose land the colours show, light or dark, the language.

import { announce } from "../dom.js";

/** @import { Theme, View } from "../types.d.ts" */
/** @import { LiveMap } from "./map.js" */

export class Appearance {
  /**
   * @param {Pick<LiveMap, "map" | "world" | "painter" | "scene" | "aria" | "compare" | "tip" |
   *   "selection" | "layout" | "views" | "bar" | "deeds">} parts of the map
   */
  constructor(parts) {
    this.parts = parts;
    this.dress();
  }

  /** What the document says of itself: theme, language, the map's name. */
  dress() {
    const { map, world: { areas, palette, speech } } = this.parts;
    const root = document.documentElement;
    root.dataset.theme = palette.theme;
    root.lang = speech.lang;
    map.getContainer().setAttribute("aria-label", speech.say(areas.length ? "map" : "map of places"));
    for (const way of ["in", "out"]) nameButton(map, way, speech.say(`zoom ${way}`));
  }

  /** @param {View} view */
  setView(view) {
    const { status } = this.parts.world;
    if (status.view === view) return;
    status.view = view;
    this.repaint();
  }

  /** The reader chose a view on the map: the page is told. @param {View} view */
  chose(view) {
    this.setView(view);
    announce("atlas:view", { view });
  }

  /** @param {Theme} theme */
  setTheme(theme) {
    const { palette } = this.parts.world;
    if (palette.theme === theme) return;
    palette.use(theme);
    this.repaint();
  }

  /** @param {string} lang */
  setLang(lang) {
    const { speech } = this.parts.world;
    if (speech.lang === lang) return;
    speech.use(lang);
    this.repaint();
  }

  repaint() {
    const { scene, painter, aria, compare, tip, selection, layout, views, bar, deeds } = this.parts;
    this.dress();
    views.name();
    scene.forget();
    painter.spoilAll();
    aria.forget();
    compare.repaint(scene.day);
    tip.hide();
    selection.choose(selection.kind, selection.id);
    deeds.forget();
    bar.tell(this.parts);
    layout.lay(true);
    layout.restSoon();
  }
}

/** Leaflet's own button. @param {LiveMap["map"]} map @param {string} way @param {string} name */
function nameButton(map, way, name) {
  const button = map.getContainer().querySelector(`.leaflet-control-zoom-${way}`);
  button?.setAttribute("aria-label", name);
  button?.setAttribute("title", name);
}
