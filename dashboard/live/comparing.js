// Two fields for two days, and a way to the map that shows them.

import { calmMotion, make } from "./dom.js";
import { MAP_FRAME } from "./streamlit.js";

/** @import { PairFields, Target, Trigger } from "./types.d.ts" */

/** Whether the map is to be seen once what was asked for is told: only then the page is long enough. */
let due = false;
const YEAR = /\d/; // a text without one is refused beside the fields

/**
 * The fields in an element; what was typed goes to the page as it is.
 * @param {HTMLElement} place
 * @param {PairFields} pair
 * @param {Trigger} trigger
 */
export function pairFields(place, { from, to, words }, trigger) {
  const form = make("form", "ta-pair-form", place);
  const fields = [field(form, "from", words.from, from), field(form, "to", words.to, to)];
  const go = make("button", "ta-chip", form, words.go);
  go.dataset.focus = "pair-go";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [start, end] = fields.map(({ value }) => value.trim());
    compare({ from: start, to: end }, trigger);
  });
  if (due) requestAnimationFrame(showMap);
  due = false;
}

/**
 * Ask for two days, and go to the map that will show them; two empty texts end it.
 * @param {Target} pair
 * @param {Trigger} trigger
 */
export function compare({ from = "", to = "" }, trigger) {
  due = YEAR.test(from) && YEAR.test(to);
  if (due) requestAnimationFrame(showMap);
  trigger("go", { from, to });
}

/**
 * @param {HTMLElement} form
 * @param {string} name
 * @param {string} title
 * @param {string} value
 */
function field(form, name, title, value) {
  const label = make("label", "ta-filter", form);
  make("span", "", label, title);
  const made = make("input", "", label);
  Object.assign(made, { type: "text", name, value, size: 14, autocomplete: "off" });
  made.dataset.focus = `pair-${name}`;
  made.addEventListener("keydown", (event) => event.stopPropagation()); // letters are no shortcuts here
  return made;
}

/** Bring the map into view, with what stands below it as far as there is room. */
function showMap() {
  const map = document.querySelector(`${MAP_FRAME}, #map`);
  map?.scrollIntoView({ block: "start", behavior: calmMotion() ? "auto" : "smooth" });
}
