// Powers that are named together where their own names do not fit: khanates.

/** @import { Held, Lands } from "./lands.js" */
/** @import { Wanted } from "./naming.js" */
/** @import { World } from "./world.js" */

const LEAST = 2; // powers that make a group

export class Groups {
  /**
   * Of each group its land, and of which lands that was made.
   * @type {Map<string, {parts: Held[], held: Held}>}
   */
  known = new Map();

  /** @param {Lands} lands @param {World} world */
  constructor(lands, world) {
    this.lands = lands;
    this.world = world;
  }

  /** Those that found no room, as one thing a group. @param {Wanted[]} rest @returns {Wanted[]} */
  of(rest) {
    const { groups } = this.world.bundle;
    return Object.keys(groups).flatMap((id) => {
      const members = rest.filter(({ group }) => group === id);
      return members.length < LEAST ? [] : [this.together(id, members)];
    });
  }

  /** @param {string} id @param {Wanted[]} members @returns {Wanted} */
  together(id, members) {
    const { bundle: { groups }, speech } = this.world;
    const called = { full: speech.of(groups[id]), short: "", native: "" };
    const held = this.landOf(id, members);
    return { kind: "group", id, called, lang: "", held, must: true, cluster: members[0].cluster };
  }

  /** @param {string} id @param {Wanted[]} members */
  landOf(id, members) {
    const parts = members.map(({ held }) => held).sort((a, b) => b.own.size - a.own.size);
    const known = this.known.get(id);
    const same = known?.parts.length === parts.length && parts.every((part, i) => part === known.parts[i]);
    if (known && same) return known.held;
    const held = this.lands.union(members.map(({ cluster }) => cluster.power));
    this.known.set(id, { parts, held });
    return held;
  }
}
