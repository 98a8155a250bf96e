// The card of a mark: why it is marked, what it may mean, and what a person can say of it.

import { build } from "../building.js";
import { make, makeButton } from "../dom.js";

/** @import { OwnCard, OwnDeed, OwnField } from "../types.d.ts" */

const GAP = 6; // px between the mark's line and the card

export class Card {
  /** @type {OwnCard | null} */
  told = null;
  shows = "";
  /** @type {HTMLInputElement | null} */
  only = null;

  /** @param {HTMLElement} pane @param {(deed: OwnDeed) => void} act */
  constructor(pane, act) {
    this.act = act;
    this.root = make("div", "ta-own-card ta-prose", pane);
    this.root.setAttribute("role", "dialog");
    this.root.tabIndex = -1;
    this.root.hidden = true;
  }

  /**
   * @param {OwnCard | null} card
   * @param {Record<string, string>} words
   * @param {HTMLElement | null} mark below which it stands
   * @returns {boolean} whether it shows another thing than before
   */
  show(card, words, mark) {
    const ticked = card?.at === this.told?.at && this.only?.checked;
    this.told = card;
    this.root.hidden = !card;
    this.stand(mark);
    const shows = JSON.stringify([card, words]);
    if (!card || shows === this.shows) return false;
    const held = document.activeElement instanceof HTMLElement && this.root.contains(document.activeElement);
    this.shows = shows;
    this.root.setAttribute("aria-label", card.title);
    this.root.replaceChildren(...card.nodes.map((node) => build(node, (_, go) => this.hear(go))));
    this.only = card.only ? this.makeOnly(card.only, Boolean(ticked)) : null;
    for (const field of card.fields) this.makeField(field);
    const close = makeButton("ta-own-close", this.root, () => this.act({ do: "close" }));
    close.textContent = "×";
    close.setAttribute("aria-label", words.close);
    if (held) this.root.focus({ preventScroll: true });
    return true;
  }

  /** Below the line its mark ends in. @param {HTMLElement | null} mark */
  stand(mark) {
    if (!mark) return;
    this.root.style.setProperty("--top", `${mark.offsetTop + mark.offsetHeight + GAP}px`);
  }

  /** What was pressed, for all equal words or these alone. @param {object} go */
  hear(go) {
    this.act({ at: this.told?.at ?? -1, ...this.where(), .../** @type {OwnDeed} */ (go) });
  }

  where() {
    return { everywhere: !this.only?.checked };
  }

  /** @param {string} text @param {boolean} ticked */
  makeOnly(text, ticked) {
    const label = make("label", "ta-own-only", this.root);
    const box = make("input", "", label);
    box.type = "checkbox";
    box.checked = ticked;
    label.append(text);
    return box;
  }

  /** A field with the button that says it. @param {OwnField} told */
  makeField({ name, label, value, hint, press }) {
    const form = make("form", "ta-own-field", this.root);
    const said = make("label", "", form, label);
    const field = make("input", "", said);
    field.name = name;
    field.value = value;
    field.placeholder = hint;
    field.autocomplete = "off";
    const button = make("button", "ta-button", form, press);
    button.type = "submit";
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (field.value.trim()) this.hear({ do: name, text: field.value });
    });
  }
}
