// How to read the map: every sign on it, one row each. A new sign is a new row here, its words
// under "key …" in words/map_terms.py, and its look in controls.css unless it is a line.

import { make, makeSvg } from "../dom.js";

/**
 * `line`: how borders are called that look so; `mark`: a thing of the labels; else a filled square.
 * `only`: what must be on the map, else the sign is not explained.
 * @typedef {{key: string, line?: string, mark?: string, only?: "land" | "unsure" | "unfounded"}} Sign
 */
/** What the layers that are on call their roles. @typedef {{key: string, text: string}} RoleSign */
/**
 * What is explained: whether there is land of powers, whether places are in doubt or are founded late.
 * @typedef {{land: boolean, unsure: boolean, unfounded: boolean}} Present
 * @typedef {Present & {say: (key: string) => string, roles: RoleSign[]}} Shown
 */

/** @type {Sign[]} */
export const SIGNS = [
  { key: "exact", line: "outer exact", only: "land" },
  { key: "approximate", line: "outer approximate", only: "land" },
  { key: "disputed", line: "outer disputed", only: "land" },
  { key: "inner", line: "inner exact", only: "land" },
  { key: "chosen", line: "chosen", only: "land" },
  { key: "tint", only: "land" },
  { key: "hatch", only: "land" },
  { key: "unsure", only: "land" },
  { key: "changed", only: "land" },
  { key: "ceded", only: "land" },
  { key: "returned", only: "land" },
  { key: "taken", only: "land" },
  { key: "held", only: "land" },
  { key: "quiet", only: "land" },
  { key: "bare", only: "land" },
  { key: "place", mark: "place" },
  { key: "before", mark: "place before", only: "unfounded" },
  { key: "doubted", mark: "place doubted", only: "unsure" },
  { key: "site", mark: "site" },
];

/** @param {HTMLElement} list @param {Shown} shown */
export function showSigns(list, shown) {
  for (const { key, line, mark, only } of SIGNS) {
    if (only && !shown[only]) continue;
    const row = addRow(list, key);
    if (line) drawLine(row, line);
    else if (mark) make("i", "dot", make("i", `sign ${mark}`, row));
    else make("i", `swatch key-${key}`, row);
    make("span", "", row, shown.say(`key ${key}`));
  }
  for (const { key, text } of shown.roles) {
    const row = addRow(list, key);
    make("i", `swatch key-${key}`, row);
    make("span", "", row, text);
  }
}

/** @param {HTMLElement} list @param {string} key */
function addRow(list, key) {
  const row = make("li", "", list);
  row.dataset.sign = key;
  return row;
}

/** @param {HTMLElement} row @param {string} kind */
function drawLine(row, kind) {
  const size = { width: 22, height: 10, "aria-hidden": "true", class: "borders key" };
  const drawing = makeSvg("svg", size, row);
  if (kind === "chosen") makeSvg("path", { d: "M1 5H21", class: "chosen-halo" }, drawing);
  makeSvg("path", { d: "M1 5H21", class: kind === "chosen" ? "chosen-line" : kind }, drawing);
}
