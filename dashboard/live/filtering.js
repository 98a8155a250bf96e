// A table that a word typed above it makes shorter; no server is asked.

import { make } from "./dom.js";
import { fold } from "./folding.js";

/** What was typed, by the table's name: the text outlasts a redrawing. @type {Map<string, string>} */
const typed = new Map();

/**
 * A section with data-filter, the field's label, gets the field among its tools; data-table names
 * it, and data-shown says how much is left: "{n} of {all} shown".
 * @param {HTMLElement} section
 */
export function makeFilterable(section) {
  const { filter = "", table: name = "" } = section.dataset;
  const label = make("label", "ta-filter");
  make("span", "", label, filter);
  const field = make("input", "", label);
  field.type = "search";
  field.dataset.focus = `filter-${name}`;
  field.value = typed.get(name) ?? "";
  section.querySelector(".ta-tools")?.prepend(label);
  const status = make("span", "ta-muted", section.querySelector(".ta-tools"));
  status.setAttribute("role", "status");
  const show = () => { typed.set(name, field.value); narrow(section, field.value, status); };
  field.addEventListener("input", show);
  field.addEventListener("keydown", (event) => event.stopPropagation()); // letters are no shortcuts here
  if (field.value) show();
}

/**
 * Show the rows that have every word, and say how many there are.
 * @param {HTMLElement} section
 * @param {string} text
 * @param {HTMLElement} status
 */
function narrow(section, text, status) {
  const rows = [...section.querySelectorAll("tbody tr")].filter((row) => row instanceof HTMLElement);
  const words = fold(text).split(" ");
  for (const row of rows) row.hidden = !hasAll(fold(row.textContent ?? ""), words);
  const n = rows.filter(({ hidden }) => !hidden).length;
  status.textContent = text && (section.dataset.shown ?? "")
    .replace("{n}", String(n)).replace("{all}", String(rows.length));
  if (text) for (const details of section.querySelectorAll("details")) details.open = true;
}

/** @param {string} line @param {string[]} words */
const hasAll = (line, words) => words.every((word) => line.includes(word));
