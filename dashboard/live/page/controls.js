// The controls of the page: year, language, layers, the tabs.

import { yearOf } from "../days.js";
import { make } from "../dom.js";
import { element, input } from "./parts.js";
import { tabNames } from "./tabs.js";

/** @import { PageState } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/**
 * @typedef {object} ControlEars
 * @property {(part: Partial<PageState>) => void} change
 * @property {(year: number) => void} rest the year was let go
 */

export class Controls {
  /** @param {Lookup} lookup @param {ControlEars} on */
  constructor(lookup, on) {
    this.lookup = lookup;
    this.on = on;
    this.year = input("year");
    this.year.min = String(yearOf(lookup.bundle.first));
    this.year.max = String(yearOf(lookup.bundle.last));
    this.year.addEventListener("change", () => on.rest(Number(this.year.value)));
    /** By the layer they turn on. @type {Map<string, {box: HTMLInputElement, text: HTMLElement}>} */
    this.layers = new Map(lookup.bundle.layers.map(({ id }) => [id, this.checkbox(id)]));
  }

  /** @param {string} id of a layer */
  checkbox(id) {
    const label = make("label", "", element("layers"));
    const box = make("input", "", label);
    box.type = "checkbox";
    box.id = id;
    box.addEventListener("change", () => this.on.change({ layers: this.turned }));
    label.append(" ");
    return { box, text: make("span", "", label) };
  }

  /** Which layers are checked. */
  get turned() {
    return Object.fromEntries([...this.layers].map(([id, { box }]) => [id, box.checked]));
  }

  /** @param {PageState} state */
  show(state) {
    const { lookup, on } = this;
    document.title = lookup.tables.edition.page[lookup.lang];
    element("year-label").textContent = lookup.say("Year");
    for (const { id, title } of lookup.bundle.layers) {
      const { box, text } = this.layers.get(id) ?? this.checkbox(id);
      box.checked = state.layers[id] ?? false;
      text.textContent = lookup.speech.of(title);
    }
    this.year.value = String(state.year);
    choices(element("tabs"), tabNames(lookup), state.panel, (panel) => on.change({ panel }));
    element("tabs").setAttribute("aria-label", lookup.say("Panels"));
  }
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
