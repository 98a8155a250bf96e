// Words selected in the text become a place or a date: a small row of buttons stands beside them.

import { make, makeButton } from "../dom.js";

/** @import { OwnDeed } from "../types.d.ts" */
/** @import { OwnText } from "./text.js" */

const CALM = 120; // ms without a change of the selection
const LETTER = /[\p{L}\p{N}\p{M}_]/u;

export class Selecting {
  /** @type {Record<string, string>} */
  words = {};
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  waiting;

  /** @param {HTMLElement} pane @param {OwnText} text @param {(deed: OwnDeed) => void} act */
  constructor(pane, text, act) {
    this.pane = pane;
    this.text = text;
    this.row = make("div", "ta-own-row", pane);
    this.row.setAttribute("role", "toolbar");
    this.row.hidden = true;
    for (const kind of /** @type {const} */ (["place", "date"])) {
      makeButton(`ta-own-add ta-own-${kind}`, this.row, () => this.add(kind, act)).dataset.kind = kind;
    }
    // A press on a button would let the selection go before it is heard.
    this.row.addEventListener("pointerdown", (event) => event.preventDefault());
    this.hear = () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.follow(), CALM);
    };
    document.addEventListener("selectionchange", this.hear);
  }

  /** The row stands below what is selected; where nothing is, it is gone. */
  follow() {
    const range = rangeIn(this.text.root);
    const span = range && this.spanOf(range);
    this.row.hidden = !span;
    if (!range || !span) return;
    this.row.setAttribute("aria-label", this.words.selected);
    for (const button of this.row.querySelectorAll("button")) {
      button.textContent = this.words[button.dataset.kind ?? ""];
    }
    const rects = range.getClientRects();
    const last = rects[rects.length - 1];
    const frame = this.pane.getBoundingClientRect();
    const left = Math.max(0, Math.min(last.right - frame.left - 60, frame.width - this.row.offsetWidth - 12));
    this.row.style.setProperty("--left", `${left}px`);
    this.row.style.setProperty("--top", `${last.bottom - frame.top + this.pane.scrollTop + 6}px`);
  }

  /** @param {"place" | "date"} kind @param {(deed: OwnDeed) => void} act */
  add(kind, act) {
    const range = rangeIn(this.text.root);
    const span = range && this.spanOf(range);
    if (!span) return;
    getSelection()?.removeAllRanges();
    this.row.hidden = true;
    act({ do: "add", at: span[0], end: span[1], kind });
  }

  /**
   * First and last character of the words selected, counted as Python does; null for none.
   * @param {Range} range
   * @returns {[number, number] | null}
   */
  spanOf(range) {
    const paragraph = this.text.paragraphs.find(({ node }) => node.contains(range.startContainer));
    if (!paragraph) return null;
    const start = lengthTo(paragraph.node, range.startContainer, range.startOffset);
    const inside = paragraph.node.contains(range.endContainer);
    const whole = paragraph.text.length;
    const end = inside ? lengthTo(paragraph.node, range.endContainer, range.endOffset) : whole;
    const [first, last] = wholeWords(paragraph.text, start, end);
    if (first >= last) return null;
    const before = [...paragraph.text.slice(0, first)].length;
    return [paragraph.at + before, paragraph.at + before + [...paragraph.text.slice(first, last)].length];
  }

  close() {
    clearTimeout(this.waiting);
    document.removeEventListener("selectionchange", this.hear);
  }
}

/** What is selected within an element; null for nothing. @param {HTMLElement} root */
function rangeIn(root) {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  return root.contains(range.startContainer) ? range : null;
}

/** @param {HTMLElement} root @param {globalThis.Node} node @param {number} offset */
function lengthTo(root, node, offset) {
  const range = document.createRange();
  range.setStart(root, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/**
 * A span without the space round it, widened to whole words.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @returns {[number, number]}
 */
export function wholeWords(text, start, end) {
  while (start < end && !LETTER.test(text[start])) start += 1;
  while (end > start && !LETTER.test(text[end - 1])) end -= 1;
  if (start >= end) return [start, start];
  while (start > 0 && LETTER.test(text[start - 1])) start -= 1;
  while (end < text.length && LETTER.test(text[end])) end += 1;
  return [start, end];
}
