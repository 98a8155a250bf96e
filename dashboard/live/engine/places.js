// The article's places: dots for towns, words for regions and seas; all of them buttons, with the
// name each bore on the day.

import { make } from "../dom.js";
import { isChosen, isCrowded, nameBeside, SIDES, wordSpot } from "./placing.js";
import { project } from "./shapes.js";
import { namesAt } from "./speech.js";

/** @import { Day, Mark, Place, Point } from "../types.d.ts" */
/** @import { Taken } from "./collision.js" */
/** @import { Viewport } from "./viewport.js" */
/** @import { World } from "./world.js" */

const ON_MAP = new Set(["settlement", "region", "sea"]);
const DOT = 6; // px round a dot that no word may take
const EDGE = 8; // px from the edge within which no place is shown
/** @type {Record<string, number>} */
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export class PlaceMarks {
  /** Those that can be seen. @type {Mark[]} */
  shown = [];
  /** The tab stop. @type {Mark | undefined} */
  stop;

  /**
   * @param {Viewport} viewport
   * @param {World} world
   * @param {(kind: "place", id: string) => void} pick
   */
  constructor(viewport, world, pick) {
    this.viewport = viewport;
    this.world = world;
    this.pick = pick;
    /** In the order in which they find room. */
    this.marks = world.bundle.places.slice().sort((a, b) => a.rank - b.rank)
      .flatMap((place) => (ON_MAP.has(place.kind) && place.point ? this.makeMark(place, place.point) : []));
    this.rove(this.marks[0]);
    viewport.labelPane.addEventListener("keydown", (event) => this.onKey(event));
  }

  /** @param {Place} place @param {Point} point @returns {Mark} */
  makeMark(place, point) {
    const node = make("button", `place ${place.kind} leaflet-zoom-animated`, this.viewport.labelPane);
    node.type = "button";
    node.tabIndex = -1;
    node.dataset.place = place.id;
    const dot = place.kind === "settlement" ? make("span", "dot", node) : null;
    const name = make("span", "name", node);
    L.DomEvent.disableClickPropagation(node);
    const mark = { place, node, name, dot, at: project(...point), x: 0, y: 0 };
    node.addEventListener("click", () => { this.rove(mark); this.pick("place", place.id); });
    return mark;
  }

  /**
   * Choose what is shown, and where; dots first, so that they are never covered by words.
   * @param {Day} day
   * @param {Taken} taken
   */
  lay(day, taken) {
    /** @type {Mark[]} */
    const shown = [];
    for (const mark of this.marks) {
      [mark.x, mark.y] = this.viewport.pixel(mark.at);
      mark.node.hidden = this.isOut(mark) || isCrowded(mark, shown);
      if (mark.node.hidden) continue;
      shown.push(mark);
      if (mark.dot) taken.add([mark.x - DOT, mark.y - DOT, mark.x + DOT, mark.y + DOT]);
    }
    for (const mark of shown) this.layName(mark, day, taken);
    // A word without room is hidden after all: no key may lead to it.
    this.shown = shown.filter(({ node }) => !node.hidden);
  }

  /** @param {Mark} mark */
  isOut({ x, y }) {
    const [width, height] = this.viewport.size;
    return x < EDGE || y < EDGE || x > width - EDGE || y > height - EDGE;
  }

  /** @param {Mark} mark @param {Day} day @param {Taken} taken */
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

  /**
   * Hidden (but still a target) where no side is free.
   * @param {Mark} mark
   * @param {string} said
   * @param {Taken} taken
   */
  besideDot({ x, y, node }, said, taken) {
    const boxes = nameBeside(x, y, said);
    const side = SIDES.find((one) => taken.free(boxes[one], 1));
    if (side) taken.add(boxes[side]);
    node.dataset.side = side ?? "none";
    this.viewport.stand(node, x, y);
  }

  /**
   * A region or a sea is its word: without room for it, it is not there.
   * @param {Mark} mark
   * @param {string} said
   * @param {Taken} taken
   */
  word(mark, said, taken) {
    const { x, y, node } = mark;
    const { shift, box } = wordSpot(mark, said, taken);
    node.hidden = !shift && !isChosen(mark);
    if (node.hidden) return;
    taken.add(box);
    this.viewport.stand(node, x + (shift?.[0] ?? 0), y + (shift?.[1] ?? 0));
  }

  /**
   * One tab stop for all places; arrow keys go through those on the screen.
   * @param {Mark | undefined} mark
   */
  rove(mark) {
    if (!mark) return;
    for (const other of this.marks) other.node.tabIndex = other === mark ? 0 : -1;
    this.stop = mark;
  }

  /** Keep the tab stop on a place that can be seen. */
  keepStop() {
    if (this.stop?.node.hidden) this.rove(this.shown[0]);
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const step = STEPS[event.key];
    const here = this.shown.findIndex(({ node }) => node === event.target);
    if (event.key.length === 1 || step) event.stopPropagation();
    if (!step || here < 0) return;
    event.preventDefault();
    const next = this.shown[(here + step + this.shown.length) % this.shown.length];
    this.rove(next);
    next.node.focus({ preventScroll: true });
  }

  /** @param {string | null} id of the place that is chosen */
  choose(id) {
    for (const { place, node } of this.marks) {
      node.classList.toggle("chosen", place.id === id);
      node.setAttribute("aria-pressed", String(place.id === id));
    }
  }
}
