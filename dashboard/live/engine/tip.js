// The small note beside the pointer, or beside the area that has the keyboard's focus.

import { clear, make } from "../dom.js";
import { nameOf, sinceWords, standing, sureWords } from "./telling.js";

/** @import { Day, Look, Pixel } from "../types.d.ts" */
/** @import { Viewport } from "./viewport.js" */
/** @import { World } from "./world.js" */

export class Tip {
  /** What it tells, as text. */
  about = "";

  /** @param {Viewport} viewport @param {World} world */
  constructor(viewport, world) {
    this.viewport = viewport;
    this.world = world;
    this.box = make("div", "tip", viewport.map.getContainer());
    this.box.setAttribute("role", "tooltip");
    this.box.id = "atlas-tip";
    this.hide();
  }

  hide() {
    this.box.hidden = true;
    this.about = "";
  }

  /**
   * Tell of an area at a screen pixel; the text is rebuilt only when it is another story.
   * @param {number} area
   * @param {number} h its holding
   * @param {Day} day
   * @param {Pixel} pixel
   */
  show(area, h, day, pixel) {
    const about = `${area} ${h} ${day} ${this.world.speech.lang} ${this.world.status.view}`;
    if (about !== this.about) this.fill(area, h, day);
    this.about = about;
    this.box.hidden = false;
    this.place(pixel);
  }

  /** @param {number} area @param {number} h @param {Day} day */
  fill(area, h, day) {
    const { world } = this;
    const box = clear(this.box);
    const who = make("div", "tip-who", box);
    make("i", "swatch", who).style.background = swatch(world.palette.look(h));
    make("strong", "", who, nameOf(world, world.status.power(h), day));
    make("div", "tip-area", box, world.speech.area(world.bundle.areas[area]));
    for (const text of standing(world, h, day)) {
      if (text) make("div", "tip-rule", box, text);
    }
    make("div", "tip-since", box, sinceWords(world, h));
    const evidence = world.bundle.holdings.opened[h] ? "source opened" : "no source opened";
    make("div", "tip-foot", box, `${sureWords(world, h)} · ${world.speech.say(evidence)}`);
  }

  /** Beside the pixel, on the map. @param {Pixel} pixel */
  place([x, y]) {
    const [width, height] = this.viewport.size;
    const { offsetWidth: w, offsetHeight: h } = this.box;
    const left = x + 16 + w > width ? Math.max(4, x - w - 16) : x + 16;
    const top = Math.min(Math.max(4, y + 14), Math.max(4, height - h - 4));
    this.box.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }
}

/** CSS background of a look: plain, or the two colours of its hatch. @param {Look} look */
export function swatch({ base, stripe }) {
  return stripe
    ? `repeating-linear-gradient(135deg, ${base} 0 4px, ${stripe} 4px 6px)`
    : base;
}
