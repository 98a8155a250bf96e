// The article's places: dots for towns, words for regions and seas; all of them buttons, with the
// name each bore on the day.

import { make } from "../dom.js";
import { PlaceKeys } from "./placekeys.js";
import { isChosen, isCrowded, isOn, nameBeside, saysTheSame, SIDES, together, wordSpot } from "./placing.js";
import { project } from "./shapes.js";
import { namesAt } from "./speech.js";

/** @import { Day, Mark, Place, Point } from "../types.d.ts" */
/** @import { Taken } from "./collision.js" */
/** @import { Ground } from "./ground.js" */

const DOT = 6; // px round a dot that no word may take
const EDGE = 8; // px from the edge within which no place is shown

export class PlaceMarks {
  /** Those that can be seen. @type {Mark[]} */
  shown = [];
  /** Of these, those whose name has not been placed yet. @type {Mark[]} */
  unnamed = [];

  /**
   * @param {Ground} ground
   * @param {(kind: "place", id: string) => void} pick
   */
  constructor(ground, pick) {
    this.ground = ground;
    this.viewport = ground.viewport;
    this.world = ground.world;
    this.pick = pick;
    /** In the order in which they find room. @type {Mark[]} */
    this.marks = [];
    this.mark();
    this.keys = new PlaceKeys(this, this.viewport.labelPane);
  }

  /** A button for each place with a point, in the place of those before. */
  mark() {
    for (const { node } of this.marks) node.remove();
    this.shown = [];
    this.unnamed = [];
    const places = this.world.bundle.places.filter((place) => place.point && isOn(place, this.world));
    this.marks = together(places.sort((a, b) => a.rank - b.rank))
      .flatMap(([place, ...also]) => (place.point ? this.makeMark(place, also, place.point) : []));
  }

  /** The places of an own part: others than before. */
  renew() {
    this.mark();
    this.keys.rove(this.marks[0]);
  }

  /** @param {Place} place @param {Place[]} also @param {Point} point @returns {Mark} */
  makeMark(place, also, point) {
    const dotted = place.kind === "settlement" || place.sure !== undefined;
    const look = dotted ? "settlement" : place.kind === "sea" ? "sea" : "region";
    const node = make("button", `place ${look} leaflet-zoom-animated`, this.viewport.labelPane);
    node.classList.toggle("doubted", [place, ...also].every(({ sure }) => sure === false));
    node.type = "button";
    node.tabIndex = -1;
    node.dataset.place = place.id;
    const dot = dotted ? make("span", "dot", node) : null;
    const name = make("span", "name", node);
    L.DomEvent.disableClickPropagation(node);
    const extent = this.world.areas.length ? new Set(this.world.extentOf(place.id)) : null;
    const mark = { place, also, node, name, dot, extent, at: project(...point), x: 0, y: 0 };
    node.addEventListener("click", () => { this.keys.rove(mark); this.pick("place", place.id); });
    return mark;
  }

  /**
   * Choose what is shown; dots first, so that they are never covered by words. Returns the dots.
   * @param {Day} day
   * @param {Taken} taken
   */
  begin(day, taken) {
    this.shown = [];
    this.unnamed = [];
    for (const mark of this.marks) {
      [mark.x, mark.y] = this.ground.pixel(mark.at);
      mark.node.hidden = this.isOut(mark) || isCrowded(mark, this.shown);
      if (mark.node.hidden) continue;
      this.shown.push(mark);
      this.unnamed.push(mark);
      this.call(mark, day);
      if (mark.dot) taken.add([mark.x - DOT, mark.y - DOT, mark.x + DOT, mark.y + DOT]);
    }
    return this.shown.filter(({ dot }) => dot);
  }

  /**
   * Name some of those that are not named yet.
   * @param {Taken} taken
   * @param {(mark: Mark) => boolean} which
   * @param {string[]} said what other names on the map say
   */
  name(taken, which, said) {
    const now = this.unnamed.filter(which);
    this.unnamed = this.unnamed.filter((mark) => !now.includes(mark));
    const towns = this.shown.flatMap(({ dot, name }) => (dot ? name.textContent ?? "" : []));
    for (const mark of now) {
      if (mark.dot) this.besideDot(mark, taken);
      else this.word(mark, taken, [...said, ...towns]);
    }
    // A word without room is hidden after all: no key may lead to it.
    this.shown = this.shown.filter(({ node }) => !node.hidden);
  }

  /** @param {Mark} mark */
  isOut({ x, y }) {
    const [width, height] = this.viewport.size;
    return x < EDGE || y < EDGE || x > width - EDGE || y > height - EDGE;
  }

  /** @param {Mark} mark @param {Day} day */
  call({ place, also, node, name }, day) {
    const all = [place, ...also].map(({ names }) => this.world.speech.of(namesAt(names, day)));
    const said = [...new Set(all)].join(" / ");
    if (name.textContent !== said) {
      name.textContent = said;
      node.setAttribute("aria-label", said);
    }
    node.classList.toggle("before", Boolean(place.founded) && day < place.founded);
  }

  /**
   * Hidden (but still a target) where no side is free.
   * @param {Mark} mark
   * @param {Taken} taken
   */
  besideDot({ x, y, node, name }, taken) {
    const boxes = nameBeside(x, y, name.textContent ?? "");
    const side = SIDES.find((one) => taken.free(boxes[one], 1));
    if (side) taken.add(boxes[side]);
    node.dataset.side = side ?? "none";
    this.viewport.stand(node, x, y);
  }

  /**
   * A region or a sea is its word: without room for it, or where another name says the same, it is
   * not there.
   * @param {Mark} mark
   * @param {Taken} taken
   * @param {string[]} said
   */
  word(mark, taken, said) {
    const { x, y, node, name: { textContent: word } } = mark;
    const { shift, box } = wordSpot(mark, word ?? "", taken, this.ground);
    node.hidden = !isChosen(mark) && (!shift || said.some((other) => saysTheSame(other, word ?? "")));
    if (node.hidden) return;
    taken.add(box);
    this.viewport.stand(node, x + (shift?.[0] ?? 0), y + (shift?.[1] ?? 0));
  }

  /** @param {string | null} id of the place that is chosen */
  choose(id) {
    for (const { place, also, node } of this.marks) {
      const chosen = [place, ...also].some((one) => one.id === id);
      node.classList.toggle("chosen", chosen);
      node.setAttribute("aria-pressed", String(chosen));
    }
  }
}
