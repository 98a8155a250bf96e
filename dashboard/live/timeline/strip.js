// The strip of events under the slider: a tick per event, the article's own as diamonds. One
// control: the pointer finds the nearest event, arrow keys go through them, Enter goes there.

import { make } from "../dom.js";
import { drawTicks } from "./elements.js";

const NEAR = 14; // px within which the pointer takes an event

export class Strip {
  // on: {go(event), words()}
  constructor(parent, on) {
    this.on = on;
    this.box = make("div", "strip", parent);
    const roles = { role: "slider", tabindex: "0", "aria-orientation": "horizontal" };
    for (const [name, value] of Object.entries(roles)) this.box.setAttribute(name, value);
    this.canvas = make("div", "ticks", this.box);
    this.now = make("i", "now", this.box);
    this.mark = make("i", "mark", this.box);
    this.tip = make("div", "strip-tip", this.box);
    this.ends = [make("span", "end from", this.box), make("span", "end to", this.box)];
    this.rest();
    this.all = [];
    this.events = [];
    this.at = 0;
    this.years = 0;
    this.box.addEventListener("pointermove", (event) => this.hover(event));
    this.box.addEventListener("pointerleave", () => this.rest());
    this.box.addEventListener("click", (event) => this.click(event));
    this.box.addEventListener("keydown", (event) => this.onKey(event));
    this.box.addEventListener("focus", () => { if (this.byKey()) this.point(this.at); });
    this.box.addEventListener("blur", () => this.rest());
    this.resize = new ResizeObserver(() => this.draw());
    this.resize.observe(this.box);
  }

  byKey() {
    return this.box.matches(":focus-visible");
  }

  // Events in order of date, and the years the strip spans (those of the slider above it).
  show(events, first, last) {
    Object.assign(this, { all: events, first, last });
    this.filter(false);
  }

  // All events, or only those the article names.
  filter(only) {
    this.events = only ? this.all.filter(({ article }) => article) : this.all;
    this.box.setAttribute("aria-valuemin", "1");
    this.box.setAttribute("aria-valuemax", String(Math.max(1, this.events.length)));
    this.draw();
  }

  // Show this many years round the day shown; 0 shows the whole span.
  zoom(years) {
    this.years = years;
    this.centre = undefined;
    this.draw();
  }

  // The slider stands for a year's end: an event lies between the year before and its own.
  time(day) {
    const [year, month, date] = day.split("-").map(Number);
    return year - 1 + ((month - 1) * 30.44 + date) / 366;
  }

  // [start, end] of the strip in years. Zoomed in, it follows the day once that nears an end.
  span() {
    if (!this.years || !this.day) return [this.first, this.last];
    const now = this.time(this.day);
    if (!(Math.abs(now - this.centre) < this.years * 0.4)) this.centre = now;
    return [this.centre - this.years / 2, this.centre + this.years / 2];
  }

  share(day) {
    const [start, end] = this.span();
    return (this.time(day) - start) / (end - start);
  }

  x(day) {
    return this.share(day) * this.box.clientWidth;
  }

  draw() {
    if (!this.all.length) return;
    const [start, end] = this.span();
    const inside = this.events.filter(({ date }) => this.time(date) >= start && this.time(date) <= end);
    const shown = this.years ? inside : this.events;
    drawTicks(this.canvas, shown, (day) => this.within(this.x(day)), this.box.clientWidth);
    this.ends.forEach((node, index) => {
      node.textContent = this.years > 1 ? String(Math.ceil([start, end][index])) : "";
    });
    if (this.day) this.move(this.day);
  }

  within(x) {
    return Math.min(this.box.clientWidth, Math.max(0, x));
  }

  // The day shown now: the line through the strip, and the event the keys start from.
  move(day) {
    const before = this.centre;
    this.day = day;
    this.now.style.left = `${Math.min(1, Math.max(0, this.share(day))) * 100}%`;
    if (this.centre !== before) this.draw();
    const at = this.events.findLastIndex(({ date }) => date <= day);
    if (!this.byKey() || this.tip.hidden) this.at = Math.max(0, at);
    this.say();
  }

  say() {
    const event = this.events[this.at];
    if (!event) return;
    this.box.setAttribute("aria-valuenow", String(this.at + 1));
    this.box.setAttribute("aria-valuetext", this.on.words(event));
  }

  nearest(x) {
    let best = -1;
    let least = NEAR;
    this.events.forEach((event, index) => {
      const far = Math.abs(this.x(event.date) - x) - (event.article ? 3 : 0);
      if (far < least) { least = far; best = index; }
    });
    return best;
  }

  hover(event) {
    const at = this.nearest(event.clientX - this.box.getBoundingClientRect().left);
    this.box.classList.toggle("on-event", at >= 0);
    if (at < 0) this.rest(); else this.point(at);
  }

  point(at) {
    const event = this.events[at];
    if (!event) return;
    const x = this.within(this.x(event.date));
    this.tip.textContent = this.on.words(event);
    this.tip.hidden = false;
    this.mark.hidden = false;
    this.mark.style.left = `${x}px`;
    const half = this.tip.offsetWidth / 2;
    const inside = Math.min(Math.max(x, half), Math.max(half, this.box.clientWidth - half));
    this.tip.style.left = `${inside}px`;
  }

  rest() {
    this.tip.hidden = true;
    this.mark.hidden = true;
  }

  click(event) {
    const at = this.nearest(event.clientX - this.box.getBoundingClientRect().left);
    if (at >= 0) this.on.go(this.events[at]);
  }

  onKey(event) {
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 };
    const ends = { Home: 0, End: this.events.length - 1 };
    if (event.key === "Enter" || event.key === " ") this.on.go(this.events[this.at]);
    else if (event.key === "Escape") this.rest();
    else if (event.key in ends || event.key in step) {
      const to = event.key in ends ? ends[event.key] : this.at + step[event.key];
      this.at = Math.min(this.events.length - 1, Math.max(0, to));
      this.point(this.at);
      this.say();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  close() {
    this.resize.disconnect();
  }
}
