// The bar along the top of the map: whose land the colours show, the day they show it on, and what
// is chosen answered for that day, frame by frame.

import { make } from "../dom.js";
import { answer } from "./answer.js";
import { Switch } from "./twoway.js";

/** @import { View } from "../types.d.ts" */
/** @import { LiveMap } from "./map.js" */
/** @import { Viewport } from "./viewport.js" */
/** @import { World } from "./world.js" */

const NARROW = 640; // px; below this the switch stands above the lines, which are short
const EDGE = 5; // px below the first row
/** @type {View[]} */
const VIEWS = ["control", "recognised"];

export class Bar {
  /** The language the switch is labelled in. */
  lang = "";

  /**
   * @param {Viewport} viewport
   * @param {World} world
   * @param {(view: View) => void} onView the reader chose another view
   */
  constructor(viewport, world, onView) {
    this.viewport = viewport;
    this.world = world;
    const container = viewport.map.getContainer();
    this.box = make("div", "bar");
    container.prepend(this.box);
    const row = this.row = make("div", "bar-row", this.box);
    this.views = new Switch(row, VIEWS, onView);
    const lines = make("div", "bar-lines", row);
    this.colours = make("div", "bar-colours", lines);
    this.answer = make("div", "bar-answer", lines);
    this.answer.hidden = true;
    L.DomEvent.disableClickPropagation(this.box);
    L.DomEvent.disableScrollPropagation(this.box);
    this.box.addEventListener("keydown", (event) => event.stopPropagation());
    // Where nobody holds land there is nothing to be said of it, and little to be listed.
    this.box.hidden = !world.bundle.areas.length;
    container.classList.toggle("unheld", this.box.hidden);
    viewport.cover(this.box);
    new ResizeObserver(() => container.style.setProperty("--bar", `${this.tall}px`)).observe(this.box);
  }

  /** What the bar takes from the map's height in px, whatever happened: a view does not hang on that. */
  get height() {
    return this.box.hidden ? 0 : this.row.offsetTop + this.row.offsetHeight + EDGE;
  }

  /** The same with what an event did. */
  get tall() {
    return this.box.offsetHeight;
  }

  /**
   * Say what is on the map, and on which day, or days where two are compared.
   * @param {Pick<LiveMap, "scene" | "selection" | "compare">} parts of the map
   */
  tell({ scene: { day, now }, selection, compare }) {
    const { status, speech } = this.world;
    if (this.lang !== speech.lang) this.label();
    if (this.views.chosen !== status.view) this.views.show(status.view);
    const date = compare.days(day).map((one) => speech.date(one)).join(" | ");
    const form = this.viewport.size[0] < NARROW ? "short" : "colours";
    write(this.colours, speech.say(`${form} ${status.view}`, { date }));
    write(this.answer, answer(this.world, selection, now, day));
  }

  label() {
    const { speech } = this.world;
    this.lang = speech.lang;
    this.views.label(speech.say("view"), VIEWS.map((view) => speech.say(`view ${view}`)));
  }
}

/**
 * Another text, or none; an equal one is not written again.
 * @param {HTMLElement} node
 * @param {string} text
 */
function write(node, text) {
  if (node.textContent === text) return;
  node.textContent = text;
  node.title = text;
  node.hidden = !text;
}
