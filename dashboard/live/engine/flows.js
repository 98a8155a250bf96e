// What an event did to the land, in words beside the outlines: net, by kind, from whom to whom.

import { clear, make } from "../dom.js";
import { powerWords } from "./telling.js";

/** @import { AtlasEvent, Move } from "../types.d.ts" */
/** @import { Status } from "./status.js" */
/** @import { Viewport } from "./viewport.js" */
/** @import { World } from "./world.js" */

const MOST_FLOWS = 4;
const FOLDS_BELOW = 600; // px: below it the list starts folded, so that it leaves the map in sight
const BY_TREATY = new Set(["treaty", "agreement"]);

/**
 * Land that went the same way: an example of it, and how much.
 * @typedef {{move: Move, km2: number}} Flow
 */

export class FlowCard {
  /** @param {Viewport} viewport @param {World} world */
  constructor(viewport, world) {
    this.viewport = viewport;
    this.world = world;
    const corner = make("div", "leaflet-top leaflet-right atlas-corner", viewport.map.getContainer());
    this.box = make("div", "flows leaflet-control", corner);
    this.box.hidden = true;
  }

  /** @param {AtlasEvent | undefined} event @param {Move[]} moves by kind */
  show(event, moves) {
    this.box.hidden = !event || !moves.length;
    if (this.box.hidden || !event) return;
    const { speech } = this.world;
    const folded = make("details", "", clear(this.box));
    folded.open = this.viewport.size[0] > FOLDS_BELOW;
    make("summary", "", folded, speech.of(event.names));
    make("div", "flow-date", folded, event.when ? speech.of(event.when) : speech.date(event.date));
    for (const kind of new Set(moves.map((move) => move.kind))) {
      this.add(folded, event, moves.filter((move) => move.kind === kind));
    }
  }

  /** @param {HTMLElement} parent @param {AtlasEvent} event @param {Move[]} moves of one kind */
  add(parent, event, moves) {
    const { speech } = this.world;
    const passed = moves[0].kind === "ceded" && !BY_TREATY.has(event.kind);
    const caption = passed ? "passed" : `move ${moves[0].kind}`;
    make("div", "flow-date", parent, speech.say(caption, { km2: this.km2(moves) }));
    const flows = this.flows(moves);
    const list = make("ul", "", parent);
    for (const flow of flows.slice(0, MOST_FLOWS)) this.addFlow(list, flow);
    const rest = flows.length - MOST_FLOWS;
    if (rest > 0) make("div", "flow-date", parent, speech.say("and more", { n: rest }));
    const held = moves.filter((move) => move.held);
    if (!held.length) return;
    const all = held.length === moves.length;
    make("div", "flow-date", parent, speech.say(all ? "all held" : "already held", { km2: this.km2(held) }));
  }

  /** Square kilometres in words, as the panels write them. @param {Move[]} moves */
  km2(moves) {
    return this.world.speech.number(this.world.km2Of(moves.map(({ now }) => now)));
  }

  /** Moves by the powers between which they passed land, most land first. @param {Move[]} moves */
  flows(moves) {
    /** @type {Map<string, Flow>} */
    const sums = new Map();
    for (const move of moves) {
      const key = this.ends(move).join(" → ");
      const flow = sums.get(key) ?? { move, km2: 0 };
      sums.set(key, { move: flow.move, km2: flow.km2 + this.world.km2Of([move.now]) });
    }
    return [...sums.values()].sort((a, b) => b.km2 - a.km2);
  }

  /** In the view in which the power changed. @param {Move} move @returns {Status} */
  statusOf({ kind }) {
    return this.world.status.in(kind === "ceded" ? "recognised" : "control");
  }

  /** The powers before and after, by their names then. @param {Move} move */
  ends(move) {
    const { world } = this;
    const status = this.statusOf(move);
    return [
      powerWords(world, move.old, world.eve(world.history.startDay(move.old + 1)), status),
      powerWords(world, move.now, world.history.startDay(move.now), status),
    ];
  }

  /** @param {HTMLElement} list @param {Flow} flow */
  addFlow(list, { move, km2 }) {
    const { palette } = this.world;
    const row = make("li", "", list);
    const status = this.statusOf(move);
    this.ends(move).forEach((name, at) => {
      make("i", "swatch", row).style.background = palette.base(at ? move.now : move.old, status);
      row.append(at ? name : `${name} → `);
    });
    make("small", "", row, ` ${this.world.speech.number(km2)} km²`);
  }
}
