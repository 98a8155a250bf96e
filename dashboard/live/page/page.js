// The page of the single file: one state, drawn whole whenever it changes; the map follows the
// timeline, as it does in the app.

import { START } from "../asked.js";
import { endOf } from "../days.js";
import { startAtlas } from "../engine/start.js";
import { received } from "../engine/wire.js";
import { layout } from "../layout.js";
import { prose } from "../prose.js";
import { timeline } from "../timeline/mount.js";
import { addressOf, readAddress, refusals } from "./address.js";
import { footNodes, frameIn, framing, within as kept } from "./alone.js";
import { Controls } from "./controls.js";
import { Lookup } from "./lookup.js";
import { PageMap } from "./mapframe.js";
import { aboutOf, led, moved } from "./moves.js";
import { element, plain, timelineHost, unpack } from "./parts.js";
import { opened, shareNodes } from "./share.js";
import { PageSlider } from "./slider.js";
import { tabNames, tabNodes } from "./tabs.js";
import { chosenNodes } from "./today.js";

/** @import { Kid, Kind, Node, Option, PageState, Target, TimelineData, Trigger } from "../types.d.ts" */

class Page {
  host = timelineHost();
  /** @type {PageState} */
  state;
  /** What the address said and the page does not know. @type {[string, string][]} */
  wrong = [];
  /** Whether the map stands alone in a frame. */
  frame = frameIn(location.hash);

  /** @param {Lookup} lookup @param {{lang: string, map: object}} options */
  constructor(lookup, options) {
    this.lookup = lookup;
    this.options = options;
    const year = Number(lookup.bundle.opening);
    /** @type {PageState} */
    this.usual = { year, day: endOf(year), kind: null, id: null, view: "control", lang: options.lang,
      panel: "article", turkic: false, story: START };
    this.state = this.usual;
    this.read();
    this.controls = new Controls(lookup, {
      change: (part) => this.change(part),
      choose: (kind, id) => this.choose(kind, id),
      rest: (asked) => this.go({ year: asked }),
    });
    const night = matchMedia("(prefers-color-scheme: dark)");
    night.addEventListener("change", () => this.drawTimeline());
  }

  /** Take the state from the address, and the address without what it does not know. */
  read() {
    const { state, wrong } = readAddress(this.lookup, this.usual, tabNames(this.lookup));
    this.state = state;
    this.wrong = wrong;
    history.replaceState(null, "", this.address);
  }

  // --- what the reader does -------------------------------------------------------------------

  /** One action of the reader, one entry of the history. @param {Partial<PageState>} part */
  change(part) {
    this.state = moved(this.state, part);
    this.wrong = [];
    const { address } = this;
    if (address !== (location.hash || "#")) history.pushState(null, "", address);
    this.draw();
  }

  /** @param {Kind} kind @param {string} id an unknown one chooses nothing */
  choose(kind, id) {
    this.change(this.lookup.knows(kind, id) ? { kind, id } : { kind: null, id: null });
  }

  /** Go where a pressed link, the timeline, the slider or the map asks. @param {Target} target */
  go(target) {
    this.change(led(this.lookup, this.state, kept(this.frame, target)));
  }

  // --- what is drawn --------------------------------------------------------------------------

  draw() {
    const { state, lookup } = this;
    lookup.speech.use(state.lang);
    lookup.status.view = state.view;
    document.documentElement.lang = state.lang;
    this.controls.show(state);
    this.drawTimeline();
    this.drawProse("head", lookup.told(lookup.tables.masthead));
    this.drawProse("share", shareNodes(lookup, state, opened(state, this.usual)));
    if (this.frame.framed) this.drawProse("foot", footNodes(lookup, addressOf(state, this.usual)));
    this.drawProse("notice", refusals(lookup, this.wrong));
    this.drawProse("reading", chosenNodes(lookup, state), aboutOf(state));
    this.drawProse("lower", tabNodes(lookup, state));
  }

  drawTimeline() {
    /** @type {Trigger} */
    const setTriggerValue = (_, value) => this.go(/** @type {Target} */ (value));
    timeline({ parentElement: this.host, setTriggerValue, data: this.timelineData() },
      { Slider: PageSlider, MapFrame: PageMap });
  }

  /** @returns {TimelineData} */
  timelineData() {
    const { lookup, state: { day, year, lang, view, kind, id, turkic } } = this;
    const { first, last } = lookup.bundle;
    const selected = kind && id ? { kind, id } : null;
    return {
      day, year, first, last, lang, view, selected, compare: "", layers: { turkic }, map: null, moves: false,
      title: lookup.say("Map of who held which land"), words: lookup.tables.timeline[lang],
    };
  }

  get address() {
    return addressOf(this.state, this.usual) + framing(this.frame);
  }

  /** What a pressed word asks: a language, or another state. @param {Target | Option} asked */
  hear(asked) {
    if ("option" in asked) this.change({ lang: asked.option });
    else this.go(asked);
  }

  /** @param {string} part @param {Kid[]} kids @param {string} about what is told */
  drawProse(part, kids, about = "") {
    const nodes = /** @type {Node[]} */ (kids.filter(Boolean));
    prose({
      data: { nodes, lang: this.state.lang, about },
      parentElement: element(part),
      setTriggerValue: (_, value) => this.hear(/** @type {Target | Option} */ (value)),
    });
  }

  async start() {
    if (this.frame.framed) layout({ data: this.frame });
    this.draw();
    addEventListener("popstate", () => { this.read(); this.draw(); });
    const map = L.map("map", this.options.map);
    const { lang, day } = this.state;
    await startAtlas(map, { bundle: this.lookup.bundle, lang, date: day });
    this.drawTimeline();
  }
}

async function open() {
  const [bundle, tables] = await Promise.all([unpack("bundle"), unpack("tables")]);
  await new Page(new Lookup(received(bundle), tables), plain("options")).start();
}

open();
