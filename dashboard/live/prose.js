// Prose: draws the small document a panel describes, as DOM; text only ever becomes text nodes.

import { build } from "./building.js";
import { make } from "./dom.js";
import { turnPages } from "./pages.js";
import { rove } from "./roving.js";
import { makeSheet } from "./sheet.js";
import { MAIN } from "./streamlit.js";

/** @import { Component, ProseData, Trigger } from "./types.d.ts" */

/** What each element shows, as text. @type {WeakMap<HTMLElement, string>} */
const drawn = new WeakMap();

/**
 * Draw nodes in an element, unless it shows the same already.
 * @param {Component<ProseData>} component
 */
export function prose({ data: { sought, ...data }, parentElement, setTriggerValue }) {
  const asked = JSON.stringify(data);
  if (drawn.get(parentElement) !== asked) draw(data, parentElement, setTriggerValue);
  drawn.set(parentElement, asked);
  const [root] = rootIn(parentElement);
  if (!sought || root.dataset.turn === String(sought.turn)) return; // the reader was taken there
  root.dataset.turn = String(sought.turn);
  takeTo(root, sought.excerpt);
}

/** @param {ProseData} data @param {HTMLElement} parentElement @param {Trigger} trigger */
function draw(data, parentElement, trigger) {
  const [root, live] = rootIn(parentElement);
  root.lang = live.lang = data.lang;
  const held = focusIn(root);
  const unfolded = folds(root).filter(({ open }) => open).map(titleOf);
  const about = root.dataset.about;
  root.replaceChildren(...data.nodes.map((node) => build(node, trigger)));
  root.dataset.about = data.about;
  turnPages(root);
  makeSheet(root);
  if (about !== undefined && about !== data.about) begin(root, live);
  else for (const fold of folds(root)) fold.open ||= unfolded.includes(titleOf(fold));
  if (held !== null) keepFocus(root, held);
  revealFirst(root);
}

/**
 * The place of the text, and a live region that outlasts every redrawing of it.
 * @param {HTMLElement} parent
 * @returns {HTMLElement[]}
 */
function rootIn(parent) {
  /** @type {NodeListOf<HTMLElement>} */
  const found = parent.querySelectorAll(":scope > .ta-prose, :scope > .ta-spoken");
  if (found.length) return [...found];
  const live = make("div", "ta-spoken");
  live.setAttribute("role", "status");
  const root = make("div", "ta-prose", parent);
  root.addEventListener("keydown", rove);
  parent.append(live);
  return [root, live];
}

/** @param {HTMLElement} root */
const folds = (root) => [...root.querySelectorAll("details")];
/** @param {HTMLDetailsElement} fold */
const titleOf = (fold) => fold.querySelector("summary")?.textContent;

/** What is focused within, by its data-focus; null for nothing. @param {HTMLElement} root */
function focusIn(root) {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !root.contains(focused)) return null;
  return focused.dataset.focus ?? "";
}

/**
 * Something else is told now: from its beginning, and say so to who does not see it.
 * @param {HTMLElement} root
 * @param {HTMLElement} live
 */
function begin(root, live) {
  /** @type {globalThis.Element | null} */
  let up = root;
  for (; up && !up.matches(`${MAIN}, main`); up = up.parentElement) up.scrollTop = 0;
  live.textContent = root.querySelector("h2")?.textContent ?? "";
}

/**
 * What had the focus may be gone: its successor takes it, else the heading of the new text.
 * @param {HTMLElement} root
 * @param {string} held
 */
function keepFocus(root, held) {
  /** @type {HTMLElement | null} */
  const successor = held ? root.querySelector(`[data-focus="${CSS.escape(held)}"]`) : null;
  if (successor) { successor.focus({ preventScroll: true }); return; }
  takeTo(root, "");
}

/** Focus and view go to an excerpt, else to the heading. @param {HTMLElement} root @param {string} excerpt */
function takeTo(root, excerpt) {
  /** @type {HTMLElement | null} */
  const passage = excerpt ? root.querySelector(`[data-excerpt="${CSS.escape(excerpt)}"]`) : null;
  const found = passage ?? root.querySelector("h2") ?? root;
  passage?.scrollIntoView({ block: "center" });
  found.tabIndex = -1;
  found.focus({ preventScroll: passage !== null });
}

/**
 * The first passage that speaks of the present choice comes into view, within its own pane only.
 * @param {HTMLElement} root
 */
function revealFirst(root) {
  /** @type {HTMLElement | null} */
  const first = root.querySelector("[data-here]");
  /** @type {HTMLElement | null | undefined} */
  const pane = first?.closest("[data-pane]");
  if (first && pane) pane.scrollTop = first.offsetTop - pane.offsetTop - pane.clientHeight / 4;
}
