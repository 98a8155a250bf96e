// The page of the single file: one state, drawn whole whenever it changes; the map follows the
// timeline, as it does in the app.

import { START } from "../asked.js";
import { endOf } from "../days.js";
import { startAtlas } from "../engine/start.js";
import { received } from "../engine/wire.js";
import { Known } from "../find/known.js";
import { mountFinder } from "../find/mount.js";
import { layout } from "../layout.js";
import { prose } from "../prose.js";
import { timeline } from "../timeline/mount.js";
import { addressOf, readAddress, refusals } from "./address.js";
import { footNodes, frameIn, framing, within as kept } from "./alone.js";
import { Controls } from "./controls.js";
import { Lookup } from "./lookup.js";
import { PageMap } from "./mapframe.js";
import { changed, moved } from "./moves.js";
import { element, plain, timelineHost, unpack } from "./parts.js";
import { opened, shareNodes } from "./share.js";
import { PageSlider } from "./slider.js";
import { timelineData } from "./timeline.js";
import { tabNames, tabNodes } from "./tabs.js";
import { aboutOf, chosenNodes } from "./today.js";

/** @import { Excerpt, Kid, Node, Option, PageState, Target, Trigger } from "../types.d.ts" */

class Page {
  host = timelineHost();
  /** @type {PageState} */
  state;
  /** What the address said and the page does not know. @type {[string, string][]} */
  wrong = [];
  /** Whether the map stands alone in a frame. */
  frame = frameIn(location.hash);
  /** Where the reader is to be taken when the page is drawn next, and how often that was. */
  /** @type {{part: string, excerpt: string, turn: number} | null} */
  sought = null;
  turn = 0;

  /** @param {Lookup} lookup @param {{lang: string, map: object}} options */
  constructor(lookup, options) {
    this.lookup = lookup;
    this.options = options;
    const year = Number(lookup.bundle.opening);
    /** @type {PageState} */
    this.usual = { year, day: endOf(year), kind: null, id: null, view: "control", lang: options.lang,
      panel: "article", layers: {}, story: START, compare: "" };
    this.state = this.usual;
    this.read();
    this.controls = new Controls(lookup, {
      change: (part) => this.change(part),
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

  /**
   * One action of the reader, one entry of the history. Another day or thing leaves the story; a
   * thing that only the story chose is let go of.
   * @param {Partial<PageState>} part
   */
  change(part) {
    this.state = changed(this.state, part);
    this.wrong = [];
    const { address } = this;
    if (address !== (location.hash || "#")) history.pushState(null, "", address);
    this.draw();
  }

  /** Go where a pressed link, the timeline, the slider or the map asks. @param {Target} target */
  go(target) {
    this.change(moved(this.lookup, this.state.day, kept(this.frame, target)));
  }

  /**
   * Go to what was found: to a passage of the article, else to what is told beside the map.
   * @param {Target | Excerpt} target
   */
  lead(target) {
    this.turn += 1;
    const excerpt = target.kind === "excerpt" ? target.id : "";
    this.sought = { part: excerpt ? "lower" : "reading", excerpt, turn: this.turn };
    if (target.kind === "excerpt") this.change({ panel: "article" });
    else this.go(target);
    this.sought = null;
  }

  // --- what is drawn --------------------------------------------------------------------------

  draw() {
    const { state, lookup } = this;
    lookup.speech.use(state.lang);
    lookup.status.view = state.view;
    document.documentElement.lang = state.lang;
    this.controls.show(state);
    this.drawTimeline();
    this.drawFinder();
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
    timeline({ parentElement: this.host, setTriggerValue, data: timelineData(this) },
      { Slider: PageSlider, MapFrame: PageMap });
  }

  drawFinder() {
    const { lookup, state: { day, lang } } = this;
    const load = async () => new Known(lookup.bundle, await unpack("findable"));
    mountFinder({
      data: { lang, day, words: lookup.tables.find[lang] }, parentElement: element("find"),
      setTriggerValue: (_, target) => this.lead(/** @type {Target | Excerpt} */ (target)),
    }, load);
  }

  get address() {
    return (addressOf(this.state, this.usual) + framing(this.frame)).replace("#&", "#");
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
      data: { nodes, lang: this.state.lang, about, sought: this.sought?.part === part ? this.sought : null },
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
