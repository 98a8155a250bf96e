// The strip of events under the slider: one control with a tick per event, a line at the day shown,
// and the name of the event that pointer or keys stand at.

import { make, setAll } from "../dom.js";
import { Hand } from "./hand.js";
import { drawTicks } from "./ticks.js";
import { TimeScale } from "./timescale.js";

/** @import { AtlasEvent, Day } from "../types.d.ts" */

export class Strip {
  scale = new TimeScale();
  /** @type {AtlasEvent[]} */
  all = [];
  /** Those of them that are shown. @type {AtlasEvent[]} */
  events = [];
  /** The event the keys stand at. */
  at = 0;
  /** px, as drawn: asking the page for it makes it lay itself out. */
  width = 0;

  /**
   * @param {HTMLElement} parent
   * @param {{go(event: AtlasEvent): void, words(event: AtlasEvent): string}} on
   */
  constructor(parent, on) {
    this.on = on;
    this.box = make("div", "strip", parent);
    setAll(this.box, { role: "slider", tabindex: "0", "aria-orientation": "horizontal" });
    this.canvas = make("div", "ticks", this.box);
    this.now = make("i", "now", this.box);
    this.mark = make("i", "mark", this.box);
    this.tip = make("div", "strip-tip", this.box);
    this.ends = [make("span", "end from", this.box), make("span", "end to", this.box)];
    this.rest();
    this.hand = new Hand(this, (at) => { if (this.events[at]) on.go(this.events[at]); });
    this.resize = new ResizeObserver(() => this.draw());
    this.resize.observe(this.box);
  }

  /** Whether the keyboard has it. */
  byKey() {
    return this.box.matches(":focus-visible");
  }

  /**
   * @param {AtlasEvent[]} events in order of date
   * @param {number} first the years the strip spans: those of the slider above it
   * @param {number} last
   */
  show(events, first, last) {
    this.all = events;
    this.scale.reach(first, last);
    this.filter(false);
  }

  /** All events, or only those the article names. @param {boolean} only */
  filter(only) {
    this.events = only ? this.all.filter(({ article }) => article) : this.all;
    setAll(this.box, { "aria-valuemin": 1, "aria-valuemax": Math.max(1, this.events.length) });
    this.draw();
  }

  /** Show this many years round the day shown; 0 shows the whole span. @param {number} years */
  zoom(years) {
    this.scale.zoom(years);
    this.draw();
  }

  draw() {
    this.width = this.box.clientWidth;
    if (!this.all.length) return;
    const shown = this.events.filter(({ date }) => this.scale.shows(date));
    drawTicks(this.canvas, shown, (day) => this.x(day), this.width);
    this.ends.forEach((node, index) => {
      node.textContent = this.scale.years > 1 ? String(Math.ceil(this.scale.span[index])) : "";
    });
    this.place();
  }

  /** The pixel of a day, on the strip even where the day is not. @param {Day} day */
  x(day) {
    return Math.min(1, Math.max(0, this.scale.share(day))) * this.width;
  }

  /**
   * The day shown now: the line through the strip, and the event the keys start from.
   * @param {Day} day
   * @param {string | null} [id] of the event that was gone to
   */
  move(day, id) {
    if (this.scale.follow(day)) this.draw();
    this.place();
    if (!this.byKey() || this.tip.hidden) this.at = this.startingPoint(day, id);
    this.say();
  }

  place() {
    const { day } = this.scale;
    if (day) this.now.style.transform = `translateX(${this.x(day)}px)`;
  }

  /** @param {Day} day @param {string | null} [id] */
  startingPoint(day, id) {
    const chosen = id ? this.events.findIndex((event) => event.id === id) : -1;
    return Math.max(0, chosen < 0 ? this.events.findLastIndex(({ date }) => date <= day) : chosen);
  }

  say() {
    const event = this.events[this.at];
    if (!event) return;
    setAll(this.box, { "aria-valuenow": this.at + 1, "aria-valuetext": this.on.words(event) });
  }

  /** Let the keys stand at another event. @param {number} at */
  stand(at) {
    this.at = at;
    this.point(at);
    this.say();
  }

  /** Point at an event and name it. @param {number} at */
  point(at) {
    const event = this.events[at];
    if (!event) return;
    const x = this.x(event.date);
    this.tip.textContent = this.on.words(event);
    this.tip.hidden = this.mark.hidden = false;
    this.mark.style.left = `${x}px`;
    const half = this.tip.offsetWidth / 2;
    const most = Math.max(half, this.width - half);
    this.tip.style.left = `${Math.min(Math.max(x, half), most)}px`;
  }

  rest() {
    this.tip.hidden = this.mark.hidden = true;
  }

  close() {
    this.resize.disconnect();
  }
}
