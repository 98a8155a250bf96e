// An article of the reader's own: its text with marks that can be pressed, and the card of one.
// Text only ever becomes text nodes.

import { make } from "../dom.js";
import { Card } from "./card.js";
import { hearKeys } from "./keys.js";
import { MapSpot } from "./mapspot.js";
import { Selecting } from "./selecting.js";
import { OwnText } from "./text.js";
import { Writing } from "./writing.js";

/** @import { Component, OwnData, OwnDeed } from "../types.d.ts" */

/** By the element each was drawn in. @type {WeakMap<HTMLElement, Own>} */
const drawn = new WeakMap();

/**
 * Draw the text in an element, or tell the one there what is new.
 * @param {Component<OwnData>} component
 * @returns {() => void} takes it away
 */
export function own({ data, parentElement, setTriggerValue }) {
  const shown = drawn.get(parentElement) ?? new Own(parentElement);
  drawn.set(parentElement, shown);
  shown.tell = (deed) => setTriggerValue("go", deed);
  shown.update(data);
  return () => {
    shown.close();
    drawn.delete(parentElement);
  };
}

class Own {
  /** @type {(deed: OwnDeed) => void} */
  tell = () => {};
  /** The card that is open, by where its mark begins. */
  at = -1;

  /** @param {HTMLElement} parent */
  constructor(parent) {
    const act = (/** @type {OwnDeed} */ deed) => this.tell(deed);
    this.root = make("div", "ta-own", parent);
    this.live = make("div", "ta-spoken", this.root);
    this.live.setAttribute("role", "status");
    this.pane = make("div", "ta-own-pane", this.root);
    this.pane.setAttribute("role", "region");
    this.pane.tabIndex = 0;
    this.text = new OwnText(this.pane, act);
    this.card = new Card(this.pane, act);
    this.selecting = new Selecting(this.pane, this.text, act);
    this.writing = new Writing(make("div", "ta-prose", this.root), act);
    this.spot = new MapSpot((deed) => act({ ...deed, ...this.card.where() }));
    this.unhear = hearKeys(this.root, this.card, act);
    this.takeFocus();
  }

  /** @param {OwnData} data */
  update(data) {
    this.root.lang = data.lang;
    this.pane.setAttribute("aria-label", data.words.text);
    this.text.show(data);
    this.selecting.words = data.words;
    this.writing.show(data.words);
    this.showCard(data);
    if (this.live.textContent !== data.said) this.live.textContent = data.said;
    this.spot.wait(data.placing);
  }

  /** The button that led here is gone or going: the keys are heard at once. */
  takeFocus() {
    const { activeElement: held, body } = document;
    if (!held || held === body || held.closest(".st-key-own-show")) this.pane.focus({ preventScroll: true });
  }

  /** @param {OwnData} data */
  showCard({ card, words }) {
    const before = this.at;
    const { activeElement: held } = document;
    const elsewhere = held && held !== document.body && !this.root.contains(held);
    this.at = card?.at ?? -1;
    const mark = card && this.text.markAt(card.at);
    const changed = this.card.show(card ?? null, words, mark ?? null);
    this.text.choose(this.at);
    if (card && (changed || this.at !== before)) this.reveal(mark ?? null);
    if (card && this.at !== before) this.spot.show(card.place);
    if (card || before < 0 || elsewhere) return;
    (this.text.markAt(before) ?? this.pane).focus({ preventScroll: true });
  }

  /** The mark and its card come into view, within the pane. @param {HTMLElement | null} mark */
  reveal(mark) {
    if (!mark) return;
    const top = mark.offsetTop - this.pane.offsetTop;
    const end = this.card.root.offsetTop + this.card.root.offsetHeight - this.pane.offsetTop;
    const { scrollTop, clientHeight } = this.pane;
    if (top < scrollTop || end > scrollTop + clientHeight) {
      const lowest = Math.max(end - clientHeight + 16, top - clientHeight / 3);
      this.pane.scrollTop = Math.max(0, Math.min(top - 24, lowest));
    }
    this.card.root.scrollIntoView({ block: "nearest" }); // on a phone the pane itself may be out of sight
    if (!this.card.root.contains(document.activeElement)) this.card.root.focus({ preventScroll: true });
  }

  close() {
    this.unhear();
    this.selecting.close();
    this.spot.wait("");
    this.root.remove();
  }
}
