// The powers on the map in the order they are listed: those the article speaks of first, then by
// the land in view; vassals stand as one entry behind the power that is over them.

import { nameOf } from "./telling.js";
import { swatch } from "./tip.js";

/** @import { Cluster, Day } from "../types.d.ts" */
/** @import { World } from "./world.js" */

/**
 * One day on the map: the holding of each area, and the powers as laid for their labels.
 * @typedef {{now: Int32Array, day: Day, clusters: Cluster[]}} Side
 */
/**
 * What is listed as one: a power, or all that are under the power named `over`.
 * @typedef {{names: string[], over: string, rule: string, swatch: string}} Entry
 */
/**
 * @typedef {{name: string, short: string, over: string, rule: string, swatch: string,
 *   plain: boolean, article: boolean, km2: number}} Member
 */

/**
 * The entries of one or two days; what looks alike and is called alike on both is listed once.
 * @param {World} world
 * @param {Side[]} sides
 * @returns {Entry[]}
 */
export function entries(world, sides) {
  return arranged(sides.flatMap((side) => side.clusters.map((one) => member(world, side, one))));
}

/**
 * @param {Member[]} members
 * @returns {Entry[]}
 */
export function arranged(members) {
  /** @type {Map<string, Member[]>} */
  const groups = new Map();
  for (const one of [...members].sort(nearer)) {
    const key = JSON.stringify(one.over ? [one.over] : [one.name, one.swatch]);
    groups.set(key, [...groups.get(key) ?? [], one]);
  }
  const lists = [...groups.values()];
  const tops = new Set(lists.filter(([{ over }]) => !over).map(([{ name }]) => name));
  /** @param {string} name */
  const under = (name) => lists.filter(([{ over }]) => over === name);
  return lists.filter(([{ over }]) => !over || !tops.has(over))
    .flatMap((list) => [list, ...(list[0].over ? [] : under(list[0].name))]).map(entry);
}

/** @param {Member} a @param {Member} b */
function nearer(a, b) {
  return Number(b.article) - Number(a.article) || b.km2 - a.km2;
}

/** @param {Member[]} members @returns {Entry} */
function entry(members) {
  const [{ over, rule }] = members;
  const { swatch: look } = members.find(({ plain }) => plain) ?? members[0];
  const alike = members.every((one) => one.rule === rule);
  const names = [...new Set(members.map((one) => (over ? one.short : one.name)))];
  return { names, over, rule: alike ? rule : "", swatch: look };
}

/**
 * A power with the land it has in view; it looks as where nothing is in doubt.
 * @param {World} world
 * @param {Side} side
 * @param {Cluster} cluster
 * @returns {Member}
 */
function member(world, { now, day }, { power, areas, all }) {
  const { status, palette, bundle } = world;
  const h = now[areas.find((area) => !status.striped(now[area])) ?? areas[0]];
  const tinted = status.tinted(h);
  const name = nameOf(world, power, day);
  const { short, article } = bundle.holders[power];
  return {
    name,
    short: short ? world.speech.of(short) : name,
    over: tinted ? nameOf(world, status.overlord(h), day) : "",
    rule: tinted ? status.rule(h) : "",
    swatch: swatch(palette.look(h)),
    plain: !status.striped(h),
    article: Boolean(article),
    km2: all,
  };
}
