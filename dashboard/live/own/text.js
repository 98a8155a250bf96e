// The text as paragraphs whose marks can be pressed. Only the paragraphs that changed are drawn anew.

import { make } from "../dom.js";

/** @import { OwnData, OwnDeed, OwnMark, OwnParagraph } from "../types.d.ts" */

export class OwnText {
  /**
   * Each paragraph with what it shows.
   * @type {{ node: HTMLElement, shows: string, at: number, text: string }[]}
   */
  paragraphs = [];
  /** @type {Map<number, HTMLElement>} */
  marks = new Map();
  chosen = -1;

  /** @param {HTMLElement} pane @param {(deed: OwnDeed) => void} act */
  constructor(pane, act) {
    this.root = make("div", "ta-own-text", pane);
    this.root.addEventListener("click", ({ target }) => {
      const mark = markOf(target);
      if (mark && getSelection()?.isCollapsed !== false) act({ do: "open", at: Number(mark.dataset.mark) });
    });
    this.root.addEventListener("keydown", (event) => this.press(event, act));
  }

  /** @param {OwnData} data */
  show({ paragraphs, text_lang: lang }) {
    if (lang) this.root.lang = lang;
    const before = this.paragraphs;
    this.paragraphs = paragraphs.map((one, n) => this.paragraph(one, before[n]));
    for (const { node } of before.slice(paragraphs.length)) node.remove();
    this.marks = new Map([...this.root.querySelectorAll("[data-mark]")].flatMap((node) => (
      node instanceof HTMLElement ? [[Number(node.dataset.mark), node]] : [])));
    this.rove(this.marks.get(this.chosen) ?? this.marks.values().next().value);
  }

  /** @param {OwnParagraph} told @param {(typeof this.paragraphs)[number] | undefined} before */
  paragraph(told, before) {
    const shows = JSON.stringify(told);
    if (before?.shows === shows) return before;
    const node = before?.node ?? make("p", "", this.root);
    node.replaceChildren(...told.runs.map((run) => (
      typeof run === "string" ? document.createTextNode(run) : markNode(run))));
    return { node, shows, at: told.at, text: node.textContent ?? "" };
  }

  /** @param {number} at */
  markAt(at) {
    return this.marks.get(at);
  }

  /** One mark is the open one. @param {number} at where it begins, -1 for none */
  choose(at) {
    this.marks.get(this.chosen)?.removeAttribute("aria-expanded");
    this.chosen = at;
    const mark = this.marks.get(at);
    mark?.setAttribute("aria-expanded", "true");
    if (mark) this.rove(mark);
  }

  /** All marks are one stop of the Tab key. @param {HTMLElement | undefined} stop */
  rove(stop) {
    for (const mark of this.marks.values()) mark.tabIndex = mark === stop ? 0 : -1;
  }

  /** @param {KeyboardEvent} event @param {(deed: OwnDeed) => void} act */
  press(event, act) {
    const mark = markOf(event.target);
    if (!mark) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      act({ do: "open", at: Number(mark.dataset.mark) });
      return;
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const all = [...this.marks.values()];
    const next = all[all.indexOf(mark) + step];
    if (!next) return;
    event.preventDefault();
    this.rove(next);
    next.focus();
  }
}

/** @param {OwnMark} mark */
function markNode({ at, text, kind, state, title }) {
  const node = make("span", `ta-own-mark ta-own-${kind} ta-own-${state}`, null, text);
  node.setAttribute("role", "button");
  node.setAttribute("aria-label", `${text}: ${title}`);
  node.setAttribute("aria-haspopup", "dialog");
  node.title = title;
  node.dataset.mark = String(at);
  node.tabIndex = -1;
  return node;
}

/** @param {EventTarget | null} target @returns {HTMLElement | null} */
function markOf(target) {
  return target instanceof HTMLElement ? target.closest("[data-mark]") : null;
}
