// The map as it lives: what is wanted, what is painted, and when. Many wishes within one frame
// are painted once.

import { dayOf, endOf, iso, startOf, within } from "../days.js";
import { announce, FrameWork } from "../dom.js";
import { Appearance } from "./appearance.js";
import { AriaLines } from "./aria.js";
import { Bar } from "./bar.js";
import { Camera } from "./camera.js";
import { ChosenLayer } from "./chosenlayer.js";
import { Choosing } from "./choosing.js";
import { forgetWidths, readFont } from "./collision.js";
import { Compare } from "./compare.js";
import { addControls } from "./controls.js";
import { Ground } from "./ground.js";
import { Deeds } from "./deeds.js";
import { Hits } from "./hits.js";
import { Inset } from "./inset.js";
import { AreaKeys } from "./keys.js";
import { PowerLabels } from "./labels.js";
import { layersOf, makePainter } from "./land.js";
import { Layout } from "./layout.js";
import { Legend } from "./legend.js";
import { PlaceMarks } from "./places.js";
import { Pointer } from "./pointer.js";
import { Scene } from "./scene.js";
import { Selection } from "./selection.js";
import { StateLayers } from "./statelayer.js";
import { Tip } from "./tip.js";
import { Viewport } from "./viewport.js";
import { Works } from "./works.js";
import { World } from "./world.js";

/** @import { Day, LeafletMap, OpeningOptions } from "../types.d.ts" */
/** @import { Owning } from "./ownpart.js" */

export class LiveMap {
  works = new Works();
  soon = new FrameWork(() => this.paint());

  /**
   * @param {LeafletMap} map
   * @param {Owning} owning the bundle, and what is laid over it
   * @param {OpeningOptions} options
   */
  constructor(map, owning, { day, since, lang, theme }) {
    this.map = map;
    this.owning = owning;
    const { bundle } = owning;
    const world = this.world = new World(bundle);
    const viewport = this.viewport = new Viewport(map);
    this.overlays = new StateLayers(world, () => this.painter.spoilAll());
    this.legend = new Legend(viewport, world, this.overlays);
    this.bar = new Bar(viewport, world, (view) => this.appearance.chose(view));
    this.camera = new Camera(map, this.legend, this.bar);
    world.speech.use(lang);
    world.palette.theme = theme;
    this.wanted = { day, since };
    this.camera.home(bundle.home, world.extent);
    this.views = addControls(viewport, world, this.camera);
    readFont();
    this.scene = new Scene(world, day);
    this.hits = new Hits(world);
    this.painter = makePainter(map, "overlayPane", world).painter;
    this.chosen = new ChosenLayer(world, (areas) => this.painter.spoil(areas));
    this.selection = new Selection(viewport, world, this.chosen);
    this.deeds = new Deeds(this);
    const more = { under: [this.overlays, this.deeds.layer], over: [this.chosen] };
    this.painter.layers = layersOf(world, this.scene, more);
    this.tip = new Tip(viewport, world);
    this.ground = new Ground(viewport, world);
    this.labels = new PowerLabels(this.ground);
    this.places = new PlaceMarks(this.ground, (kind, id) => this.choosing.pick(kind, id));
    this.compare = new Compare(viewport, this.ground, () => this.layout.lay());
    this.inset = this.views.part && new Inset(this, this.views.part);
    this.keys = new AreaKeys(viewport, world, {
      focus: (area) => { this.chosen.focus(area); this.onFocus(area); },
      blur: () => { this.chosen.blur(); this.tip.hide(); },
      pick: (area) => this.choosing.pick("area", bundle.areas[area].id),
      escape: () => this.choosing.pick("none", ""),
    });
    this.aria = new AriaLines(world, this.scene, this.keys.nodes);
    this.layout = new Layout(this);
    this.choosing = new Choosing(this);
    this.appearance = new Appearance(this);
    this.pointer = new Pointer(this);
    this.paint();
    this.listen();
  }

  listen() {
    document.fonts.addEventListener("loadingdone", () => { forgetWidths(); this.layout.lay(true); });
    this.map.on("movestart", () => this.layout.leave());
    this.map.on("moveend resize", () => {
      this.keys.unsettle();
      this.layout.move();
      this.camera.tell();
    });
  }

  /** @param {number} area */
  onFocus(area) {
    const { world, viewport, scene } = this;
    this.camera.show(world.bundle.areas[area].point);
    this.tip.show(area, scene.now[area], scene.day, viewport.pixel(world.points[area]));
  }

  // --- time ---------------------------------------------------------------------------------

  /** @param {number} year */
  setYear(year) {
    this.want(endOf(year), startOf(year));
  }

  /** @param {Day} day */
  setDate(day) {
    const own = dayOf(day) || day;
    this.want(own, own);
  }

  /** @param {Day} day @param {Day} since from which on what changed hands is outlined */
  want(day, since) {
    const { first, last } = this.world.bundle;
    this.wanted = this.deeds.heed({ day: within(day, first, last), since });
    this.turn();
  }

  /** Paint with the next frame. */
  turn() {
    this.soon.ask();
  }

  paint() {
    this.soon.done();
    const began = performance.now();
    const { day, since } = this.deeds.time;
    const { changed, touched } = this.scene.show(day, since);
    this.painter.spoil(touched);
    this.aria.follow(changed);
    this.overlays.show(day);
    this.selection.follow(this.wanted.since, this.wanted.day);
    this.deeds.follow();
    this.bar.tell(this);
    this.compare.tell(day);
    if (changed.length || day !== this.layout.day) this.layout.lay();
    this.painter.paint();
    document.documentElement.dataset.date = iso(day);
    this.works.add(performance.now() - began);
    announce("atlas:painted", { date: iso(day) });
    this.layout.restSoon();
  }

  // --- layers and the other day --------------------------------------------------------

  /** @param {string} name @param {boolean} on */
  setLayer(name, on) {
    this.overlays.toggle(name, on, this.scene.day);
    this.legend.turn();
  }

  /** @param {Day | null} day to the left of a divider; null for none */
  setCompare(day) {
    if (!day && !this.compare.second) return;
    this.compare.show(day && dayOf(day), this.scene.day);
    this.bar.tell(this);
    this.layout.move();
  }
}
