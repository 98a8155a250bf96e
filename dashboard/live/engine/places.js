// The article's places: dots for towns, words for regions and seas; all of them buttons, with the
// name each bore on the day.

import { SERIF, textWidth } from "./collision.js";
import { make } from "../dom.js";
import { project } from "./shapes.js";
import { namesAt } from "./speech.js";

const ON_MAP = new Set(["settlement", "region", "sea"]);
const TARGET = 24; // px, the least a finger needs
const TOO_CLOSE = 15; // px between two dots
const WORD = { style: "italic 500", family: SERIF, spacing: 0.04 };
const SEA = { style: "italic 500", family: SERIF, spacing: 0.1 };

export class PlaceMarks {
  constructor(viewport, world, pick) {
    this.viewport = viewport;
    this.world = world;
    this.marks = world.places
      .map((place, index) => ({ place, index }))
      .filter(({ place }) => ON_MAP.has(place.kind) && place.point)
      .sort((a, b) => a.place.rank - b.place.rank)
      .map(({ place }) => this.makeMark(place, pick));
    this.rove(this.marks[0]);
    viewport.labelPane.addEventListener("keydown", (event) => this.onKey(event));
  }

  makeMark(place, pick) {
    const node = make("button", `place ${place.kind} leaflet-zoom-animated`, this.viewport.labelPane);
    node.type = "button";
    node.tabIndex = -1;
    node.dataset.place = place.id;
    const dot = place.kind === "settlement" ? make("span", "dot", node) : null;
    const name = make("span", "name", node);
    L.DomEvent.disableClickPropagation(node);
    const mark = { place, node, name, dot, at: project(...place.point) };
    node.addEventListener("click", () => { this.rove(mark); pick("place", place.id); });
    return mark;
  }

  // Choose what is shown, and where; dots first, so that they are never covered by words.
  lay(day, taken) {
    const shown = [];
    const size = this.viewport.size;
    for (const mark of this.marks) {
      const [x, y] = this.viewport.pixel(mark.at);
      const out = x < 8 || y < 8 || x > size[0] - 8 || y > size[1] - 8;
      const chosen = mark.node.classList.contains("chosen");
      const crowded = mark.dot && !chosen
        && shown.some((other) => other.dot && Math.hypot(other.x - x, other.y - y) < TOO_CLOSE);
      mark.node.hidden = out || crowded;
      if (mark.node.hidden) continue;
      Object.assign(mark, { x, y });
      shown.push(mark);
      if (mark.dot) taken.add([x - 6, y - 6, x + 6, y + 6]);
    }
    for (const mark of shown) this.layName(mark, day, taken);
    // A word without room is hidden after all: no key may lead to it.
    this.shown = shown.filter(({ node }) => !node.hidden);
  }

  layName(mark, day, taken) {
    const { place, node, name } = mark;
    const said = this.world.speech.of(namesAt(place.names, day));
    if (name.textContent !== said) {
      name.textContent = said;
      node.setAttribute("aria-label", said);
    }
    node.classList.toggle("before", Boolean(place.founded) && day < place.founded);
    if (mark.dot) this.besideDot(mark, said, taken); else this.word(mark, said, taken);
  }

  // Right, left, above, below of its dot; hidden (but still a target) where nothing is free.
  besideDot(mark, said, taken) {
    const { x, y, node } = mark;
    const width = textWidth(said, 13);
    const sides = {
      right: [x + 7, y - 8, x + 11 + width, y + 8],
      left: [x - 11 - width, y - 8, x - 7, y + 8],
      above: [x - width / 2, y - 23, x + width / 2, y - 8],
      below: [x - width / 2, y + 8, x + width / 2, y + 23],
    };
    const side = Object.keys(sides).find((key) => taken.free(sides[key], 1));
    if (side) taken.add(sides[side]);
    node.dataset.side = side || "none";
    this.viewport.stand(node, x, y);
  }

  word(mark, said, taken) {
    const { x, y, node, place } = mark;
    const sea = place.kind === "sea";
    const lines = sea ? said.split(" ") : [said];
    const width = 12 + Math.max(...lines.map((line) => textWidth(line, sea ? 15 : 13, sea ? SEA : WORD)));
    const high = sea ? Math.max(TARGET, lines.length * 18) : TARGET;
    const spots = [[0, 0], [0, 26], [0, -26], [width * 0.6, 14], [-width * 0.6, 14], [0, 46], [0, -46]];
    const box = ([dx, dy]) => [x + dx - width / 2, y + dy - high / 2, x + dx + width / 2, y + dy + high / 2];
    const spot = spots.find((shift) => taken.free(box(shift), 0));
    node.hidden = !spot && !node.classList.contains("chosen");
    if (node.hidden) return;
    taken.add(box(spot || [0, 0]));
    this.viewport.stand(node, x + (spot?.[0] || 0), y + (spot?.[1] || 0));
  }

  // One tab stop for all places; arrow keys go through those on the screen.
  rove(mark) {
    if (!mark) return;
    for (const other of this.marks) other.node.tabIndex = other === mark ? 0 : -1;
    this.stop = mark;
  }

  // Keep the tab stop on a place that can be seen.
  keepStop() {
    if (this.stop?.node.hidden && this.shown.length) this.rove(this.shown[0]);
  }

  onKey(event) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const here = this.shown?.findIndex(({ node }) => node === event.target) ?? -1;
    if (event.key.length === 1 || step) event.stopPropagation();
    if (!step || here < 0) return;
    event.preventDefault();
    const next = this.shown[(here + step + this.shown.length) % this.shown.length];
    this.rove(next);
    next.node.focus({ preventScroll: true });
  }

  choose(id) {
    for (const { place, node } of this.marks) {
      node.classList.toggle("chosen", place.id === id);
      node.setAttribute("aria-pressed", String(place.id === id));
    }
  }
}
