// Buttons on the map that go to a named part of it, or back to the whole.

import { makeButton, setAll } from "../dom.js";

/** @import { Box, NamedView } from "../types.d.ts" */
/** @import { Camera } from "./camera.js" */
/** @import { World } from "./world.js" */

export class Views {
  /** @type {{view: NamedView | null, node: HTMLButtonElement}[]} */
  buttons = [];

  /**
   * @param {HTMLElement} box
   * @param {World} world
   * @param {Camera} camera
   */
  constructor(box, world, camera) {
    this.box = box;
    this.world = world;
    this.camera = camera;
    setAll(box, { role: "group" });
    const views = world.bundle.views ?? [];
    if (views.length) for (const view of [...views, null]) this.add(view);
    box.hidden = !views.length;
    this.name();
  }

  /** @param {NamedView | null} view null for the whole */
  add(view) {
    const node = makeButton("", this.box, () => this.camera.fly(boxOf(view)));
    this.buttons.push({ view, node });
  }

  /** In the reader's language. */
  name() {
    const { speech } = this.world;
    this.box.setAttribute("aria-label", speech.say("views"));
    for (const { view, node } of this.buttons) {
      node.textContent = view ? speech.of(view.names) : speech.say("view whole");
    }
    this.follow();
  }

  /** The map came to rest: the button of what it shows is pressed. */
  follow() {
    for (const { view, node } of this.buttons) {
      node.setAttribute("aria-pressed", String(this.camera.isAt(boxOf(view))));
    }
  }
}

/** @param {NamedView | null} view @returns {Box | null} */
function boxOf(view) {
  return view && view.box;
}
