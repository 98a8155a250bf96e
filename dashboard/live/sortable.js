// Tables that a press on a heading sorts.

import { inAlphabet } from "./alphabet.js";
import { makeButton } from "./dom.js";

/**
 * A column heading with data-sort becomes a button; a cell may carry data-value to sort by.
 * @param {HTMLTableElement} table
 */
export function makeSortable(table) {
  /** @type {NodeListOf<HTMLTableCellElement>} */
  const headings = table.querySelectorAll("thead th[data-sort]");
  for (const heading of headings) {
    const words = [...heading.childNodes];
    makeButton("", heading, () => sortBy(table, heading)).append(...words);
  }
}

/** @param {HTMLTableElement} table @param {HTMLTableCellElement} heading */
function sortBy(table, heading) {
  const siblings = [...(heading.parentElement?.children ?? [])];
  const column = siblings.indexOf(heading);
  const descending = heading.getAttribute("aria-sort") === "ascending";
  for (const sibling of siblings) sibling.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
  /** @param {HTMLTableRowElement} row */
  const value = ({ cells }) => cells[column].dataset.value ?? cells[column].textContent ?? "";
  const rows = [...table.tBodies[0].rows];
  if (heading.dataset.sort === "number") rows.sort((a, b) => Number(value(a)) - Number(value(b)));
  else rows.sort((a, b) => inAlphabet(value(a), value(b), langOf(table)));
  table.tBodies[0].append(...(descending ? rows.reverse() : rows));
}

/** The language a table is told in. @param {HTMLTableElement} table */
function langOf(table) {
  /** @type {HTMLElement | null} */
  const told = table.closest("[lang]");
  return told?.lang ?? "";
}
