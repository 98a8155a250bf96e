// Who is on the screen now, and what lines and fills mean: a strip along the foot of the map, so
// that it hides no land. Real lists; on a small screen they open upwards.

import { clear, make, makeSvg } from "../dom.js";
import { nameOf } from "./telling.js";
import { swatch } from "./tip.js";

/** @import { Cluster, Day } from "../types.d.ts" */
/** @import { Viewport } from "./viewport.js" */
/** @import { World } from "./world.js" */

const SMALL = 640; // px; below this the list of powers starts closed
const LINES = ["exact", "approximate", "disputed", "inner"];
const FILLS = ["hatch", "tint", "unsure", "bare"];

/** @typedef {{name: string, under: string, swatch: string}} Row */
/**
 * One day on the map: the holding of each area, and the powers as laid for their labels.
 * @typedef {{now: Int32Array, day: Day, clusters: Cluster[]}} Side
 */

export class Legend {
  /** What is listed, as text. */
  last = "";
  /** The map's size at which the height was measured. */
  measured = "";
  high = 0;

  /** @param {Viewport} viewport @param {World} world */
  constructor(viewport, world) {
    this.viewport = viewport;
    this.world = world;
    const container = viewport.map.getContainer();
    this.box = make("div", "legend", container);
    this.who = make("details", "who", this.box);
    this.whoTitle = make("summary", "", this.who);
    this.powers = make("ul", "", this.who);
    this.how = make("details", "how", this.box);
    this.howTitle = make("summary", "", this.how);
    this.keys = make("ul", "keys", this.how);
    this.who.open = container.clientWidth >= SMALL;
    L.DomEvent.disableClickPropagation(this.box);
    L.DomEvent.disableScrollPropagation(this.box);
    this.box.addEventListener("keydown", (event) => this.onKey(event));
  }

  /**
   * Escape closes the explanation; arrow keys must not move the map from here.
   * @param {KeyboardEvent} event
   */
  onKey(event) {
    if (event.key === "Escape") this.how.open = false;
    event.stopPropagation();
  }

  /** Height of the strip in pixels, measured again only when the map's size is another. */
  get height() {
    const size = this.viewport.size.join();
    if (size !== this.measured) {
      this.measured = size;
      this.high = this.box.offsetHeight;
    }
    return this.high;
  }

  /** The powers in the frame, largest first; of both days where two are compared. @param {Side[]} sides */
  show(sides) {
    const rows = this.rows(sides);
    const { speech, palette } = this.world;
    const text = `${speech.lang} ${palette.theme} ${this.viewport.size[0]} ${JSON.stringify(rows)}`;
    if (text === this.last) return;
    this.last = text;
    this.whoTitle.textContent = speech.say("legend");
    this.howTitle.textContent = speech.say("how to read");
    clear(this.powers);
    for (const row of rows) this.addRow(row);
    this.trim();
    this.showKeys();
  }

  /** Powers that look alike and are called alike on both days are listed once. @param {Side[]} sides */
  rows(sides) {
    /** @type {Map<string, Row>} */
    const rows = new Map();
    const all = sides.flatMap((side) => side.clusters.map((cluster) => ({ side, cluster })));
    all.sort((a, b) => b.cluster.km2 - a.cluster.km2);
    for (const { side, cluster } of all) {
      const row = this.row(side, cluster);
      const key = JSON.stringify(row);
      if (!rows.has(key)) rows.set(key, row);
    }
    return [...rows.values()];
  }

  /** @param {Side} side @param {Cluster} cluster @returns {Row} */
  row({ now, day }, { power, areas }) {
    const { status, palette } = this.world;
    const plain = areas.find((area) => !status.striped(now[area])) ?? areas[0];
    const h = now[plain];
    const under = status.tinted(h) ? nameOf(this.world, status.overlord(h), day) : "";
    return { name: nameOf(this.world, power, day), under, swatch: swatch(palette.look(h)) };
  }

  /** @param {Row} row */
  addRow({ name, under, swatch: background }) {
    const row = make("li", "", this.powers);
    make("i", "swatch", row).style.background = background;
    make("span", "", row, name);
    if (under) row.title = under;
  }

  /** Leave out what the strip has no room for, and say how many that are. */
  trim() {
    const list = this.powers;
    const overflows = () => list.scrollHeight > list.clientHeight + 2;
    if (!overflows()) return;
    const foot = list.offsetTop + list.clientHeight + 2;
    const rows = [...this.powers.querySelectorAll("li")];
    const hidden = rows.filter((row) => row.offsetTop + row.offsetHeight > foot);
    if (!hidden.length) return;
    for (const row of hidden) row.remove();
    const more = make("li", "more", list);
    let left = hidden.length;
    const say = () => { more.textContent = this.world.speech.say("and more", { n: left }); };
    for (say(); overflows() && list.children.length > 2; say()) {
      more.previousElementSibling?.remove();
      left += 1;
    }
  }

  showKeys() {
    const { speech } = this.world;
    clear(this.keys);
    for (const kind of LINES) this.addLine(speech.say(`key ${kind}`), kind);
    for (const kind of FILLS) {
      const row = make("li", "", this.keys);
      make("i", `swatch key-${kind}`, row);
      make("span", "", row, speech.say(`key ${kind}`));
    }
  }

  /** @param {string} text @param {string} kind */
  addLine(text, kind) {
    const row = make("li", "", this.keys);
    const size = { width: 22, height: 10, "aria-hidden": "true", class: "borders key" };
    const svg = makeSvg("svg", size, row);
    makeSvg("path", { d: "M1 5H21", class: kind === "inner" ? "inner exact" : `outer ${kind}` }, svg);
    make("span", "", row, text);
  }
}
