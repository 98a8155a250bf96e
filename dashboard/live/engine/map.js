// The map as it lives: what is wanted, what is painted, and when. Many wishes within one frame
// are painted once.

import { paintAbove, paintBelow } from "./basemap.js";
import { forgetWidths, readFont, Taken } from "./collision.js";
import { Compare } from "./compare.js";
import { announce, makeSvg, whenIdle } from "../dom.js";
import { Viewport } from "./viewport.js";
import { AreaKeys } from "./keys.js";
import { PowerLabels } from "./labels.js";
import { TurkicLayer } from "./turkic.js";
import { Legend } from "./legend.js";
import { PlaceMarks } from "./places.js";
import { Scene } from "./scene.js";
import { Selection } from "./selection.js";
import { makeOverlay } from "./overlay.js";
import { AriaLines } from "./aria.js";
import { Tip } from "./tip.js";
import { Camera } from "./camera.js";
import { World } from "./world.js";

const REST = 140; // ms without a new date before legend and spoken names follow, …
const IDLE = 600; // … and ms that they then wait for an idle moment: a release keeps the page busy
const REMEMBERED = 600; // steps kept for stats()

export class LiveMap {
  // options: {lang, theme, day, since}
  constructor(map, bundle, options) {
    this.map = map;
    this.world = new World(bundle);
    this.viewport = new Viewport(map);
    this.legend = new Legend(this.viewport, this.world);
    this.camera = new Camera(map, this.legend);
    this.world.speech.use(options.lang);
    this.world.palette.theme = options.theme === "dark" ? "dark" : "light";
    this.wanted = { day: options.day, since: options.since };
    this.works = [];
    this.picks = 0;
    this.camera.home(bundle.home);
    readFont();
    this.build(bundle);
    this.dress();
    this.paint();
    this.listen();
  }

  build(bundle) {
    const { world, viewport } = this;
    this.overlay = makeOverlay(this.map, "overlayPane", (unit) => world.palette.scale(unit));
    world.palette.keepIn(makeSvg("defs", {}, this.overlay._container));
    world.palette.scale(1 / this.overlay.scale);
    const { plane } = this.overlay;
    this.around = paintBelow(plane, bundle.basemap);
    this.scene = new Scene(plane, world, this.wanted.day);
    paintAbove(this.scene.over, bundle.basemap);
    this.turkic = new TurkicLayer(this.scene.over, bundle.turkic);
    this.focusLine = makeSvg("path", { class: "focus-line" }, plane);
    this.selection = new Selection(viewport, world, plane);
    this.tip = new Tip(viewport, world);
    this.labels = new PowerLabels(viewport, world);
    this.places = new PlaceMarks(viewport, world, (kind, id) => this.pick(kind, id));
    this.compare = new Compare(viewport, world, () => this.layLabels());
    this.aria = new AriaLines(world, this.scene);
    this.keys = new AreaKeys(viewport, world, this.scene, {
      focus: (area) => this.onFocus(area),
      blur: () => { this.focusLine.setAttribute("d", ""); this.tip.hide(); },
      pick: (area) => this.pick("area", bundle.areas[area].id),
      escape: () => this.pick("none", ""),
    });
  }

  // What the document says of itself: theme, language, the map's name.
  dress() {
    const { palette, speech } = this.world;
    const root = document.documentElement;
    root.dataset.theme = palette.theme;
    root.lang = speech.lang;
    this.map.getContainer().setAttribute("aria-label", speech.say("map"));
    this.around.setAttribute("fill", palette.uncovered());
  }

  listen() {
    const areaOf = (event) => this.keys.areaOf(event.originalEvent.target);
    this.map.on("click", (event) => {
      const area = areaOf(event);
      if (area >= 0) this.pick("area", this.world.bundle.areas[area].id);
    });
    this.map.on("mousemove", (event) => {
      const area = areaOf(event);
      const { x, y } = event.containerPoint;
      if (area < 0 || event.originalEvent.buttons) this.tip.hide();
      else this.tip.show(area, this.sceneAt(x).now[area], this.sceneAt(x).day, [x, y]);
    });
    document.fonts.addEventListener("loadingdone", () => { forgetWidths(); this.layLabels(); });
    this.map.on("mouseout movestart", () => this.tip.hide());
    this.map.on("moveend resize", () => {
      this.keys.unsettle();
      this.layLabels();
      this.restSoon();
      this.camera.tell();
    });
  }

  // The day under a screen column: the compared one left of the divider.
  sceneAt(x) {
    return this.compare.scene && x < this.compare.x ? this.compare.scene : this.scene;
  }

  // --- time ---------------------------------------------------------------------------------

  setYear(year) {
    const text = String(year).padStart(4, "0");
    this.want(`${text}-12-31`, `${text}-01-01`);
  }

  setDate(day) {
    this.want(day, day);
  }

  want(day, since) {
    const { first, last } = this.world.bundle;
    const inside = day < first ? first : day > last ? last : day;
    this.wanted = { day: inside, since };
    if (this.paintAsked) return;
    this.paintAsked = true;
    const later = document.hidden ? (work) => setTimeout(work, 0) : requestAnimationFrame;
    later(() => { this.paintAsked = false; this.paint(); });
  }

  paint() {
    const began = performance.now();
    const { day, since } = this.wanted;
    const changed = this.scene.show(day, since);
    this.aria.follow(changed);
    this.turkic.show(day);
    this.selection.follow(since, day);
    this.compare.tell(day);
    if (changed.length || day !== this.laid) this.layLabels();
    document.documentElement.dataset.date = day;
    this.works.push(performance.now() - began);
    if (this.works.length > REMEMBERED) this.works.shift();
    announce("atlas:painted", { date: day });
    this.restSoon();
  }

  layLabels() {
    const { scene, compare, viewport } = this;
    const [width, height] = viewport.size;
    this.laid = scene.day;
    const cut = compare.scene ? compare.x : 0;
    const low = height - this.legend.height - 2;
    const taken = new Taken([2, 2, width - 2, low]);
    this.places.lay(scene.day, taken);
    this.selection.lay(this.places.shown);
    taken.room = [cut + 2, 2, width - 2, low];
    const view = compare.scene ? compare.side(false) : viewport.bounds();
    this.clusters = this.labels.lay(scene, taken, view);
    if (!compare.scene) return;
    taken.room = [2, 2, cut - 2, low];
    compare.labels.lay(compare.scene, taken, compare.side(true));
  }

  restSoon() {
    clearTimeout(this.resting);
    this.callOff?.();
    this.resting = setTimeout(() => {
      this.callOff = whenIdle(() => this.rest(), IDLE);
    }, REST);
  }

  // Work that may wait until the hand rests: legend, spoken names, the tab stop.
  rest() {
    const { scene } = this;
    this.legend.show(scene.now, scene.day, this.clusters);
    this.aria.say();
    this.keys.toMiddle();
    this.places.keepStop();
  }

  // --- choosing -----------------------------------------------------------------------------

  pick(kind, id) {
    this.picks += 1;
    const chosen = kind === "none" ? [null, null] : [kind, id];
    this.select(...chosen, false);
    announce("atlas:pick", { kind, id, date: this.scene.day, n: this.picks });
  }

  // Show a choice; `fit` (default) also brings it into the frame.
  select(kind, id, fit = true) {
    if (!id && !this.selection.id) return;
    const areas = this.selection.choose(kind || null, id || null);
    this.places.choose(kind === "place" ? id : null);
    const place = kind === "place" ? this.world.places[this.world.placeIndex.get(id)] : null;
    if (fit && kind !== "area" && areas.length) this.camera.fit(this.world.box(areas));
    else if (fit && place?.point) this.camera.show(place.point);
    else if (fit && areas.length) this.camera.show(this.world.bundle.areas[areas[0]].point);
    this.layLabels();
  }

  onFocus(area) {
    const { world, viewport, scene } = this;
    this.focusLine.setAttribute("d", world.areaPaths[area]);
    const [lng, lat] = world.bundle.areas[area].point;
    this.camera.show([lng, lat]);
    this.tip.show(area, scene.now[area], scene.day, viewport.pixel(world.points[area]));
  }

  // --- appearance ---------------------------------------------------------------------------

  setView(view) {
    const wanted = view === "recognised" ? "recognised" : "control";
    if (this.world.status.view === wanted) return;
    this.world.status.view = wanted;
    this.repaint();
  }

  setTheme(theme) {
    if (this.world.palette.theme === (theme === "dark" ? "dark" : "light")) return;
    this.world.palette.use(theme);
    this.repaint();
  }

  setLang(lang) {
    if (this.world.speech.lang === lang) return;
    this.world.speech.use(lang);
    this.repaint();
  }

  repaint() {
    this.dress();
    this.scene.repaint();
    this.aria.forget();
    this.compare.repaint(this.scene.day);
    this.tip.hide();
    this.selection.choose(this.selection.kind, this.selection.id);
    this.layLabels();
    this.restSoon();
  }

  setLayer(name, on) {
    if (name === "turkic") this.turkic.toggle(Boolean(on), this.scene.day);
  }

  setCompare(day) {
    if (!day && !this.compare.day) return;
    this.compare.show(day, this.scene.day);
    this.layLabels();
  }
}
