// The biggest joined-up piece of each power's land within the frame.
// A step counts only those powers anew that won or lost land within the frame.

/** @import { Box, Cluster, ClusterWorld } from "../types.d.ts" */

export class Clusters {
  /** What is looked at. @type {Box | null} */
  bounds = null;
  /** Powers to be counted anew. @type {Set<number>} */
  stale = new Set();
  /** By power. @type {Map<number, Cluster>} */
  found = new Map();
  /** Areas of each power within the bounds. @type {Map<number, Set<number>>} */
  members = new Map();
  /** The power of each area within the bounds, -1 outside. */
  powers = new Int32Array(0);
  /** Whether an area lies within the bounds. @type {boolean[]} */
  inside = [];

  /**
   * @param {ClusterWorld} world
   * @param {Int32Array} now the holding of each area, kept up to date by its owner, who tells
   *   what changed
   */
  constructor(world, now) {
    this.world = world;
    this.now = now;
  }

  /** Count everything anew: the view of whose the land is may be another. */
  forget() {
    this.bounds = null;
    this.stale.clear();
    this.found.clear();
  }

  /** @param {number[]} changed areas with another holding */
  follow(changed) {
    if (this.bounds) for (const area of changed) this.put(area);
  }

  /**
   * The cluster of each power within the bounds, largest power first.
   * @param {Box} bounds
   */
  within(bounds) {
    if (!this.bounds || bounds.some((edge, i) => edge !== this.bounds?.[i])) this.look(bounds);
    for (const power of this.stale) this.count(power);
    this.stale.clear();
    return [...this.found.values()].sort((a, b) => b.all - a.all || a.power - b.power);
  }

  /** @param {Box} bounds */
  look(bounds) {
    const { areas } = this.world.bundle;
    this.forget();
    this.bounds = bounds;
    this.members = new Map();
    this.powers = new Int32Array(areas.length).fill(-1);
    this.inside = areas.map(({ box }) => touches(box, bounds));
    for (let area = 0; area < areas.length; area += 1) this.put(area);
  }

  /** Put an area to the power that has it now. @param {number} area */
  put(area) {
    const old = this.powers[area];
    const power = this.world.status.power(this.now[area]);
    if (power === old || !this.inside[area]) return;
    this.powers[area] = power;
    this.members.get(old)?.delete(area);
    const members = this.members.get(power) ?? new Set();
    this.members.set(power, members.add(area));
    this.stale.add(old).add(power);
  }

  /** @param {number} power */
  count(power) {
    const members = this.members.get(power);
    if (members?.size) this.found.set(power, biggestPiece(this.world, power, members));
    else this.found.delete(power);
  }
}

/** @param {Box} box @param {Box} bounds */
function touches([west, south, east, north], bounds) {
  return west < bounds[2] && east > bounds[0] && south < bounds[3] && north > bounds[1];
}

/**
 * Areas are taken in their own order, so that the way to a day leaves no trace.
 * @param {ClusterWorld} world
 * @param {number} power
 * @param {Set<number>} members
 * @returns {Cluster}
 */
function biggestPiece(world, power, members) {
  const left = new Set([...members].sort((a, b) => a - b));
  /** @type {{km2: number, areas: number[]}} */
  let best = { km2: -1, areas: [] };
  let all = 0;
  for (const start of left) {
    const piece = flood(world, start, left);
    all += piece.km2;
    if (best.km2 < piece.km2) best = piece;
  }
  return { power, ...best, all };
}

/**
 * Take all areas that hang together with `start` out of those left.
 * @param {ClusterWorld} world
 * @param {number} start
 * @param {Set<number>} left
 */
function flood(world, start, left) {
  const areas = [start];
  let km2 = 0;
  left.delete(start);
  // The list grows while it is walked.
  for (const area of areas) {
    km2 += world.bundle.areas[area].km2;
    for (const next of world.near[area]) if (left.delete(next)) areas.push(next);
  }
  return { km2, areas };
}
