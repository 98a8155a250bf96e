// The controls of the page: year, place, language, layers, the tabs.

import { make } from "../dom.js";
import { element, input, select } from "./parts.js";
import { tabNames } from "./tabs.js";

/** @import { Day, Kind, PageState } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/** By the id of its element. @param {Lookup} lookup */
const labels = (lookup) => ({
  "place-label": lookup.say("Place"),
  "year-label": lookup.say("Year"),
  "turkic-label": lookup.say("Turkic states"),
});

/**
 * @typedef {object} ControlEars
 * @property {(part: Partial<PageState>) => void} change
 * @property {(kind: Kind, id: string) => void} choose
 * @property {(year: number) => void} rest the year was let go
 */

export class Controls {
  /** @param {Lookup} lookup @param {ControlEars} on */
  constructor(lookup, on) {
    this.lookup = lookup;
    this.on = on;
    this.year = input("year");
    this.place = select("place");
    this.turkic = input("turkic");
    this.year.min = lookup.bundle.first.slice(0, 4);
    this.year.max = lookup.bundle.last.slice(0, 4);
    this.year.addEventListener("change", () => on.rest(Number(this.year.value)));
    this.place.addEventListener("change", () => on.choose("place", this.place.value));
    this.turkic.addEventListener("change", () => on.change({ turkic: this.turkic.checked }));
  }

  /** @param {PageState} state */
  show(state) {
    const { lookup, on } = this;
    for (const [id, text] of Object.entries(labels(lookup))) element(id).textContent = text;
    const chosen = state.kind === "place" && state.id ? state.id : "";
    fill(this.place, [["", lookup.say("Choose a place of the article")], ...this.places(state.day)], chosen);
    this.turkic.checked = state.turkic;
    this.year.value = String(state.year);
    choices(element("tabs"), tabNames(lookup), state.panel, (panel) => on.change({ panel }));
    element("tabs").setAttribute("aria-label", lookup.say("Panels"));
  }

  /** Places by their names on the day. @param {Day} day @returns {[string, string][]} */
  places(day) {
    const { lookup } = this;
    /** @type {[string, string][]} */
    const names = lookup.bundle.places.map(({ id }) => [id, lookup.placeName(id, day)]);
    const order = new Map(lookup.tables.place_names[lookup.lang].map((name, at) => [name, at]));
    return names.sort((a, b) => (order.get(a[1]) ?? 0) - (order.get(b[1]) ?? 0));
  }
}

/** @param {HTMLSelectElement} list @param {[string, string][]} options @param {string} chosen */
function fill(list, options, chosen) {
  list.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
  list.value = chosen;
}

/**
 * A row of buttons of which one is pressed; they are made once.
 * @template {string} Name
 * @param {HTMLElement} row
 * @param {Record<Name, string>} texts
 * @param {Name} chosen
 * @param {(name: Name) => void} onChoose
 */
function choices(row, texts, chosen, onChoose) {
  const names = /** @type {Name[]} */ (Object.keys(texts));
  if (!row.children.length) {
    for (const name of names) {
      const button = make("button", "", row);
      button.type = "button";
      button.addEventListener("click", () => onChoose(name));
    }
  }
  names.forEach((name, at) => {
    row.children[at].textContent = texts[name];
    row.children[at].setAttribute("aria-pressed", String(name === chosen));
  });
}
