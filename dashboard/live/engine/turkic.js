// A layer a reader can turn on: members and observers of the Organization of Turkic States, each
// from the day it joined. An outline and a pattern of its own: the powers keep their colours.

import { dotTile } from "./hatch.js";
import { Drawn } from "./drawn.js";
import { meets } from "./boxes.js";
import { featureLines } from "./shapes.js";

/** @import { Box, Brush, Day, Layer, Membership, Stroke } from "../types.d.ts" */
/** @import { World } from "./world.js" */

/** @type {Record<string, Partial<Stroke>>} */
const EDGES = { member: { width: 1.8 }, observer: { width: 1.6, dash: [2, 4] } };
/** px from dot to dot. @type {Record<string, number>} */
const DOTS = { member: 7, observer: 12 };

/** @implements {Layer} */
export class TurkicLayer {
  on = false;
  /** The role of each state on the day shown. @type {Map<string, string>} */
  roles = new Map();

  /** @param {World} world @param {() => void} spoil */
  constructor(world, spoil) {
    this.world = world;
    this.spoil = spoil;
    const { shapes, memberships } = world.bundle.turkic;
    this.memberships = memberships;
    this.states = new Map(shapes.map((shape) => [
      shape.state_id ?? "", new Drawn(featureLines(shape), shape.closed),
    ]));
  }

  /** @param {boolean} on @param {Day} day */
  toggle(on, day) {
    if (on === this.on) return;
    this.on = on;
    this.show(day);
    this.spoil();
  }

  /** @param {Day} day */
  show(day) {
    if (!this.on) return;
    const roles = new Map([...this.states.keys()].map((one) => [one, roleOf(this.memberships, one, day)]));
    if (String([...roles]) === String([...this.roles])) return;
    this.roles = roles;
    this.spoil();
  }

  /** @param {Brush} pen @param {Box} box */
  paint(pen, box) {
    if (!this.on) return;
    const { accent } = this.world.palette.inks;
    for (const [state, drawn] of this.states) {
      const role = this.roles.get(state) ?? "none";
      if (role === "none" || !meets(drawn.box, box)) continue;
      const every = DOTS[role];
      const dots = pen.pattern(`dots ${every} ${accent}`, () => dotTile(accent, every));
      pen.fill(drawn, dots);
      pen.line(drawn, { colour: accent, width: 1.6, ...EDGES[role] });
    }
  }
}

/**
 * A state's role on a day: "member", "observer" or "none".
 * @param {Membership[]} rows
 * @param {string} state
 * @param {Day} day
 */
function roleOf(rows, state, day) {
  /** @param {Membership} row */
  const holds = ({ from, until }) => from <= day && (until === "" || day < until);
  return rows.find((row) => row.state === state && holds(row))?.role ?? "none";
}
