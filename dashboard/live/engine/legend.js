// Who is on the screen now, and what lines and fills mean: a strip along the foot of the map, so
// that it hides no land. Real lists; on a small screen they open upwards.

import { clear, make, makeSvg } from "../dom.js";
import { nameOf } from "./telling.js";
import { swatch } from "./tip.js";

const SMALL = 640; // px; below this the list of powers starts closed
const LINES = ["exact", "approximate", "disputed", "inner"];
const FILLS = ["hatch", "tint", "unsure", "bare"];

export class Legend {
  constructor(viewport, world) {
    this.viewport = viewport;
    this.world = world;
    const container = viewport.map.getContainer();
    this.box = make("div", "legend", container);
    this.who = this.fold("who");
    this.how = this.fold("how");
    this.who.open = container.clientWidth >= SMALL;
    this.powers = make("ul", "", this.who);
    this.keys = make("ul", "keys", this.how);
    L.DomEvent.disableClickPropagation(this.box);
    L.DomEvent.disableScrollPropagation(this.box);
    this.box.addEventListener("keydown", (event) => this.onKey(event));
    this.last = "";
  }

  fold(name) {
    const fold = make("details", name, this.box);
    make("summary", "", fold);
    return fold;
  }

  // Escape closes the explanation; arrow keys must not move the map from here.
  onKey(event) {
    if (event.key === "Escape") this.how.open = false;
    event.stopPropagation();
  }

  // Height of the strip in pixels, measured again only when the map's size is another.
  get height() {
    const size = this.viewport.size.join();
    if (size !== this.measured) {
      this.measured = size;
      this.high = this.box.offsetHeight;
    }
    return this.high;
  }

  // `clusters` as laid for the labels: the powers in the frame, largest first.
  show(now, day, clusters) {
    const rows = this.rows(now, day, clusters);
    const { speech, palette } = this.world;
    const text = `${speech.lang} ${palette.theme} ${this.viewport.size[0]} ${JSON.stringify(rows)}`;
    if (text === this.last) return;
    this.last = text;
    this.who.firstChild.textContent = speech.say("legend");
    this.how.firstChild.textContent = speech.say("how to read");
    clear(this.powers);
    rows.forEach((row) => this.addRow(row));
    this.trim();
    this.showKeys();
  }

  rows(now, day, clusters) {
    const { status, palette } = this.world;
    return clusters.map(({ power, areas }) => {
      const plain = areas.find((area) => status.stripe(now[area]) === -1) ?? areas[0];
      const h = now[plain];
      const under = status.tinted(h) ? nameOf(this.world, status.overlord(h), day) : "";
      return { name: nameOf(this.world, power, day), under, swatch: swatch(palette.look(h)) };
    });
  }

  addRow({ name, under, swatch: background }) {
    const row = make("li", "", this.powers);
    make("i", "swatch", row).style.background = background;
    make("span", "", row, name);
    if (under) row.title = under;
  }

  // Leave out what the strip has no room for, and say how many that are.
  trim() {
    const list = this.powers;
    const rows = [...list.children];
    const fits = rows.filter((row) => row.offsetTop + row.offsetHeight <= list.offsetTop + list.clientHeight + 2);
    if (fits.length === rows.length || list.scrollHeight <= list.clientHeight + 2) return;
    rows.slice(fits.length).forEach((row) => row.remove());
    const more = make("li", "more", list);
    let left = rows.length - fits.length;
    const say = () => { more.textContent = this.world.speech.say("and more", { n: left }); };
    for (say(); list.scrollHeight > list.clientHeight + 2 && list.children.length > 2; say()) {
      more.previousSibling.remove();
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

  addLine(text, kind) {
    const row = make("li", "", this.keys);
    const size = { width: 22, height: 10, "aria-hidden": "true", class: "borders key" };
    const svg = makeSvg("svg", size, row);
    makeSvg("path", { d: "M1 5H21", class: kind === "inner" ? "inner exact" : `outer ${kind}` }, svg);
    make("span", "", row, text);
  }
}
