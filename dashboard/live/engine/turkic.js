// Layers a reader can turn on. "turkic": members and observers of the Organization of Turkic
// States, each from the day it joined.

import { makeSvg } from "../dom.js";
import { featurePath } from "./shapes.js";

export class TurkicLayer {
  constructor(plane, turkic) {
    this.group = makeSvg("g", { class: "turkic" }, plane);
    this.memberships = turkic?.memberships || [];
    this.paths = new Map((turkic?.shapes || []).map((shape) => [
      shape.state_id, makeSvg("path", { d: featurePath(shape), class: "none" }, this.group),
    ]));
    this.on = false;
    this.group.style.display = "none";
  }

  toggle(on, day) {
    this.on = on;
    this.group.style.display = on ? "" : "none";
    this.show(day);
  }

  // A state's role on a day: "member", "observer" or "none".
  role(state, day) {
    const now = this.memberships.find((row) => row.state === state && row.from <= day
      && (row.until === "" || day < row.until));
    return now ? now.role : "none";
  }

  show(day) {
    if (!this.on) return;
    for (const [state, path] of this.paths) {
      const role = this.role(state, day);
      if (path.getAttribute("class") !== role) path.setAttribute("class", role);
    }
  }
}
