// What is shown of an event's deed: of the chosen event, or of the one its year is about. While
// time moves a year is told by nothing but its land; the rest comes when the hand rests.

import { Account } from "./account.js";
import { eveOf, kindWord, leading } from "./marks.js";
import { Flash } from "./flash.js";
import { MarkNodes } from "./marknodes.js";
import { MarksLayer } from "./markslayer.js";

/** @import { Day, DrawnMark } from "../types.d.ts" */
/** @import { Side } from "./account.js" */
/** @import { LiveMap } from "./map.js" */
/** @import { Deed, Group } from "./marks.js" */

/** @typedef {{day: Day, since: Day}} Time */

export class Deeds {
  /** @type {Deed | null} */
  deed = null;
  /** The span of which all is told. */
  settled = "";
  /** The day before the deed, while the map shows that. @type {Day | null} */
  eve = null;

  /**
   * @param {Pick<LiveMap, "viewport" | "world" | "bar" | "painter" | "selection" | "compare" |
   *   "hits" | "places" | "wanted" | "turn">} parts of the map
   */
  constructor(parts) {
    this.parts = parts;
    const { viewport, world, bar } = parts;
    /** The beginning of the span that has flashed; the one the map opens on does not. */
    this.flashed = parts.wanted.since;
    this.layer = new MarksLayer(world, (areas) => parts.painter.spoil(areas));
    this.flash = new Flash(viewport.map, world, this.layer.glare);
    const dots = () => parts.places.shown.filter(({ dot }) => dot);
    this.nodes = new MarkNodes(viewport, world, parts.hits, dots);
    this.account = new Account(bar.box, world, (side) => this.take(side));
  }

  /** The reader wants to see the map before or after. @param {Side} side */
  take(side) {
    this.eve = side === "before" && this.deed ? eveOf(this.parts.world, this.deed.moves) : null;
    this.parts.turn();
  }

  /** What the map shows: the day before the deed, else what is wanted. @returns {Time} */
  get time() {
    return this.eve ? { day: this.eve, since: this.eve } : this.parts.wanted;
  }

  /** A time is asked for: another one than before is what the map shows. @param {Time} time */
  heed(time) {
    const { day, since } = this.parts.wanted;
    if (time.day !== day || time.since !== since) this.leave();
    return time;
  }

  leave() {
    this.eve = null;
    this.account.sides.show("after");
  }

  /** The chosen event, wherever time stands. @returns {Deed | null} */
  chosen() {
    const { event, moves } = this.parts.selection;
    return event && moves.length ? { event, moves } : null;
  }

  /** Something was chosen: the bar tells it at once, so that the camera can leave it room. */
  prepare() {
    this.account.show(this.chosen(), this.layer);
  }

  /** The chosen event while its time is on the map. */
  get told() {
    return this.parts.selection.away ? null : this.chosen();
  }

  /** What there is to be told of. */
  get about() {
    const { wanted: { since, day }, compare } = this.parts;
    return [since, day, this.told?.event.id, Boolean(compare.second)].join();
  }

  /** Time moved, or something else was chosen. */
  follow() {
    if (this.about === this.settled) this.account.show(this.deed, this.layer);
    else {
      this.flash.stop();
      this.show(this.told, new Map());
    }
  }

  /** The hand rests: what the year or the day is about, and what else changed hands in it. */
  settle() {
    if (this.about === this.settled) return;
    const { world, compare, wanted: { since, day } } = this.parts;
    const deed = this.told ?? (compare.second ? null : leading(world, since, day));
    this.show(deed, this.others(deed));
    this.settled = this.about;
    if (since !== this.flashed && this.layer.patches.length) this.flash.soon();
    this.flashed = since;
  }

  /**
   * Areas that changed hands in the span and are no part of a deed, by their gainer.
   * @param {Deed | null} deed
   */
  others(deed) {
    const { world, compare, wanted: { since, day } } = this.parts;
    const told = new Set(deed?.moves.map(({ now }) => world.history.area[now]));
    const held = world.history.at(day);
    /** @type {Map<number, number[]>} */
    const found = new Map();
    if (compare.second) return found;
    for (const area of world.moved(since, day)) {
      const to = world.status.top(held[area]);
      if (!told.has(area)) found.set(to, [...found.get(to) ?? [], area]);
    }
    return found;
  }

  /** @param {Deed | null} deed @param {Map<number, number[]>} others */
  show(deed, others) {
    if (deed?.event !== this.deed?.event) this.leave();
    this.settled = "";
    this.deed = deed;
    this.layer.show(deed, others);
    this.nodes.show(this.layer.groups, (group) => this.label(group));
    this.account.show(deed, this.layer);
  }

  /** Another language, theme or view. */
  forget() {
    this.layer.last = "";
    this.show(this.deed, new Map());
  }

  /** What is said of the land that its power gained in that way. @param {Group} group */
  label({ kind, held, to }) {
    const { speech } = this.parts.world;
    const km2 = this.layer.groups.filter((one) => one.kind === kind && one.held === held && one.to === to)
      .reduce((sum, one) => sum + one.km2, 0);
    const key = held || !this.deed ? "held" : kindWord(this.deed.event, kind);
    return { text: speech.say(`mark ${key}`, { km2: speech.number(km2) }), colour: this.layer.colour(to) };
  }

  /** What is drawn, for tests. @returns {DrawnMark[]} */
  drawn() {
    const { areas, holders } = this.parts.world.bundle;
    return this.layer.groups.map(({ kind, held, from, to, areas: where, km2 }) => ({
      event: this.deed?.event.id ?? "", kind, held, km2, loser: holders[from].id, gainer: holders[to].id,
      areas: where.map((area) => areas[area].id),
    }));
  }
}
