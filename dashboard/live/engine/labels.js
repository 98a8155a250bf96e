// Names of the powers: on their land, whole, short or small; else beside a line that leads there;
// those of a group that find no room for their own under one name together.

import { boxAround } from "./collision.js";
import { Groups } from "./groups.js";
import { LabelNodes } from "./labelnodes.js";
import { Lands } from "./lands.js";
import { Namer } from "./naming.js";
import { namesAt } from "./speech.js";

/** @import { Box, Cluster, Day } from "../types.d.ts" */
/** @import { Taken } from "./collision.js" */
/** @import { Ground } from "./ground.js" */
/** @import { Placed, Wanted } from "./naming.js" */
/** @import { Scene } from "./scene.js" */

const FAR = 260; // px that the line of a power of the article, or of a group, may be long, …
const NEAR = 70; // … and that of any other
const WIDE = 700; // px of a map with room for …
const MOST = { wide: { names: 14, callouts: 6 }, narrow: { names: 11, callouts: 4 } };
const WORTH = 120; // square px of land from which a power is worth a call-out

export class PowerLabels {
  /** By kind and id. @type {Map<string, Placed>} */
  placed = new Map();
  /** At which zoom; 0 before anything was laid. */
  scale = 0;

  /**
   * @param {Ground} ground
   * @param {boolean} [grouped] whether a name may stand for others: a group's, an empire's
   */
  constructor(ground, grouped = true) {
    this.ground = ground;
    this.grouped = grouped;
    this.viewport = ground.viewport;
    this.world = ground.world;
    this.lands = new Lands(ground, !grouped);
    this.groups = new Groups(this.lands, this.world);
    this.namer = new Namer(ground, () => this.world.speech.written);
    this.nodes = new LabelNodes(this.viewport);
  }

  /**
   * Place the names for a scene's day into the free room. Returns the clusters, largest power first.
   * @param {Pick<Scene, "clusters" | "day" | "now">} scene
   * @param {Taken} taken
   * @param {Box} bounds the part of the map this day is seen on
   * @param {boolean} anew whether no name stays only because it stood there
   */
  lay({ clusters: all, day, now }, taken, bounds, anew) {
    const clusters = all.within(bounds);
    this.lands.follow(now, taken.room);
    const fresh = anew || this.scale !== this.viewport.scale;
    if (fresh) this.placed.clear();
    this.scale = this.viewport.scale;
    /** @type {Map<string, Placed>} */
    const next = new Map();
    const rest = this.onLand(this.wanted(clusters, day), taken, next);
    const groups = this.grouped ? this.groups.of(rest) : [];
    this.onLand(groups, taken, next);
    const named = new Set(groups.map(({ id }) => id));
    // Others' call-outs wait until the hand rests: seeking room for them takes long.
    if (fresh) this.callOut(rest.filter(({ group }) => !named.has(group ?? "")), taken, next);
    this.placed = next;
    this.nodes.show([...next.values()], this.ground.key);
    return clusters;
  }

  clear() {
    this.scale = 0;
    this.placed.clear();
    this.nodes.show([], "");
  }

  /** What the names say. @returns {string[]} */
  get texts() {
    return [...this.placed.values()].map(({ lettering: { text } }) => text.replaceAll("\n", " "));
  }

  /** How many names there may be, and call-outs among them; more where the article wants them. */
  get most() {
    return this.viewport.size[0] > WIDE ? MOST.wide : MOST.narrow;
  }

  /** The powers in the frame, those of the article first. @param {Cluster[]} clusters @param {Day} day */
  wanted(clusters, day) {
    const all = clusters.map((cluster) => this.want(cluster, day));
    return all.filter(({ held }) => held.own.size).sort((a, b) => Number(b.must) - Number(a.must)
      || b.cluster.all - a.cluster.all || a.cluster.power - b.cluster.power);
  }

  /** @param {Cluster} cluster @param {Day} day @returns {Wanted} */
  want(cluster, day) {
    const { bundle: { holders }, speech } = this.world;
    const { id, names, short, group, article = false } = holders[cluster.power];
    const then = namesAt(names, day);
    const full = speech.of(then);
    const native = then.native && then.native !== full ? then.native : "";
    const called = { full, short: short ? speech.of(short) : "", native };
    const held = this.lands.of(cluster.power, cluster.areas);
    return { kind: "power", id, called, lang: then.native_lang ?? "", held, must: article, group, cluster };
  }

  /**
   * Name what finds room on its land, and by a call-out what must have a name; returns the rest.
   * @param {Wanted[]} all
   * @param {Taken} taken
   * @param {Map<string, Placed>} next
   */
  onLand(all, taken, next) {
    const far = this.grouped ? FAR : NEAR; // in a small map no line crosses half of it
    return all.filter((one) => {
      if (next.size >= this.most.names && !one.must) return true;
      const placed = this.namer.stay(one, this.placed.get(keyOf(one)), taken)
        ?? this.namer.onLand(one, taken) ?? (one.must ? this.namer.beside(one, taken, far) : null);
      if (placed) take(placed, taken, next);
      return !placed;
    });
  }

  /**
   * Call-outs for others, as long as there are few.
   * @param {Wanted[]} rest
   * @param {Taken} taken
   * @param {Map<string, Placed>} next
   */
  callOut(rest, taken, next) {
    let left = this.most.callouts - [...next.values()].filter(({ line }) => line).length;
    for (const one of rest) {
      if (left <= 0 || next.size >= this.most.names) return;
      if (one.held.own.size < WORTH) continue;
      const placed = this.namer.beside(one, taken, NEAR);
      if (placed) { take(placed, taken, next); left -= 1; }
    }
  }
}

/** @param {{kind: string, id: string}} one */
function keyOf({ kind, id }) {
  return `${kind} ${id}`;
}

/** @param {Placed} placed @param {Taken} taken @param {Map<string, Placed>} next */
function take(placed, taken, next) {
  const box = boxAround(...placed.middle, ...placed.lettering.box);
  taken.add(box);
  if (placed.line) { taken.lines.push(placed.line); taken.beside.push(box); }
  next.set(keyOf(placed), placed);
}
