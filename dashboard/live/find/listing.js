// The list below the field, drawn: groups with headings, one line a choice.

import { clear, make } from "../dom.js";

/** @import { Suggestion, SuggestionGroup } from "../types.d.ts" */

/**
 * Draw the groups; returns the lines in their order, each with what it stands for.
 * @param {HTMLElement} list
 * @param {SuggestionGroup[]} groups
 * @returns {[HTMLElement, Suggestion][]}
 */
export function drawList(list, groups) {
  clear(list);
  return groups.flatMap(({ title, lines }, at) => {
    const group = make("div", "", list);
    const heading = make("div", "ta-find-kind", group, title);
    heading.id = `${list.id}-${at}`;
    group.setAttribute("role", "group");
    group.setAttribute("aria-labelledby", heading.id);
    return lines.map((line, number) => {
      /** @type {[HTMLElement, Suggestion]} */
      const drawn = [drawLine(group, line, `${heading.id}-${number}`), line];
      return drawn;
    });
  });
}

/** @param {HTMLElement} group @param {Suggestion} line @param {string} id */
function drawLine(group, { label, matched, when, swatch, kind }, id) {
  const row = make("div", `ta-find-line ta-find-${kind}`, group);
  row.id = id;
  row.setAttribute("role", "option");
  row.setAttribute("aria-selected", "false");
  if (swatch) make("i", "ta-swatch", row).style.setProperty("--swatch", swatch);
  const name = make("span", "ta-find-name", row, label);
  if (kind === "passage") name.lang = "en";
  if (matched) name.append(" ", make("bdi", "ta-find-also", null, matched));
  if (when) make("span", "ta-find-when", row, when);
  return row;
}
