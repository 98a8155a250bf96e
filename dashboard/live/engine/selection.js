// What the reader has chosen: an outlined area, a marked place with its land, or an event with
// the land it moved.

import { make, makeSvg } from "../dom.js";
import { FlowCard } from "./flows.js";
import { project } from "./shapes.js";

/** @import { AtlasEvent, Day, Kind } from "../types.d.ts" */
/** @import { Viewport } from "./viewport.js" */
/** @import { World } from "./world.js" */

const NEAR_PLACE = 30; // px

export class Selection {
  /** @type {Kind | null} */
  kind = null;
  /** @type {string | null} */
  id = null;
  /** The chosen event. @type {AtlasEvent | undefined} */
  event;
  /** The days on which it did what it did. @type {Day[]} */
  days = [];
  /**
   * Holdings it moved land with, in law and on the ground.
   * @type {{law: number[], ground: number[]}}
   */
  moved = { law: [], ground: [] };
  /** The span on the map. @type {[Day, Day]} */
  span = ["", ""];
  /** Where places stand on the screen. @type {{x: number, y: number}[]} */
  beside = [];

  /** @param {Viewport} viewport @param {World} world @param {SVGElement} plane */
  constructor(viewport, world, plane) {
    this.viewport = viewport;
    this.world = world;
    this.halo = makeSvg("path", { class: "chosen-halo" }, plane);
    this.line = makeSvg("path", { class: "chosen-line" }, plane);
    this.site = make("div", "site leaflet-zoom-animated", viewport.labelPane);
    this.siteName = make("span", "", this.site);
    this.card = new FlowCard(viewport, world);
  }

  /**
   * Choose a thing, or nothing; returns the areas it is about.
   * @param {Kind | null} kind
   * @param {string | null} id
   */
  choose(kind, id) {
    const { world } = this;
    this.kind = kind;
    this.id = id;
    this.event = kind === "event" && id ? world.event(id) : undefined;
    this.moved = this.event ? this.movedBy(world.bundle.events.indexOf(this.event)) : { law: [], ground: [] };
    const holdings = [...this.moved.law, ...this.moved.ground];
    this.days = holdings.map((h) => world.history.startDay(h));
    if (this.event) this.days.push(this.event.date);
    const areas = this.areasOf(kind, id ?? "");
    const path = world.outline(areas);
    this.halo.setAttribute("d", path);
    this.line.setAttribute("d", path);
    this.card.show(this.event, this.moved);
    this.lay(this.beside);
    this.follow(...this.span);
    return areas;
  }

  /** The areas a choice is about; [] for none. @param {Kind | null} kind @param {string} id */
  areasOf(kind, id) {
    if (kind === "area") return this.world.known([id]);
    if (kind === "place") return this.world.extentOf(id);
    return [...this.moved.law, ...this.moved.ground].map((h) => this.world.history.area[h]);
  }

  /**
   * Holdings that moved land by an event: in law, and on the ground where that was between other
   * hands than in law.
   * @param {number} event
   */
  movedBy(event) {
    const { world } = this;
    const { status } = world;
    const owner = (/** @type {number} */ h) => status.owner(h);
    const runner = (/** @type {number} */ h) => status.runner(h);
    const begun = world.bundle.holdings.event.flatMap((cause, h) => (cause === event ? h : []));
    const law = begun.filter((h) => world.isTransfer(h, owner));
    const same = (/** @type {number} */ h) => owner(h - 1) === runner(h - 1) && owner(h) === runner(h);
    const told = new Set(law.filter(same));
    return { law, ground: begun.filter((h) => world.isTransfer(h, runner) && !told.has(h)) };
  }

  /**
   * What an event did shows only while one of its days is within the span on the map.
   * @param {Day | ""} since
   * @param {Day} day
   */
  follow(since, day) {
    const from = since || day;
    this.span = [from, day];
    const away = Boolean(this.event) && !this.days.some((one) => one >= from && one <= day);
    for (const path of [this.halo, this.line]) path.style.display = away ? "none" : "";
    for (const node of [this.card.box, this.site]) node.classList.toggle("away", away);
  }

  /**
   * The spot where the chosen event took place; unnamed beside a place that is on the map.
   * @param {{x: number, y: number}[]} places
   */
  lay(places) {
    this.beside = places;
    this.site.hidden = !this.event?.point;
    if (!this.event?.point) return;
    const [x, y] = this.viewport.pixel(project(...this.event.point));
    const named = places.some((place) => Math.hypot(place.x - x, place.y - y) < NEAR_PLACE);
    this.siteName.textContent = named ? "" : this.event.place;
    this.viewport.stand(this.site, x, y);
  }
}
