// Words marked by writing them: what selecting with the mouse does, for who has none.

import { make } from "../dom.js";

/** @import { OwnDeed } from "../types.d.ts" */

const KINDS = /** @type {const} */ (["place", "date"]);

export class Writing {
  /** @param {HTMLElement} parent @param {(deed: OwnDeed) => void} act */
  constructor(parent, act) {
    const fold = make("details", "ta-own-writing", parent);
    this.title = make("summary", "", fold);
    const form = make("form", "ta-own-field", fold);
    const label = make("label", "", form);
    this.label = make("span", "", label);
    this.field = make("input", "", label);
    this.field.autocomplete = "off";
    this.buttons = KINDS.map((kind) => {
      const button = make("button", "ta-button", form);
      button.type = "submit";
      button.value = kind;
      return button;
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const pressed = event.submitter instanceof HTMLButtonElement ? event.submitter.value : "place";
      const text = this.field.value.trim();
      if (text) act({ do: "words", text, kind: pressed === "date" ? "date" : "place" });
      this.field.value = "";
    });
  }

  /** @param {Record<string, string>} words */
  show(words) {
    this.title.textContent = words.write;
    this.label.textContent = words.written;
    for (const button of this.buttons) button.textContent = words[button.value];
  }
}
