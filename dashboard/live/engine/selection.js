// What the reader has chosen: an outlined area, a marked place with its land, or an event with
// the land it moved.

import { make } from "../dom.js";
import { FlowCard } from "./flows.js";
import { project } from "./shapes.js";

/** @import { AtlasEvent, Day, Kind, Move } from "../types.d.ts" */
/** @import { ChosenLayer } from "./chosenlayer.js" */
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
  /** What it moved. @type {Move[]} */
  moves = [];
  /** The span on the map. @type {[Day, Day]} */
  span = ["", ""];
  /** Where places stand on the screen. @type {{x: number, y: number}[]} */
  beside = [];

  /** The areas it is about. @type {number[]} */
  areas = [];

  /** @param {Viewport} viewport @param {World} world @param {ChosenLayer} layer */
  constructor(viewport, world, layer) {
    this.viewport = viewport;
    this.world = world;
    this.layer = layer;
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
    this.moves = id && this.event ? world.movesOf(id) : [];
    this.days = this.moves.flatMap(({ old, now }) => daysBetween(world, old, now));
    if (this.event) this.days.push(this.event.date);
    this.areas = this.areasOf(kind, id ?? "");
    this.card.show(this.event, this.moves);
    this.lay(this.beside);
    this.follow(...this.span);
    return this.areas;
  }

  /** The areas a choice is about; [] for none. @param {Kind | null} kind @param {string} id */
  areasOf(kind, id) {
    if (kind === "area") return this.world.known([id]);
    if (kind === "place") return this.world.extentOf(id);
    return [...new Set(this.moves.map(({ now }) => this.world.history.area[now]))];
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
    this.layer.outline(away ? [] : this.areas);
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

/**
 * The days on which an area came from one holding to another.
 * @param {World} world
 * @param {number} old
 * @param {number} now
 */
function daysBetween({ history }, old, now) {
  return Array.from({ length: now - old }, (_, step) => history.startDay(old + 1 + step));
}
