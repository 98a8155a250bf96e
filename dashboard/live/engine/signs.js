// How to read the map: every sign on it, one row each. A new sign is a new row here, its words
// under "key …" in words/map_terms.py, and its look in controls.css unless it is a line.

import { make, makeSvg } from "../dom.js";

/**
 * `line`: how borders are called that look so; `mark`: a thing of the labels; else a filled square.
 * `layer`: stands there only while that layer is on.
 * @typedef {{key: string, line?: string, mark?: string, layer?: string}} Sign
 */

/** @type {Sign[]} */
export const SIGNS = [
  { key: "exact", line: "outer exact" },
  { key: "approximate", line: "outer approximate" },
  { key: "disputed", line: "outer disputed" },
  { key: "inner", line: "inner exact" },
  { key: "chosen", line: "chosen" },
  { key: "tint" },
  { key: "hatch" },
  { key: "unsure" },
  { key: "changed" },
  { key: "ceded" },
  { key: "returned" },
  { key: "taken" },
  { key: "held" },
  { key: "quiet" },
  { key: "bare" },
  { key: "place", mark: "place" },
  { key: "before", mark: "place before" },
  { key: "site", mark: "site" },
  { key: "member", layer: "turkic" },
  { key: "observer", layer: "turkic" },
];

/**
 * @param {HTMLElement} list
 * @param {(key: string) => string} say
 * @param {(layer: string) => boolean} isOn
 */
export function showSigns(list, say, isOn) {
  for (const { key, line, mark, layer } of SIGNS) {
    if (layer && !isOn(layer)) continue;
    const row = make("li", "", list);
    row.dataset.sign = key;
    if (line) drawLine(row, line);
    else if (mark) make("i", "dot", make("i", `sign ${mark}`, row));
    else make("i", `swatch key-${key}`, row);
    make("span", "", row, say(`key ${key}`));
  }
}

/** @param {HTMLElement} row @param {string} kind */
function drawLine(row, kind) {
  const size = { width: 22, height: 10, "aria-hidden": "true", class: "borders key" };
  const drawing = makeSvg("svg", size, row);
  if (kind === "chosen") makeSvg("path", { d: "M1 5H21", class: "chosen-halo" }, drawing);
  makeSvg("path", { d: "M1 5H21", class: kind === "chosen" ? "chosen-line" : kind }, drawing);
}
