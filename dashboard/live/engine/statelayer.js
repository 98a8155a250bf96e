// Layers a reader can turn on: states with roles that change in time, such as the members and the
// observers of an organisation. An outline and a pattern of their own: the powers keep their colours.

import { entryOf } from "../entry.js";
import { dotTile } from "./hatch.js";
import { Drawn } from "./drawn.js";
import { meets } from "./boxes.js";
import { featureLines } from "./shapes.js";

/** @import { Box, Brush, Day, Layer, Membership, StateLayerRow, Stroke } from "../types.d.ts" */
/** @import { RoleSign } from "./signs.js" */
/** @import { World } from "./world.js" */

/** @type {Record<string, Partial<Stroke>>} */
const EDGES = { member: { width: 1.8 }, observer: { width: 1.6, dash: [2, 4] } };
/** px from dot to dot. @type {Record<string, number>} */
const DOTS = { member: 7, observer: 12 };

/** All layers of the atlas, those that are off too. @implements {Layer} */
export class StateLayers {
  /** @param {World} world @param {() => void} spoil */
  constructor(world, spoil) {
    this.world = world;
    this.all = world.bundle.layers.map((row) => new StateLayer(world, row, spoil));
  }

  /** Those that are on. */
  get on() {
    return this.all.filter(({ on }) => on);
  }

  /** @param {string} id @param {boolean} on @param {Day} day */
  toggle(id, on, day) {
    this.all.find((layer) => layer.id === id)?.toggle(on, day);
  }

  /** @param {Day} day */
  show(day) {
    for (const layer of this.all) layer.show(day);
  }

  /** @param {Brush} pen @param {Box} box */
  paint(pen, box) {
    for (const layer of this.all) layer.paint(pen, box);
  }

  /** What the layers that are on call their roles. @returns {RoleSign[]} */
  get signs() {
    return this.on.flatMap((layer) => Object.keys(EDGES).map((key) => ({ key, text: layer.call(key) })));
  }

  /** The role of each state on the day shown. @returns {[string, string][]} */
  get roles() {
    return this.all.flatMap(({ roles }) => [...roles]);
  }
}

/** @implements {Layer} */
class StateLayer {
  on = false;
  /** The role of each state on the day shown. @type {Map<string, string>} */
  roles = new Map();

  /** @param {World} world @param {StateLayerRow} row @param {() => void} spoil */
  constructor(world, { id, roles, shapes, memberships }, spoil) {
    this.world = world;
    this.spoil = spoil;
    this.id = id;
    this.words = roles;
    this.memberships = memberships;
    this.states = new Map(shapes.map((shape) => [
      shape.state_id ?? "", new Drawn(featureLines(shape), shape.closed),
    ]));
  }

  /** What a role is called. @param {string} role */
  call(role) {
    const said = entryOf(this.words, role);
    return said ? this.world.speech.of(said) : role;
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
