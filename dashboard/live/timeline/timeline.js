// The timeline under the stock slider, and the line from it to the map: the map follows the
// thumb while it is held; the server hears only where the reader comes to rest.
//
// data: {day, year, first, last, lang, view, selected, compare, layers, map, moves, title, words}
// triggers: go {year} | {event, date}; pick {kind, id, date, n}

import { make } from "../dom.js";
import { APP } from "../streamlit.js";
import { Clock, SPEEDS } from "./clock.js";
import { button, icon } from "./elements.js";
import { EventFilter } from "./filter.js";
import { Story } from "./story.js";
import { Strip } from "./strip.js";

const QUIET = 700; // ms of rest before the live region speaks
const yearOf = (day) => Number(day.slice(0, 4));
const endOf = (year) => `${String(year).padStart(4, "0")}-12-31`;
const startOf = (year) => `${String(year).padStart(4, "0")}-01-01`;

class Timeline {
  constructor(parent, data, trigger, { Slider, MapFrame }) {
    Object.assign(this, { data, trigger, day: data.day, story: new Story([]) });
    fetchAhead(data.ahead);
    this.draw(parent);
    this.clock = new Clock({
      year: (year) => this.showYear(year, true),
      stop: (year) => { this.showPlay(); this.trigger("go", { year }); },
    });
    this.slider = new Slider((year) => this.onThumb(year), () => this.halt(true));
    this.frame = new MapFrame({
      ready: () => this.onMap(),
      pick: (detail) => this.onPick(detail),
      moved: (detail) => this.onMoved(detail),
    });
  }

  draw(parent) {
    this.root = make("section", "timeline", parent);
    const head = make("div", "head", this.root);
    this.figure = make("div", "figure", head);
    this.figure.setAttribute("aria-hidden", "true");
    this.line = make("div", "line", head);
    const buttons = make("div", "buttons", head);
    this.back = button("step", buttons, () => this.stepTo(this.story.previous(this.day)));
    this.play = button("play", buttons, () => this.toggle());
    this.forth = button("step", buttons, () => this.stepTo(this.story.next(this.day)));
    this.back.append(icon("previous"));
    this.forth.append(icon("next"));
    this.speed = make("select", "speed", buttons);
    for (const speed of SPEEDS) make("option", "", this.speed, `${speed}×`).value = speed;
    this.speed.addEventListener("change", () => { this.clock.speed = Number(this.speed.value); });
    this.speed.addEventListener("keydown", (event) => event.stopPropagation());
    this.strip = new Strip(this.root, {
      go: (event) => this.stepTo(event),
      words: (event) => `${this.dateWords(event.date)}: ${this.nameOf(event)}`,
    });
    this.filter = new EventFilter(this.root, {
      zoom: (years) => this.strip.zoom(years),
      only: (on) => this.strip.filter(on),
    });
    this.live = make("div", "spoken", this.root);
    this.live.setAttribute("aria-live", "polite");
  }

  // --- from the server ------------------------------------------------------------------------

  update(data, trigger) {
    this.data = data;
    this.trigger = trigger;
    this.slider.attach();
    this.label();
    this.push();
    if (this.settled()) this.showDay(data.day);
  }

  // Whether the page's date may be shown: the reader is not ahead of the server.
  settled() {
    const { value, held } = this.slider;
    return !held && !this.clock.running && (value === null || value === this.data.year);
  }

  label() {
    const { words, lang, title } = this.data;
    this.root.lang = lang;
    document.documentElement.lang = lang; // Streamlit itself always says "en"
    this.root.setAttribute("aria-label", words.timeline);
    const named = [[this.back, words.previous], [this.forth, words.next], [this.speed, words.speed]];
    for (const [node, text] of named) { node.setAttribute("aria-label", text); node.title = text; }
    this.strip.box.setAttribute("aria-label", words.events);
    this.filter.label(words.scope);
    this.frame.title = title;
    this.frame.settle();
    this.showPlay();
  }

  // Everything but the date: told to the map when it differs from what it was told last.
  push() {
    const { data, frame } = this;
    if (!frame.atlas) return;
    this.pushTheme();
    frame.tell("setLang", data.lang);
    frame.tell("setView", data.view);
    for (const [name, on] of Object.entries(data.layers)) frame.tell("setLayer", name, on);
    frame.tell("compare", data.compare || null);
    frame.tell("select", ...(data.selected || [null, null]));
  }

  // Reading a colour makes the browser lay the page out, so after the first time it waits until the
  // panels stand.
  pushTheme() {
    const tell = () => this.frame.tell("setTheme", nightfall() ? "dark" : "light");
    clearTimeout(this.theming);
    if ("setTheme" in this.frame.told) this.theming = setTimeout(tell, QUIET);
    else tell();
  }

  // --- from the map ---------------------------------------------------------------------------

  onMap() {
    const { atlas } = this.frame;
    const { first, last, map } = this.data;
    this.story = new Story(atlas.events());
    this.strip.show(this.story.events, yearOf(first), yearOf(last));
    this.push();
    if (map) atlas.goTo(map.lat, map.lon, map.zoom);
    this.showDay(this.day);
  }

  onPick({ kind, id, date, n }) {
    const chosen = kind === "none" ? [null, null] : [kind, id];
    this.frame.told.select = JSON.stringify(chosen);
    this.halt(true);
    this.trigger("pick", { kind, id, date, n });
  }

  // Where the map came to rest goes into the address at once; the server need not know.
  onMoved({ lat, lon, zoom }) {
    if (!this.data.moves) return;
    const address = new URL(window.location.href);
    address.searchParams.set("map", [lat.toFixed(3), lon.toFixed(3), zoom].join(","));
    window.history.replaceState(window.history.state, "", address);
  }

  // --- time -----------------------------------------------------------------------------------

  // The thumb moved: by the reader, by the server, or by our own play.
  onThumb(year) {
    if (year === null || year === yearOf(this.day)) return;
    if (!this.slider.held && year === this.data.year) this.showDay(this.data.day);
    else this.showYear(year, false);
  }

  showYear(year, moveThumb) {
    this.day = endOf(year);
    this.frame.atlas?.setYear(year);
    if (moveThumb) this.slider.place(year);
    this.tellTime(startOf(year));
  }

  // A year's last day stands for the year.
  showDay(day) {
    this.day = day;
    if (day.endsWith("-12-31")) this.frame.atlas?.setYear(yearOf(day));
    else this.frame.atlas?.setDate(day);
    this.tellTime(day.endsWith("-12-31") ? startOf(yearOf(day)) : day);
  }

  stepTo(event) {
    if (!event) return;
    this.halt(true);
    const date = event.date < this.data.first ? this.data.first : event.date;
    this.showDay(date);
    this.slider.place(yearOf(date));
    this.trigger("go", { event: event.id, date });
  }

  toggle() {
    if (this.clock.running) { this.clock.stop(); return; }
    const [first, last] = [yearOf(this.data.first), yearOf(this.data.last)];
    const year = yearOf(this.day);
    this.clock.start(year >= last ? first : year, last);
    this.showPlay();
  }

  halt(quiet) {
    this.clock?.stop(quiet);
    this.showPlay();
  }

  showPlay() {
    const running = Boolean(this.clock?.running);
    const text = running ? this.data.words.pause : this.data.words.play;
    if (this.play.title === text) return;
    this.play.replaceChildren(icon(running ? "pause" : "play"), make("span", "", null, text));
    this.play.title = text;
  }

  // --- words ----------------------------------------------------------------------------------

  nameOf({ names }) {
    return names[this.data.lang] || names.en;
  }

  dateWords(day) {
    const [year, month, date] = day.split("-").map(Number);
    return `${date} ${this.data.words.months[month - 1]} ${year}`;
  }

  // The year at large and what happened, for the span from `since` to the day shown.
  tellTime(since) {
    const year = String(yearOf(this.day));
    const told = this.story.of(since, this.day);
    const spans = since === this.day ? [year, this.dateWords(this.day).replace(` ${year}`, "")] : [year];
    this.figure.replaceChildren(make("b", "", null, spans[0]), make("span", "", null, spans[1] || ""));
    this.line.replaceChildren(...this.lineOf(told));
    this.strip.move(this.day);
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => this.speak(since, told), QUIET);
  }

  lineOf({ event, more, then }) {
    if (!event) return [];
    const { words, lang } = this.data;
    const when = then ? `${words.last} ${this.dateWords(event.date)}: ` : `${this.dateWords(event.date)}: `;
    const parts = [make("span", "when", null, when), make("strong", event.article ? "own" : "", null, this.nameOf(event))];
    if (!then && lang === "en" && event.line) parts.push(make("span", "record", null, ` ${event.line}`));
    if (more) parts.push(make("span", "when", null, ` ${words.more.replace("{n}", more)}`));
    return parts;
  }

  speak(since, { event, then }) {
    const moved = this.frame.atlas?.transfers(since, this.day) || 0;
    const { words } = this.data;
    const parts = [since === this.day ? this.dateWords(this.day) : String(yearOf(this.day))];
    if (event && !then) parts.push(this.nameOf(event));
    parts.push(!moved ? words.still : moved === 1 ? words.one : words.moved.replace("{n}", moved));
    this.live.textContent = parts.join(". ");
  }

  close() {
    clearTimeout(this.theming);
    this.clock.stop(true);
    this.slider.close();
    this.frame.close();
    this.strip.close();
    this.root.remove();
  }
}

// Files the map will ask for: asked for now, so that they wait in the browser's cache when the map's
// frame has been built.
function fetchAhead(addresses) {
  for (const address of addresses || []) fetch(address).then((answer) => answer.blob()).catch(() => {});
}

// Whether the page is dark: the luminance of what lies behind it.
function nightfall() {
  const page = document.querySelector(APP) || document.body;
  const [red, green, blue] = (getComputedStyle(page).backgroundColor.match(/[\d.]+/g) || [255, 255, 255]).map(Number);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
}

const timelines = new WeakMap(); // by the element each was drawn in

// `ends`: {Slider, MapFrame}, the classes of what lies above and below the timeline.
export function timeline({ data, parentElement, setTriggerValue }, ends) {
  const drawn = timelines.get(parentElement) || new Timeline(parentElement, data, setTriggerValue, ends);
  timelines.set(parentElement, drawn);
  drawn.update(data, setTriggerValue);
  return () => {
    drawn.close();
    timelines.delete(parentElement);
  };
}
