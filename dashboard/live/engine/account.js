// What an event did to the land, in the bar's second row: its name and day, each kind of move with
// its pattern and size, and a switch between the map before and after it.

import { clear, make } from "../dom.js";
import { cutTile } from "./hatch.js";
import { groupsOf, kindWord } from "./marks.js";
import { markTile } from "./marktiles.js";
import { nameOf } from "./telling.js";
import { Switch } from "./twoway.js";

/** @import { AtlasEvent, Day } from "../types.d.ts" */
/** @import { Deed, Group } from "./marks.js" */
/** @import { MarksLayer } from "./markslayer.js" */
/** @import { World } from "./world.js" */

/** @typedef {"before" | "after"} Side */
/** @type {Side[]} */
const SIDES = ["before", "after"];

export class Account {
  /** What is told, as text. */
  last = "";

  /**
   * @param {HTMLElement} bar
   * @param {World} world
   * @param {(side: Side) => void} onSide
   */
  constructor(bar, world, onSide) {
    this.world = world;
    this.box = make("div", "bar-event", bar);
    this.box.hidden = true;
    this.title = make("div", "bar-title", this.box);
    this.kinds = make("ul", "bar-kinds", this.box);
    this.sides = new Switch(this.box, SIDES, onSide);
    this.sides.show("after");
  }

  /** @param {Deed | null} deed @param {MarksLayer} layer whose colours it takes */
  show(deed, layer) {
    const { speech, palette } = this.world;
    const about = [deed?.event.id, deed?.moves.length, speech.lang, palette.theme].join();
    if (about === this.last) return;
    this.last = about;
    this.box.hidden = !deed;
    if (!deed) return;
    const { event, moves } = deed;
    make("strong", "", clear(this.title), speech.of(event.names));
    this.title.append(" ");
    make("span", "", this.title, this.when(event));
    this.sides.label(speech.say("sides"), SIDES.map((side) => speech.say(`side ${side}`)));
    clear(this.kinds);
    const groups = groupsOf(this.world, moves);
    for (const kind of new Set(groups.map((group) => group.kind))) {
      this.addKind(event, groups.filter((group) => group.kind === kind), layer);
    }
  }

  /** @param {AtlasEvent} event */
  when({ when, date }) {
    const { speech } = this.world;
    return when ? speech.of(when) : speech.date(date);
  }

  /** @param {AtlasEvent} event @param {Group[]} groups of one kind @param {MarksLayer} layer */
  addKind(event, groups, layer) {
    const { speech, palette } = this.world;
    const [{ kind, to }] = groups;
    const held = groups.filter((group) => group.held);
    const all = held.length === groups.length;
    const row = make("li", "", this.kinds);
    const swatch = make("i", "swatch", row);
    const tile = cutTile(markTile(kind, layer.colour(to), all), 1);
    swatch.style.background = `url(${tile.toDataURL()}) ${palette.of(to)}`;
    const said = [this.say(`mark ${kindWord(event, kind)}`, groups)];
    if (held.length) said.push(all ? speech.say("mark all held") : this.say("mark held", held));
    make("span", "", row, said.join(", "));
    make("small", "", row, this.flows(event, groups));
  }

  /** @param {string} key @param {Group[]} groups */
  say(key, groups) {
    const km2 = groups.reduce((sum, group) => sum + group.km2, 0);
    return this.world.speech.say(key, { km2: this.world.speech.number(km2) });
  }

  /**
   * "Iran → Russia", and how many more ways.
   * @param {AtlasEvent} event
   * @param {Group[]} groups
   */
  flows({ date }, groups) {
    const { world } = this;
    const ways = new Set(groups.filter(({ from, to }) => from !== to).sort((a, b) => b.km2 - a.km2)
      .map(({ from, to }) => `${this.short(from, world.eve(date))} → ${this.short(to, date)}`));
    const [first = "", ...more] = ways;
    return more.length ? `${first}, +${more.length}` : first;
  }

  /** A power's everyday name, else that of the day. @param {number} power @param {Day} day */
  short(power, day) {
    const { short } = this.world.bundle.holders[power];
    return short ? this.world.speech.of(short) : nameOf(this.world, power, day);
  }
}
