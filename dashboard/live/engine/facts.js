// What the bundle knows, found by id: everything about the atlas that needs no drawing.

import { dayBefore, within } from "../days.js";
import { History } from "./history.js";
import { Speech } from "./speech.js";
import { Status } from "./status.js";

/** @import { AtlasEvent, Bundle, DatedDay, Day, Kind, Move, Place, PowerOf } from "../types.d.ts" */

/** Positions by id. @param {{id: string}[]} rows */
const positions = (rows) => new Map(rows.map(({ id }, index) => [id, index]));

/**
 * Every step with its number among the steps of its event, by which its sentence is found.
 * @param {DatedDay[]} days by day
 */
function numbered(days) {
  /** @type {Map<AtlasEvent, number>} */
  const counts = new Map();
  return days.map((day) => {
    if (day.role !== "step") return day;
    const step = counts.get(day.event) ?? 0;
    counts.set(day.event, step + 1);
    return { ...day, step };
  });
}

export class Facts {
  /** Every dated day of every event, in order. @type {DatedDay[]} */
  days = [];
  /** Events by day, then in the order of the table. @type {AtlasEvent[]} */
  events = [];
  /** @type {Map<string, number>} */
  eventAt = new Map();
  /** @type {Map<string, number>} */
  placeAt = new Map();

  /** @param {Bundle} bundle */
  constructor(bundle) {
    this.bundle = bundle;
    this.history = new History(bundle);
    this.status = new Status(bundle);
    this.speech = new Speech(bundle);
    this.areaAt = positions(bundle.areas);
    this.holderAt = positions(bundle.holders);
    this.index();
  }

  /** Find places and events by id; anew when the bundle has others. */
  index() {
    const { bundle } = this;
    this.eventAt = positions(bundle.events);
    this.placeAt = positions(bundle.places);
    this.days = numbered(bundle.event_days.map(([date, event, role, when, edtf]) => (
      { date, event: bundle.events[event], role, when, edtf }
    )));
    this.events = bundle.events.slice().sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  }

  /**
   * The first of the unbroken holdings of one power up to a holding.
   * @param {number} h
   * @param {PowerOf} powerOf whose the land counts to be: by the view, in law or on the ground
   */
  runStart(h, powerOf = (holding) => this.status.power(holding)) {
    const first = this.history.first[this.history.area[h]];
    let at = h;
    while (at > first && powerOf(at - 1) === powerOf(h)) at -= 1;
    return at;
  }

  /** Whether an id names a thing of that kind. @param {Kind} kind @param {string} id */
  knows(kind, id) {
    return { area: this.areaAt, event: this.eventAt, place: this.placeAt }[kind].has(id);
  }

  /** Undefined for an unknown id. @param {string} id @returns {AtlasEvent | undefined} */
  event(id) {
    return this.bundle.events[this.eventAt.get(id) ?? -1];
  }

  /** Undefined for an unknown id. @param {string} id @returns {Place | undefined} */
  place(id) {
    return this.bundle.places[this.placeAt.get(id) ?? -1];
  }

  /** Positions of the areas of a place. @param {string} id */
  extentOf(id) {
    return this.known(this.place(id)?.extent ?? []);
  }

  /** Positions of the areas that the bundle knows. @param {string[]} ids */
  known(ids) {
    return ids.flatMap((id) => this.areaAt.get(id) ?? []);
  }

  /**
   * Whether land passed from one state to another (not: to a new name of the same) with a holding.
   * @param {number} h
   * @param {PowerOf} powerOf whose the land counts to be: by the view, in law or on the ground
   */
  isTransfer(h, powerOf = (holding) => this.status.power(holding)) {
    if (h <= this.history.first[this.history.area[h]]) return false;
    const { holders } = this.bundle;
    const [before, after] = [powerOf(h - 1), powerOf(h)];
    return before !== after && holders[before].state !== holders[after].state;
  }

  /**
   * Holdings with which land changed hands, from day `from` to day `to`.
   * @param {Day} from
   * @param {Day} to
   */
  transfers(from, to) {
    return this.history.begun(from, to).filter((h) => this.isTransfer(h));
  }

  /** The day before, when a power still had its old name. @param {Day} day */
  eve(day) {
    return within(dayBefore(day), this.bundle.first, this.bundle.last);
  }

  /** What an event moved, net, by kind and then by area. @param {string} id @returns {Move[]} */
  movesOf(id) {
    const { moves, holdings } = this.bundle;
    const event = this.eventAt.get(id);
    let reached = 0;
    const news = moves.new.map((step) => { reached += step; return reached; });
    const found = news.flatMap((now, at) => (holdings.event[now] === event ? at : []));
    return found.sort((a, b) => moves.kind[a] - moves.kind[b] || a - b).map((at) => ({
      kind: moves.kinds[moves.kind[at]],
      old: news[at] - moves.back[at],
      now: news[at],
      held: Boolean(moves.held[at]),
    }));
  }

  /** How many square kilometres the areas of some holdings have. @param {number[]} holdings */
  km2Of(holdings) {
    return holdings.reduce((sum, h) => sum + this.bundle.areas[this.history.area[h]].km2, 0);
  }
}
