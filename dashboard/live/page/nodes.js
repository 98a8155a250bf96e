// Elements as plain descriptions, in the form live/prose.js draws; text only ever stays text.

/** @import { Element, Kid, Node, Target } from "../types.d.ts" */

/** @typedef {string | Omit<Element, "tag" | "kids">} LookOf a class name, or more */

/** @param {Kid[]} kids @returns {Node[]} */
function flat(kids) {
  return kids.flatMap((kid) => {
    if (Array.isArray(kid)) return flat(kid);
    if (kid === null || kid === undefined || kid === "") return [];
    return [typeof kid === "number" ? String(kid) : kid];
  });
}

/** @param {string} tag @param {LookOf} look @param {Kid[]} kids @returns {Element} */
export function node(tag, look, ...kids) {
  return { tag, ...(typeof look === "string" ? { cls: look } : look), kids: flat(kids) };
}

/**
 * A button that moves the page.
 * @param {string} text
 * @param {Target} target
 * @param {string} [focus]
 * @param {string} [cls]
 */
export function link(text, target, focus, cls = "ta-link") {
  return node("button", { cls, go: target, attrs: focus ? { "data-focus": focus } : {} }, text);
}

/** @param {string} text @param {string} href */
export function outside(text, href) {
  return href ? node("a", { attrs: { href } }, text) : text;
}

/** @param {string} title @param {Kid[]} kids */
export function section(title, ...kids) {
  return node("section", "", node("h4", "", title), ...kids);
}

/** @param {string} title @param {Kid[]} kids */
export function fold(title, ...kids) {
  return node("details", "", node("summary", "", title), ...kids);
}

/**
 * A list of [title, said] as <dl>; what is empty is left out.
 * @param {string} cls
 * @param {[string, Kid][]} rows
 */
export function pairs(cls, rows) {
  const kept = rows.filter(([, said]) => flat([said]).length);
  if (!kept.length) return null;
  return node("dl", cls, kept.map(([title, said]) => [
    node("dt", "", title), ...flat([said]).map((part) => node("dd", "", part)),
  ]));
}

/** A cell of numbers is {value, text}. @typedef {{value: number, text: string} | Node} Cell */

/**
 * @param {string} caption
 * @param {[string, "text" | "number"][]} headings
 * @param {Cell[][]} rows
 */
export function table(caption, headings, rows) {
  const head = headings.map(([title, kind]) => node("th", {
    cls: kind === "number" ? "ta-number" : "", attrs: { scope: "col", "data-sort": kind },
  }, title));
  const body = rows.map((row) => node("tr", "", row.map(cell)));
  return node("div", { cls: "ta-table", attrs: { tabindex: "0", role: "region", "aria-label": caption } },
    node("table", "", node("caption", "", caption), node("thead", "", node("tr", "", head)),
      node("tbody", "", body)));
}

/** @param {Cell} said */
function cell(said) {
  return typeof said === "object" && "value" in said
    ? node("td", { cls: "ta-number", attrs: { "data-value": String(said.value) } }, said.text)
    : node("td", "", said);
}
