// What an event did to the land, drawn on it: a pattern for each kind of move, and edges in the
// gainer's colour. Of what else changed hands in a year only the edges.

import { meets } from "./boxes.js";
import { mix } from "./colours.js";
import { Joined } from "./drawn.js";
import { groupsOf } from "./marks.js";
import { markTile } from "./marktiles.js";

/** @import { Box, Brush, Layer } from "../types.d.ts" */
/** @import { Deed, Group } from "./marks.js" */
/** @import { Drawn } from "./drawn.js" */
/** @import { Border } from "./shapes.js" */
/** @import { World } from "./world.js" */

const STRONG = 0.5; // share of ink in the gainer's colour, so that it shows on the gainer's land
const EDGE = 1.5; // px
const BROAD = 5; // px of a flash
const THIN = 1.1; // px of what changed hands beside the event
/** How much of the gainer's colour lies under a pattern. @type {Record<string, number>} */
const VEIL = { ceded: 0.45, returned: 0.45, taken: 0.25 };

/**
 * Land drawn alike: all that one power gained in one way.
 * @typedef {object} Patch
 * @property {string} kind "" for land of which only the edge is drawn
 * @property {boolean} held
 * @property {number} to
 * @property {number[]} areas
 * @property {Drawn} shape all of it
 * @property {Border[]} edge
 * @property {Box} box
 */

/** @implements {Layer} */
export class MarksLayer {
  /** @type {Group[]} */
  groups = [];
  /** @type {Patch[]} */
  patches = [];
  /** What they are, as text. */
  last = "";

  /** @param {World} world @param {(areas: number[]) => void} spoil */
  constructor(world, spoil) {
    this.world = world;
    this.spoil = spoil;
  }

  /**
   * Draw what an event moved, and edges round what else changed hands.
   * @param {Deed | null} deed
   * @param {Map<number, number[]>} [others] areas by their gainer
   */
  show(deed, others = new Map()) {
    const about = JSON.stringify([deed?.event.id, deed?.moves.length, [...others]]);
    if (about === this.last) return false;
    this.last = about;
    const old = this.areas;
    this.groups = deed ? groupsOf(this.world, deed.moves) : [];
    this.patches = [
      ...[...others].map(([to, areas]) => this.patch("", false, to, areas)), ...this.merged(this.groups),
    ];
    this.spoil([...new Set([...old, ...this.areas])]);
    return true;
  }

  get areas() {
    return this.patches.flatMap(({ areas }) => areas);
  }

  /** @param {Group[]} groups */
  merged(groups) {
    /** @type {Map<string, Group[]>} */
    const alike = new Map();
    for (const group of groups) {
      const key = [group.kind, group.held, group.to].join();
      alike.set(key, [...alike.get(key) ?? [], group]);
    }
    return [...alike.values()].map((all) => (
      this.patch(all[0].kind, all[0].held, all[0].to, all.flatMap(({ areas }) => areas))));
  }

  /**
   * @param {string} kind
   * @param {boolean} held
   * @param {number} to
   * @param {number[]} areas
   * @returns {Patch}
   */
  patch(kind, held, to, areas) {
    const { world } = this;
    const shape = new Joined(areas.map((area) => world.areas[area]));
    const edge = world.outline(areas).filter(({ right }) => right >= 0);
    return { kind, held, to, areas, shape, edge, box: shape.box };
  }

  /** The gainer's colour, strong enough for its own land. @param {number} to */
  colour(to) {
    const { palette } = this.world;
    return mix(palette.of(to), palette.inks.ink, STRONG);
  }

  /** @param {Brush} pen @param {Box} box */
  paint(pen, box) {
    for (const patch of this.patches) if (meets(patch.box, box)) this.paintPatch(pen, patch, box);
  }

  /** @param {Brush} pen @param {Patch} patch @param {Box} box */
  paintPatch(pen, { kind, held, to, shape, edge }, box) {
    const colour = this.colour(to);
    if (kind) {
      const tile = pen.pattern(`${kind} ${held} ${colour}`, (ratio) => markTile(kind, colour, held, ratio));
      if (VEIL[kind]) pen.fill(shape, this.world.palette.of(to), VEIL[kind]);
      pen.fill(shape, tile);
    }
    this.paintEdge(pen, { shape, edge }, box, { colour, width: kind ? EDGE : THIN });
  }

  /**
   * The inner half of a line along the edge.
   * @param {Brush} pen
   * @param {Pick<Patch, "shape" | "edge">} patch
   * @param {Box} box
   * @param {{colour: string, width: number}} stroke
   */
  paintEdge(pen, { shape, edge }, box, { colour, width }) {
    pen.within(shape, () => {
      for (const one of edge) if (meets(one.box, box)) pen.line(one, { colour, width: 2 * width });
    });
  }

  /** The same edges, broad enough to be seen at a glance. @returns {Layer} */
  get glare() {
    return { paint: (pen, box) => this.patches.forEach((patch) => (
      this.paintEdge(pen, patch, box, { colour: this.colour(patch.to), width: BROAD }))) };
  }
}
