// The elements of the field that finds.

import { make } from "../dom.js";

let fields = 0;

/** @param {HTMLElement} parent */
export function makeField(parent) {
  const root = make("div", "ta-find", parent);
  const input = make("input", "ta-find-field", root);
  const pane = make("div", "ta-found", root);
  const list = make("div", "", pane);
  const said = make("p", "ta-find-said", pane);
  const count = make("p", "ta-spoken", root);
  const note = make("p", "ta-find-note", root);
  fields += 1;
  list.id = `ta-find-${fields}`;
  list.setAttribute("role", "listbox");
  for (const told of [count, note]) told.setAttribute("role", "status");
  const attributes = {
    type: "search", role: "combobox", autocomplete: "off", autocapitalize: "off", spellcheck: "false",
    enterkeyhint: "go", maxlength: "80", "aria-autocomplete": "list", "aria-controls": list.id,
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  return { root, input, pane, list, said, count, note };
}

/** The map comes into view again: what was found is shown on it. @param {HTMLElement} root */
export function toTop(root) {
  /** @type {globalThis.Element | null} */
  let up = root;
  for (; up; up = up.parentElement) up.scrollTop = 0;
}
