// What the reader has chosen: an outlined area, a marked place with its land, or an event, whose
// land deeds.js draws.

import { make } from "../dom.js";
import { boxAround, SERIF, textWidth } from "./collision.js";
import { saysTheSame } from "./placing.js";
import { project } from "./shapes.js";

/** @import { AtlasEvent, Day, Kind, Mark, Move } from "../types.d.ts" */
/** @import { ChosenLayer } from "./chosenlayer.js" */
/** @import { Taken } from "./collision.js" */
/** @import { Viewport } from "./viewport.js" */
/** @import { World } from "./world.js" */

const NEAR_PLACE = 30; // px
const SITE = 12; // px that the spot of an event is wide
const SITE_NAME = { size: 12.5, style: "italic 400", family: SERIF, down: 17, high: 16 }; // as in engine.css

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

  /** Whether the chosen event is of another time than the map. */
  away = false;
  /** The areas it is about. @type {number[]} */
  areas = [];

  /** @param {Viewport} viewport @param {World} world @param {ChosenLayer} layer */
  constructor(viewport, world, layer) {
    this.viewport = viewport;
    this.world = world;
    this.layer = layer;
    this.site = make("div", "site leaflet-zoom-animated", viewport.labelPane);
    this.siteName = make("span", "", this.site);
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
    if (this.event) this.days.push(this.event.date, ...ownDays(world, this.event));
    this.areas = this.areasOf(kind, id ?? "");
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
    this.away = Boolean(this.event) && !this.days.some((one) => one >= from && one <= day);
    this.layer.outline(this.event ? [] : this.areas);
    this.site.classList.toggle("away", this.away);
  }

  /**
   * The spot where the chosen event took place; unnamed beside a place that is on the map, which is
   * returned, and where there is no room.
   * @param {Mark[]} places
   * @param {Taken} taken
   * @returns {Mark | undefined}
   */
  lay(places, taken) {
    this.site.hidden = !this.event?.point;
    if (!this.event?.point || this.site.classList.contains("away")) {
      this.siteName.textContent = "";
      return undefined;
    }
    const [x, y] = this.viewport.pixel(project(...this.event.point));
    this.viewport.stand(this.site, x, y);
    taken.add(boxAround(x, y, SITE, SITE));
    const place = this.event.place ? this.world.speech.of(this.event.place) : "";
    const beside = places.find(({ x: px, y: py, name }) => (
      Math.hypot(px - x, py - y) < NEAR_PLACE || saysTheSame(name.textContent ?? "", place)));
    const box = boxAround(x, y + SITE_NAME.down, textWidth(place, SITE_NAME.size, SITE_NAME), SITE_NAME.high);
    const room = !beside && place && taken.free(box);
    this.siteName.textContent = room ? place : "";
    if (room) taken.add(box);
    return beside;
  }

  /** What the spot is called on the map, "" for nothing. */
  get siteText() {
    return this.siteName.textContent ?? "";
  }
}

/** The dated days of an event. @param {World} world @param {AtlasEvent} event */
function ownDays({ days }, event) {
  return days.flatMap((one) => (one.event === event ? one.date : []));
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
