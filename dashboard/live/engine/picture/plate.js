// What stands round the map of a picture: title, day, what the colours show, what an event did, the
// powers, the signs, the credit and the address. The browser lays it out, out of sight, as it does any
// page; what came of it is then drawn.

import { make } from "../../dom.js";
import { rightsOf } from "../credit.js";
import { namesAt } from "../speech.js";
import { swatch } from "../tip.js";
import { deedSamples, signsOn } from "./samples.js";
import { sampleShapes } from "./sketch.js";
import { tenth, textsIn } from "./written.js";

/** @import { Box, Shape } from "../../types.d.ts" */
/** @import { LiveMap } from "../map.js" */
/** @import { Sample } from "./samples.js" */
/** @import { VectorPen } from "./vectorpen.js" */

export class Plate {
  /** What stands in the place of each swatch. @type {Map<HTMLElement, Sample>} */
  samples = new Map();

  /**
   * @param {LiveMap} live
   * @param {VectorPen} pen
   * @param {Box} seen the part of the map that is seen, in px
   */
  constructor(live, pen, seen) {
    this.live = live;
    this.pen = pen;
    this.seen = seen;
    this.node = make("div", "plate", live.map.getContainer());
    this.node.style.width = `${seen[2] - seen[0]}px`;
  }

  /**
   * Lay all out; the address goes last, and without one there is neither title nor credit.
   * @param {string | null} address
   */
  compose(address) {
    if (address !== null) this.title();
    this.head();
    this.hole = make("div", "plate-map", this.node);
    this.hole.style.height = `${this.seen[3] - this.seen[1]}px`;
    this.powers();
    this.signs();
    if (address !== null) this.foot(address);
  }

  /** What the picture is of. @returns {{title: string, when: string}} */
  get subject() {
    const { world: { speech, bundle }, selection, scene, compare, deeds } = this.live;
    const { event, away, kind, id } = selection;
    const date = [...(compare.second ? [compare.second.scene.day] : []), scene.day]
      .map((day) => speech.date(day)).join(" | ");
    if (event && !away) return { title: speech.of(event.names), when: deeds.account.when(event) };
    const place = kind === "place" && bundle.places.find((one) => one.id === id);
    if (place) return { title: speech.of(namesAt(place.names, scene.day)), when: date };
    const area = kind === "area" && bundle.areas.find((one) => one.id === id);
    if (area) return { title: speech.area(area), when: date };
    return { title: this.general, when: date };
  }

  /** What a map shows on which nothing is chosen. */
  get general() {
    const { world: { speech, status, areas } } = this.live;
    return speech.say(areas.length ? `picture ${status.view}` : "picture places");
  }

  title() {
    const { title, when } = this.subject;
    const head = make("div", "plate-head", this.node);
    make("strong", "", head, title);
    make("span", "", head, when);
  }

  /** What the colours show, what is chosen, what an event did. */
  head() {
    const { live: { bar, deeds: { account }, selection }, node } = this;
    const { title } = this.subject;
    // Where the title says what the colours show, the line does not say it again.
    const lines = title === this.general ? [bar.answer] : [bar.colours, bar.answer];
    for (const line of lines) {
      if (!line.hidden && !bar.box.hidden) make("div", "plate-line", node, line.textContent ?? "");
    }
    if (account.box.hidden) return;
    const deed = [...account.title.children].map(({ textContent }) => textContent).join(", ");
    if (!selection.event) make("div", "plate-line plate-deed", node, deed);
    const list = make("div", "plate-kinds", node);
    const samples = deedSamples(this.live, this.pen);
    [...account.kinds.children].forEach((row, at) => {
      const [, said, flows] = row.children;
      this.row(list, [said, flows].map((one) => one?.textContent).filter(Boolean).join(" · "), samples[at]);
    });
  }

  /** The powers in the frame, each in its look. */
  powers() {
    const { live: { legend: { entries }, world, scene, compare: { second } }, pen } = this;
    const { speech, palette } = world;
    /** @type {Map<string, string>} */
    const looks = new Map();
    for (const { now } of [scene, ...second ? [second.scene] : []]) {
      for (const h of new Set(now)) looks.set(swatch(palette.look(h)), pen.style(palette.look(h)));
    }
    const list = make("div", "plate-powers", this.node);
    for (const { names, over, rule, swatch: look } of entries) {
      const key = ["vassal", "union republic"].includes(rule) ? `listed ${rule}` : "listed";
      const said = over ? speech.say(key, { power: over, names: names.join(", ") }) : names.join(", ");
      this.row(list, said, { fills: [[looks.get(look) ?? palette.inks.land, 1]] });
    }
  }

  signs() {
    const { live, pen, seen: [left, top, right, bottom] } = this;
    const [west, north] = live.viewport.pointAt([left, top]);
    const [east, south] = live.viewport.pointAt([right, bottom]);
    const list = make("div", "plate-signs", this.node);
    for (const { key, text, sample } of signsOn(live, [west, north, east, south], pen)) {
      this.row(list, text ?? live.world.speech.say(`key ${key}`), sample);
    }
  }

  /** @param {string} address */
  foot(address) {
    const { world } = this.live;
    const { speech, areas, bundle: { edition } } = world;
    const foot = make("div", "plate-foot", this.node);
    const version = edition.version ? ` ${edition.version}` : "";
    const named = `${speech.of(edition.title)}${version}`;
    make("div", "", foot, [named, rightsOf(world)].filter(Boolean).join(" · "));
    make("div", "", foot, speech.say(areas.length ? "picture address" : "picture at", { address }));
  }

  /** @param {HTMLElement} list @param {string} text @param {Sample} sample */
  row(list, text, sample) {
    const row = make("div", "plate-row", list);
    this.samples.set(make("i", "plate-swatch", row), sample);
    make("span", "", row, text);
  }

  /** What is seen of it, without the map. @returns {Shape[]} */
  drawn() {
    const { left, top } = this.node.getBoundingClientRect();
    const { inks } = this.live.world.palette;
    const swatches = [...this.samples].flatMap(([node, sample]) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return sampleShapes([tenth(x - left), tenth(y - top)], [width, height], sample, inks);
    });
    return [...swatches, ...textsIn(this.node, [left, top])];
  }
}
