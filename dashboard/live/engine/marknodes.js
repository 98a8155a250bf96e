// On land that an event moved: how much it is, once for all that a power gained in one way, and an
// arrow from the side of each loser to the gainer's.

import { make } from "../dom.js";
import { arrowLength, drawArrow, makeArrow } from "./arrows.js";
import { boxAround, Taken, textWidth } from "./collision.js";
import { spotOf } from "./markspots.js";

/** @import { Pixel } from "../types.d.ts" */
/** @import { Hits } from "./hits.js" */
/** @import { Group } from "./marks.js" */
/** @import { Spot } from "./markspots.js" */
/** @import { Viewport } from "./viewport.js" */
/** @import { World } from "./world.js" */

const MOST = 6; // groups that are told on the land; the bar tells all
const LEAST = 30; // px that a group must be wide or high to be told on it
const NUMBER = { size: 12, style: "600", high: 16 }; // as in bar.css
const DOT = 12; // px
const MOST_SPOTS = 12; // areas on which a number may stand
/** Where a number may stand, from the middle of its land, in px. @type {Pixel[]} */
const BESIDE = [
  [0, 20], [0, -22], [76, 8], [-76, 8], [60, 26], [-60, 26], [60, -26], [-60, -26],
  [0, 38], [0, -40], [0, 58], [0, -60],
];
const TOLD = new Set(["ceded", "settled", "returned", "taken", "unsettled", "overlord"]);
const COUNTED = new Set(["ceded", "settled", "returned", "taken", "unsettled"]);

/** @typedef {{text: string, colour: string}} Label */
/** @typedef {{group: Group, spot: Spot, label: Label}} One */

export class MarkNodes {
  /** @type {One[]} */
  told = [];

  /**
   * @param {Viewport} viewport
   * @param {World} world
   * @param {Hits} hits
   * @param {() => {x: number, y: number}[]} dots that no number covers
   */
  constructor(viewport, world, hits, dots) {
    this.hits = hits;
    this.viewport = viewport;
    this.world = world;
    this.dots = dots;
    this.nodes = Array.from({ length: MOST }, () => {
      const node = make("div", "mark leaflet-zoom-animated", viewport.labelPane);
      node.hidden = true;
      const arrow = makeArrow(node);
      const number = make("span", "", node);
      viewport.cover(number);
      return { node, arrow, number };
    });
  }

  /** @param {Group[]} groups @param {(group: Group) => Label} say */
  show(groups, say) {
    this.told = groups.filter(({ kind }) => TOLD.has(kind)).sort((a, b) => b.km2 - a.km2).slice(0, MOST)
      .map((group) => ({ group, spot: spotOf(this.world, group), label: say(group) }));
    this.lay();
  }

  /** The map was moved, or other groups are told: the arrows first, then numbers beside them. */
  lay() {
    if (!this.told.length) { // while time moves nothing is measured
      for (const { node } of this.nodes) node.hidden = true;
      return;
    }
    const taken = this.taken();
    const said = new Set();
    this.nodes.forEach((parts, at) => this.point(parts, this.told[at], taken));
    this.nodes.forEach(({ node, number }, at) => {
      const { label: { text = "" } = {} } = this.told[at] ?? {};
      const spot = node.hidden || said.has(text) ? null : this.place(this.told[at], taken);
      number.textContent = spot ? text : "";
      if (!spot) return;
      said.add(text);
      number.style.left = `${spot[0]}px`;
      number.style.top = `${spot[1]}px`;
    });
  }

  /**
   * @param {{node: HTMLElement, arrow: SVGElement}} parts
   * @param {One | undefined} one
   * @param {Taken} taken
   */
  point({ node, arrow }, one, taken) {
    const room = one ? this.room(one.spot) : 0;
    node.hidden = !room;
    if (!one || !room) return;
    const { label: { colour }, spot: { way, middle } } = one;
    const [x, y] = this.viewport.pixel(middle);
    this.viewport.stand(node, x, y);
    const long = way ? arrowLength(this.world, this.hits, one, room, this.viewport.scale) : 0;
    drawArrow(arrow, long ? way : null, long, colour);
    if (!way || !long) return;
    const [right, down] = way.map((one) => (one * long) / 2);
    taken.lines.push([x - right, y - down, x + right, y + down]);
  }

  /** Where no number may stand. */
  taken() {
    const { viewport } = this;
    const [width, height] = viewport.size;
    const taken = new Taken([4, 4, width - 4, height - 4]);
    const own = new Set(this.nodes.map(({ number }) => number));
    taken.boxes.push(...viewport.covered((node) => !own.has(node)));
    for (const { x, y } of this.dots()) taken.add(boxAround(x, y, DOT, DOT));
    return taken;
  }

  /**
   * Where a number stands, from the middle of its land; null where there is no room.
   * @param {One} one
   * @param {Taken} taken
   */
  place({ group, spot, label: { text } }, taken) {
    if (!COUNTED.has(group.kind)) return null;
    const [x, y] = this.viewport.pixel(spot.middle);
    const width = textWidth(text, NUMBER.size, NUMBER);
    /** @type {Pixel[]} */
    const elsewhere = spot.points.slice(0, MOST_SPOTS).map((point) => this.viewport.pixel(point))
      .map(([px, py]) => [px - x, py - y]);
    /** @param {Pixel} spot whether it is on the group's own land */
    const isOwn = ([right, down]) => group.areas.includes(
      this.hits.at(this.viewport.pointAt([x + right, y + down])));
    const spots = [...BESIDE, ...elsewhere];
    for (const [right, down] of [...spots.filter(isOwn), ...BESIDE]) {
      const box = boxAround(x + right, y + down, width, NUMBER.high);
      if (!taken.free(box)) continue;
      taken.add(box);
      return [right, down];
    }
    return null;
  }

  /**
   * How many px a group is wide or high on the screen; 0 for one too small, or not on it.
   * @param {Spot} spot
   */
  room({ middle, box: [left, top, right, bottom] }) {
    const { viewport } = this;
    const [x, y] = viewport.pixel(middle);
    const [width, height] = viewport.size;
    const size = Math.max(right - left, bottom - top) * viewport.scale;
    return size < LEAST || x < 0 || y < 0 || x > width || y > height ? 0 : size;
  }
}
