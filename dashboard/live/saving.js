// Files that the browser writes by itself: no server is asked.

import { csvOf } from "./csv.js";
import { make } from "./dom.js";

const KEPT = 60_000; // ms for which the browser may still read what it saves

/**
 * Hand the reader a file.
 * @param {string} name
 * @param {Blob} blob
 */
export function saveFile(name, blob) {
  const address = URL.createObjectURL(blob);
  const link = make("a", "", document.body);
  link.href = address;
  link.download = name;
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/**
 * The tables of a button's section as one CSV file, row by row as they stand there; what a filter
 * hides is left out.
 * @param {HTMLElement} button
 * @param {string} name
 */
export function saveTable(button, name) {
  const tables = [...(button.closest("section") ?? document).querySelectorAll("table")];
  if (!tables.length) return;
  const heads = [...tables[0].querySelectorAll("thead th")];
  const rows = tables.flatMap((table) => [...table.tBodies[0].rows]).filter(({ hidden }) => !hidden);
  const numbers = heads.map((head) => head.matches('[data-sort="number"]'));
  const text = csvOf([
    heads.map(textOf),
    ...rows.map(({ cells }) => [...cells].map((cell, at) => (
      numbers[at] && cell.dataset.value ? String(Number(cell.dataset.value)) : textOf(cell)
    ))),
  ], numbers);
  saveFile(name, new Blob([text], { type: "text/csv;charset=utf-8" }));
}

/** @param {globalThis.Element} cell */
const textOf = (cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim();
