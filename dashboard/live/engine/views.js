// Buttons on the map that go to a named part of it, or back to the whole.

import { makeButton, setAll } from "../dom.js";
import { overlaps } from "./boxes.js";

/** @import { Box, NamedView } from "../types.d.ts" */
/** @import { Camera } from "./camera.js" */
/** @import { World } from "./world.js" */

export class Views {
  /** @type {{view: NamedView, box: Box | null, node: HTMLButtonElement}[]} */
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
    const { views, home } = world.bundle;
    for (const view of views) this.add(view, String(view.box) === String(home) ? null : view.box);
    box.hidden = !views.length;
    this.name();
  }

  /** @param {NamedView} view @param {Box | null} box null for the view the map opens on */
  add(view, box) {
    const node = makeButton("", this.box, () => this.camera.fly(box));
    this.buttons.push({ view, box, node });
  }

  /** The first view that is only a part of what the map opens on. @returns {NamedView | null} */
  get part() {
    return this.buttons.find(({ box }) => box)?.view ?? null;
  }

  /** Whether the article's places lie about a part: of others there is no need to speak. @param {Box} box */
  concerns(box) {
    return overlaps(box, this.world.bundle.home);
  }

  /** In the reader's language. */
  name() {
    const { speech } = this.world;
    this.box.setAttribute("aria-label", speech.say("views"));
    for (const { view, box, node } of this.buttons) {
      node.textContent = speech.of(view.names);
      node.hidden = Boolean(box) && !this.concerns(view.box);
    }
    this.follow();
  }

  /** The map came to rest: the button of what it shows is pressed. */
  follow() {
    for (const { box, node } of this.buttons) {
      node.setAttribute("aria-pressed", String(this.camera.isAt(box)));
    }
  }
}
