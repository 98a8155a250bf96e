// The page of the single file: one state, drawn whole whenever it changes; the map follows the
// timeline, as it does in the app.

import { startAtlas } from "../engine/start.js";
import { prose } from "../prose.js";
import { timeline } from "../timeline/timeline.js";
import { readAddress, writeAddress } from "./address.js";
import { chosenNodes } from "./chosen.js";
import { lowerNodes, TABS } from "./lower.js";
import { Lookup } from "./lookup.js";
import { PageMap } from "./mapframe.js";
import { PageSlider } from "./slider.js";

const byId = (id) => document.getElementById(id);
const VIEWS = { control: "Who controlled it", recognised: "Whose by recognition" };
const yearEnd = (year) => `${String(year).padStart(4, "0")}-12-31`;

class Page {
  constructor(bundle, tables) {
    this.bundle = bundle;
    this.options = JSON.parse(byId("options").textContent);
    this.lookup = new Lookup(bundle, tables);
    this.usual = { ...this.opening(), kind: null, id: null, view: "control", lang: this.options.lang,
      panel: "year", turkic: false };
    this.state = readAddress(this.lookup, this.usual, TABS);
    this.parts = { timeline: { host: byId("timeline").shadowRoot.lastElementChild },
      tagline: { host: byId("tagline") }, reading: { host: byId("reading") }, lower: { host: byId("lower") } };
    this.listen();
  }

  // The year of the article's first treaty on the map: where its story starts.
  opening() {
    const named = this.bundle.events.filter(({ article }) => article).map(({ date }) => date).sort();
    const year = Number((named[0] > this.bundle.first ? named[0] : this.bundle.first).slice(0, 4));
    return { year, day: yearEnd(year) };
  }

  listen() {
    const year = byId("year");
    year.min = this.bundle.first.slice(0, 4);
    year.max = this.bundle.last.slice(0, 4);
    year.value = String(this.state.year);
    year.addEventListener("change", () => this.move({ year: Number(year.value) }));
    byId("place").addEventListener("change", (event) => this.choose("place", event.target.value));
    byId("lang").addEventListener("change", (event) => this.change({ lang: event.target.value }));
    byId("turkic").addEventListener("change", (event) => this.change({ turkic: event.target.checked }));
    const night = matchMedia("(prefers-color-scheme: dark)");
    night.addEventListener("change", () => this.drawTimeline());
    window.addEventListener("hashchange", () => this.change(readAddress(this.lookup, this.usual, TABS)));
  }

  // --- what the reader does -------------------------------------------------------------------

  change(part) {
    Object.assign(this.state, part);
    this.draw();
  }

  choose(kind, id) {
    this.change(this.lookup.knows(kind, id) ? { kind, id } : { kind: null, id: null });
  }

  // Go where a pressed link, the timeline or the slider asks.
  move({ year, day, date, event, kind, chosen }) {
    const asked = day || date || (year ? yearEnd(year) : this.state.day);
    const { first, last } = this.bundle;
    const when = asked < first ? first : asked > last ? last : asked;
    const thing = event ? { kind: "event", id: event } : kind ? { kind, id: chosen } : {};
    this.change({ day: when, year: Number(when.slice(0, 4)), ...thing });
  }

  // --- what is drawn --------------------------------------------------------------------------

  draw() {
    const { state, lookup } = this;
    lookup.speech.use(state.lang);
    lookup.status.view = state.view;
    document.documentElement.lang = state.lang;
    this.drawControls();
    this.drawTimeline();
    this.drawProse("tagline", lookup.tables.masthead[state.lang]);
    this.drawProse("reading", chosenNodes(lookup, state));
    this.drawProse("lower", lowerNodes(lookup, state));
    writeAddress(state, this.usual);
  }

  drawTimeline() {
    const { state, bundle, lookup } = this;
    const say = (text) => lookup.say(text);
    timeline({
      parentElement: this.parts.timeline.host,
      setTriggerValue: (name, value) => (name === "go" ? this.move(value) : this.choose(value.kind, value.id)),
      data: {
        day: state.day, year: state.year, first: bundle.first, last: bundle.last, lang: state.lang,
        view: state.view, selected: state.kind ? [state.kind, state.id] : null, compare: "",
        layers: { turkic: state.turkic }, map: null, title: say("Map of who held which land"), moves: false,
        words: this.timelineWords(),
      },
    }, { Slider: PageSlider, MapFrame: PageMap });
    byId("year").value = String(state.year);
  }

  timelineWords() {
    const said = (text) => this.lookup.say(text);
    return {
      timeline: said("Timeline"), events: said("Events: arrow keys to go through them, Enter to go there"),
      previous: said("Previous event"), next: said("Next event"), play: said("Play"), pause: said("Pause"),
      speed: said("Speed"), last: said("Last:"), more: said("and {n} more"), one: said("1 area changed hands"),
      moved: said("{n} areas changed hands"), still: said("No area changed hands"),
      months: this.bundle.months[this.state.lang],
      scope: {
        events: said("Events shown"), zoom: said("Zoom of the events"), only: said("Only the article’s"),
        spans: [said("All years"), said("50 years"), said("10 years"), said("1 year")],
      },
    };
  }

  drawProse(part, nodes) {
    const { host } = this.parts[part];
    prose({
      data: { nodes: nodes.filter(Boolean), lang: this.state.lang },
      parentElement: host,
      setTriggerValue: (_, target) => this.move(target),
    });
  }

  drawControls() {
    const { lookup, state } = this;
    const labels = { "place-label": "Place", "lang-label": "Language", "year-label": "Year", "turkic-label": "Turkic states" };
    for (const [id, text] of Object.entries(labels)) byId(id).textContent = lookup.say(text);
    const names = this.bundle.places.map(({ id }) => [id, lookup.placeName(id, state.day)]);
    names.sort((a, b) => a[1].localeCompare(b[1], state.lang));
    fill(byId("place"), [["", lookup.say("Choose a place of the article")], ...names], state.kind === "place" ? state.id : "");
    fill(byId("lang"), Object.entries(lookup.tables.languages), state.lang);
    byId("turkic").checked = state.turkic;
    choices(byId("views"), VIEWS, state.view, lookup, (view) => this.change({ view }));
    choices(byId("tabs"), TABS, state.panel, lookup, (panel) => this.change({ panel }));
    byId("views").setAttribute("aria-label", lookup.say("Colours show"));
    byId("tabs").setAttribute("aria-label", lookup.say("Panels"));
  }

  async start() {
    this.draw();
    const map = L.map("map", this.options.map);
    await startAtlas(map, { bundle: this.bundle, lang: this.state.lang, date: this.state.day });
    this.drawTimeline();
  }
}

function fill(select, options, chosen) {
  select.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
  select.value = chosen;
}

// A row of buttons of which one is pressed.
function choices(row, texts, chosen, lookup, onChoose) {
  if (!row.children.length) {
    for (const name of Object.keys(texts)) {
      const button = document.createElement("button");
      button.type = "button";
      button.addEventListener("click", () => onChoose(name));
      row.append(button);
    }
  }
  Object.entries(texts).forEach(([name, text], at) => {
    row.children[at].textContent = lookup.say(text);
    row.children[at].setAttribute("aria-pressed", String(name === chosen));
  });
}

// A data element's gzipped JSON.
async function unpack(id) {
  const bytes = Uint8Array.from(atob(byId(id).textContent), (letter) => letter.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(plain).json();
}

async function open() {
  const [bundle, tables] = await Promise.all([unpack("bundle"), unpack("tables")]);
  await new Page(bundle, tables).start();
}

open();
