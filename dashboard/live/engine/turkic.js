// A layer a reader can turn on: members and observers of the Organization of Turkic States, each
// from the day it joined.

import { makeSvg } from "../dom.js";
import { featurePath } from "./shapes.js";

/** @import { Bundle, Day, Membership } from "../types.d.ts" */

export class TurkicLayer {
  on = false;

  /** @param {SVGElement} plane @param {Bundle["turkic"]} turkic */
  constructor(plane, { shapes, memberships }) {
    this.group = makeSvg("g", { class: "turkic" }, plane);
    this.memberships = memberships;
    this.paths = new Map(shapes.map((shape) => [
      shape.state_id ?? "", makeSvg("path", { d: featurePath(shape), class: "none" }, this.group),
    ]));
    this.group.style.display = "none";
  }

  /** @param {boolean} on @param {Day} day */
  toggle(on, day) {
    this.on = on;
    this.group.style.display = on ? "" : "none";
    this.show(day);
  }

  /** @param {Day} day */
  show(day) {
    if (!this.on) return;
    for (const [state, path] of this.paths) {
      const role = roleOf(this.memberships, state, day);
      if (path.getAttribute("class") !== role) path.setAttribute("class", role);
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
