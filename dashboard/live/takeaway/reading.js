// What the reading panel tells, for paper: its words without what can only be pressed, and all that
// is folded open.

import { make } from "../dom.js";

const READING = ".st-key-reading .ta-prose, #reading";
/** What only leads elsewhere, or is said to ears alone. */
const USELESS = [
  "select", "input", "label", "nav", "[popover]", ".ta-share-button", ".ta-share-menu",
  ".ta-bar", ".ta-turn", ".ta-dots", ".ta-stops", ".ta-chips", "button.ta-chip", ".ta-close",
  ".ta-spoken", ".ta-switch", ".ta-unseen", ".ta-handle", ".ta-invitation", ".ta-back",
].join(",");

/**
 * A copy of what is told; without the heading that the sheet has already.
 * @param {string} title of the sheet
 * @param {Document} paper
 * @returns {Node[]}
 */
export function readingCopy(title, paper) {
  const told = document.querySelectorAll(READING);
  const copy = make("div");
  for (const one of told) copy.append(...one.cloneNode(true).childNodes);
  for (const node of copy.querySelectorAll(USELESS)) node.remove();
  copy.querySelectorAll("button").forEach(plain);
  copy.querySelectorAll("details").forEach(opened);
  const heading = copy.querySelector("h2");
  if (heading && title.startsWith(firstWords(heading))) heading.remove();
  return [...copy.childNodes].map((node) => paper.importNode(node, true));
}

/** The text of a heading before its first part of another kind. @param {globalThis.Element} heading */
function firstWords(heading) {
  return (heading.firstChild?.textContent ?? "").trim() || " ";
}

/** A button as words; its look stays. @param {HTMLElement} button */
function plain(button) {
  const words = make("span", button.className);
  for (const { name, value } of button.attributes) {
    if (/^(style|aria-current|data-.*)$/.test(name)) words.setAttribute(name, value);
  }
  words.append(...button.childNodes);
  button.replaceWith(words);
}

/** What is folded, as a section under its summary. @param {HTMLDetailsElement} details */
function opened(details) {
  const section = make("section", details.className);
  const [summary, ...rest] = details.childNodes;
  make("h4", "", section).append(...summary?.childNodes ?? []);
  section.append(...rest);
  details.replaceWith(section);
}
