// From whom to whom an event moved land, in words beside the outlines: in law, and on the ground
// where that was another matter.

import { clear, make } from "../dom.js";
import { nameOf } from "./telling.js";

/** @import { AtlasEvent, PowerOf } from "../types.d.ts" */
/** @import { Viewport } from "./viewport.js" */
/** @import { World } from "./world.js" */

const MOST_FLOWS = 4;
const FOLDS_BELOW = 600; // px: below it the list starts folded, so that it leaves the map in sight

/**
 * Land from one power to another: a holding with which it passed, and how much.
 * @typedef {{h: number, km2: number}} Flow
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

  /**
   * @param {AtlasEvent | undefined} event
   * @param {{law: number[], ground: number[]}} moved holdings
   */
  show(event, { law, ground }) {
    this.box.hidden = !event || !(law.length || ground.length);
    if (this.box.hidden || !event) return;
    const { speech, status } = this.world;
    const folded = make("details", "", clear(this.box));
    folded.open = this.viewport.size[0] > FOLDS_BELOW;
    make("summary", "", folded, speech.of(event.names));
    make("div", "flow-date", folded, speech.date(event.date));
    const both = law.length && ground.length;
    this.add(folded, law, (h) => status.owner(h), both ? "in law" : "");
    this.add(folded, ground, (h) => status.runner(h), both ? "on the ground" : "");
  }

  /**
   * @param {HTMLElement} parent
   * @param {number[]} moved
   * @param {PowerOf} powerOf
   * @param {string} heading
   */
  add(parent, moved, powerOf, heading) {
    if (!moved.length) return;
    const { speech } = this.world;
    if (heading) make("div", "flow-date", parent, speech.say(heading));
    const flows = this.flows(moved, powerOf);
    const list = make("ul", "", parent);
    for (const flow of flows.slice(0, MOST_FLOWS)) this.addFlow(list, flow, powerOf);
    const rest = flows.length - MOST_FLOWS;
    if (rest > 0) make("div", "flow-date", parent, speech.say("and more", { n: rest }));
  }

  /**
   * Holdings by the powers between which they moved land, most land first.
   * @param {number[]} moved
   * @param {PowerOf} powerOf
   */
  flows(moved, powerOf) {
    /** @type {Map<string, Flow>} */
    const sums = new Map();
    for (const h of moved) {
      const key = `${powerOf(h - 1)},${powerOf(h)}`;
      const km2 = this.world.km2Of([h]);
      const flow = sums.get(key) ?? { h, km2: 0 };
      sums.set(key, { h: flow.h, km2: flow.km2 + km2 });
    }
    return [...sums.values()].sort((a, b) => b.km2 - a.km2);
  }

  /** @param {HTMLElement} list @param {Flow} flow @param {PowerOf} powerOf */
  addFlow(list, { h, km2 }, powerOf) {
    const { world } = this;
    const row = make("li", "", list);
    const day = world.history.startDay(h);
    for (const [power, arrow] of /** @type {const} */ ([[powerOf(h - 1), " → "], [powerOf(h), ""]])) {
      make("i", "swatch", row).style.background = world.palette.of(power);
      row.append(nameOf(world, power, day) + arrow);
    }
    const round = new Intl.NumberFormat(world.speech.lang, { maximumSignificantDigits: 3 });
    make("small", "", row, ` ${round.format(km2)} km²`);
  }
}
