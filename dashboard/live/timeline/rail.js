// The rail: events over the slider's own track, years below it, a line at the day shown, and the
// name of what pointer or keys stand at. It tells the slider how much of it is seen.

import { make, setAll } from "../dom.js";
import { EventList } from "./eventlist.js";
import { Hand } from "./hand.js";
import { drawKey } from "./key.js";
import { Layout } from "./layout.js";
import { drawRail } from "./picture.js";
import { standing } from "./timescale.js";
import { Tip } from "./tip.js";

/** @import { AtlasEvent, Day, TimelineWords } from "../types.d.ts" */
/** @import { Mark } from "./marks.js" */
/** @import { Scope } from "./scope.js" */

/**
 * @typedef {object} RailEars
 * @property {(event: AtlasEvent) => void} go
 * @property {(event: AtlasEvent) => [string, string]} parts when an event was, and its name
 * @property {(year: number) => string} year how a year is written
 * @property {(wide: number, shift: number) => void} frame how much wider than the rail the slider
 *   is, and which share of it lies left of the rail
 */

export class Rail {
  layout = new Layout();
  /** The mark the keys stand at. */
  at = 0;
  /** The event that was gone to. @type {string | null} */
  gone = null;
  several = "{n}";

  /** @param {HTMLElement} parent @param {RailEars} on */
  constructor(parent, on) {
    this.on = on;
    this.root = make("div", "rail", parent);
    this.key = make("div", "key", this.root);
    this.box = make("div", "strip", this.root);
    const role = { role: "slider", "aria-orientation": "horizontal", "aria-haspopup": "menu" };
    setAll(this.box, { ...role, tabindex: "0" });
    this.now = make("i", "now", this.box); // behind the marks: a bunch keeps its number
    this.canvas = make("div", "ticks", this.box);
    this.tip = new Tip(this.root, this.box);
    this.list = new EventList(this.root, { go: on.go, parts: on.parts, closed: () => this.box.focus() });
    this.hand = new Hand(this, (at) => this.choose(at));
    this.resize = new ResizeObserver(() => this.draw());
    this.resize.observe(this.box);
  }

  /** @param {TimelineWords} words */
  label({ events, rail }) {
    const other = this.several !== rail.several; // another language has other words for eras
    this.several = rail.several;
    if (other) this.draw();
    this.box.setAttribute("aria-label", events);
    drawKey(this.key, rail.key);
  }

  /** Whether the keyboard has it. */
  byKey() {
    return this.box.matches(":focus-visible");
  }

  /** @param {AtlasEvent[]} events in order of date @param {number} first year @param {number} last */
  show(events, first, last) {
    this.layout.all = events;
    this.layout.scale.reach(first, last);
    this.draw();
  }

  /** @param {Scope} scope which events are shown */
  filter(scope) {
    this.layout.scope = scope;
    this.draw();
  }

  /** @param {number} years how many are shown; 0 for all */
  zoom(years) {
    this.layout.scale.zoom(years);
    this.draw();
  }

  draw() {
    const { layout, layout: { scale } } = this;
    layout.width = this.box.clientWidth;
    if (!layout.all.length || !layout.width) return;
    this.on.frame(scale.frame.wide, scale.frame.shift);
    layout.lay();
    drawRail(this.canvas, layout.marks, scale, layout.width, this.on.year);
    this.tip.hide();
    this.at = layout.markAt(this.gone);
    setAll(this.box, { "aria-valuemin": 1, "aria-valuemax": Math.max(1, layout.marks.length) });
    this.place();
    this.say();
  }

  /**
   * The day shown now.
   * @param {Day} day
   * @param {string | null} id of the event that was gone to
   * @param {boolean} held whether a hand has the thumb: then the rail stays where it is
   */
  move(day, id, held) {
    this.gone = id;
    if (held) this.layout.scale.day = day;
    else if (this.layout.scale.follow(day)) { this.draw(); return; }
    this.place();
    const at = this.layout.markAt(id);
    if (at === this.at || (this.byKey() && this.tip.shown)) return;
    this.at = at;
    this.say();
  }

  /** The hand let go of the thumb: the rail may follow it. */
  settle() {
    const { scale } = this.layout;
    if (scale.follow(scale.day)) this.draw();
  }

  place() {
    const { layout, layout: { scale: { day } } } = this;
    if (day) this.now.style.transform = `translateX(${layout.x(standing(day))}px)`;
  }

  say() {
    const mark = this.layout.marks[this.at];
    if (mark) setAll(this.box, { "aria-valuenow": this.at + 1, "aria-valuetext": this.wordsOf(mark) });
  }

  /** @param {Mark} mark */
  wordsOf({ events, year }) {
    if (events.length === 1) return this.on.parts(events[0]).join(": ");
    const names = events.map((event) => this.on.parts(event)[1]).join("; ");
    return [...(year === undefined ? [] : [this.on.year(year)]), this.numberOf(events), names].join(": ");
  }

  /** @param {AtlasEvent[]} events */
  numberOf({ length }) {
    return this.several.replace("{n}", String(length));
  }

  /** Let the keys stand at another mark. @param {number} at */
  stand(at) {
    this.at = at;
    this.point(at);
    this.say();
  }

  /** Point at a mark and name it. @param {number} at */
  point(at) {
    const mark = this.layout.marks[at];
    if (!mark) return;
    this.tip.show(this.wordsOf(mark), mark.x);
  }

  /** Go to the event of a mark, or open the list of its events. @param {number} at */
  choose(at) {
    const mark = this.layout.marks[at];
    if (!mark) return;
    this.tip.hide();
    if (mark.events.length === 1) this.on.go(mark.events[0]);
    else this.list.open(this.numberOf(mark.events), mark.events, mark.x + this.box.offsetLeft);
  }

  close() {
    this.list.close();
    this.resize.disconnect();
  }
}
