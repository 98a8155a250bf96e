// Elements as plain descriptions, in the form live/prose.js draws; text only ever stays text.

/** @import { Element, Kid, Node, Target, Written } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/** @typedef {string | Omit<Element, "tag" | "kids">} LookOf a class name, or more */

/** @param {Kid[]} kids @returns {Node[]} */
export function flat(kids) {
  return kids.flatMap((kid) => {
    if (Array.isArray(kid)) return flat(kid);
    return kid ? [kid] : [];
  });
}

/** @param {string} tag @param {LookOf} look @param {Kid[]} kids @returns {Element} */
export function node(tag, look, ...kids) {
  return { tag, ...(typeof look === "string" ? { cls: look } : look), kids: flat(kids) };
}

/**
 * A button that moves the page.
 * @param {Node} text
 * @param {Target} target
 * @param {string} [focus]
 * @param {string} [cls]
 */
export function link(text, target, focus, cls = "ta-link") {
  return node("button", { cls, go: target, attrs: focus ? { "data-focus": focus } : {} }, text);
}

/**
 * A text of the record, marked where it is not in the reader's language.
 * @param {Written | undefined} text
 * @returns {Kid}
 */
export function inWords(text) {
  if (!Array.isArray(text)) return text;
  const [said, lang] = text;
  return node("span", { attrs: { lang } }, said);
}

/**
 * A table that can be sorted by any column.
 * @param {string} caption
 * @param {[string, "text" | "number"][]} headings
 * @param {Kid[][]} rows cells; one that is a td stays as it is
 * @param {boolean} [captioned] not where it is read above the table already
 */
export function table(caption, headings, rows, captioned = true) {
  const head = headings.map(([title, kind]) => node("th", {
    cls: kind === "number" ? "ta-number" : "", attrs: { scope: "col", "data-sort": kind },
  }, title));
  const body = rows.map((cells) => node("tr", "", cells.map(cell)));
  const region = { tabindex: "0", role: "region", "aria-label": caption };
  return node("div", { cls: "ta-table", attrs: region }, node("table", "",
    captioned && node("caption", "", caption),
    node("thead", "", node("tr", "", head)),
    node("tbody", "", body)));
}

/** @param {Kid} said */
function cell(said) {
  const made = said && typeof said === "object" && "tag" in said && said.tag === "td";
  return made ? said : node("td", "", said);
}

/** A cell that shows a grouped number and sorts by its value. @param {Lookup} lookup @param {number} value */
export function numberCell(lookup, value) {
  return sortedCell(lookup.speech.number(value), value.toFixed(3), "ta-number");
}

/** @param {Kid} shown @param {string} value what it is sorted by @param {string} cls */
export function sortedCell(shown, value, cls = "") {
  return node("td", { cls, attrs: { "data-value": value } }, shown);
}

/** A button that saves the tables of the section around it. @param {Lookup} lookup @param {string} name */
export function getData(lookup, name) {
  const said = lookup.say("Get the data (CSV)");
  return node("button", { cls: "ta-chip", save: `treaty-atlas-${name}.csv` }, said);
}

/**
 * A section whose rows a field makes fewer; the field stands in front of its `ta-tools`.
 * @param {Lookup} lookup
 * @param {string} name
 * @param {Kid[]} kids
 */
export function filtered(lookup, name, ...kids) {
  return node("section", { attrs: {
    "data-filter": lookup.say("Find in this table"),
    "data-shown": lookup.say("{n} of {all} shown"),
    "data-table": name,
  } }, ...kids);
}
