// How fast time plays, how many years the rail shows, and which events: in the row where there is
// room, else behind a button of their own.

import { make, makeButton, setAll } from "../dom.js";
import { SPEEDS } from "./clock.js";
import { drawKey } from "./key.js";
import { Popup } from "./popup.js";
import { SCOPES, USUAL } from "./scope.js";

/** @import { TimelineWords } from "../types.d.ts" */
/** @import { Scope } from "./scope.js" */

const SPANS = ["0", "100", "50", "10"]; // years; 0 is the whole span

export class Options {
  /** Whether the reader has chosen the events. */
  asked = false;

  /**
   * @param {HTMLElement} parent
   * @param {{speed(times: number): void, zoom(years: number): void, scope(scope: Scope): void}} on
   */
  constructor(parent, on) {
    this.more = makeButton("more", parent, () => this.toggle());
    this.more.textContent = "⋯";
    this.box = make("div", "options", parent);
    this.box.setAttribute("role", "group");
    this.speed = this.choice("speed", SPEEDS.map(String), (value) => on.speed(Number(value)));
    this.zoom = this.choice("zoom", SPANS, (value) => on.zoom(Number(value)));
    this.scope = this.choice("scope", SCOPES, (value) => {
      this.asked = true;
      on.scope(/** @type {Scope} */ (value));
    });
    this.scope.value = USUAL;
    this.key = make("div", "key", this.box);
    // Where there is room the row shows them anyway: `hidden` only counts where there is none.
    this.popup = new Popup(this.box, { closed: (back) => this.closed(back) }, this.more);
    this.more.setAttribute("aria-expanded", "false");
  }

  /**
   * Choose the events that are usual in this atlas, unless the reader has chosen.
   * @param {Scope} scope
   * @returns {boolean} whether it was done
   */
  suggest(scope) {
    if (!this.asked) this.scope.value = scope;
    return !this.asked;
  }

  /** @param {string} name @param {string[]} values @param {(value: string) => void} hear */
  choice(name, values, hear) {
    const list = make("select", name, this.box);
    for (const value of values) make("option", "", list, value).value = value;
    list.addEventListener("change", () => hear(list.value));
    list.addEventListener("keydown", (event) => { if (event.key !== "Escape") event.stopPropagation(); });
    return list;
  }

  /** @param {TimelineWords} words */
  label({ speed, options, rail }) {
    setAll(this.more, { "aria-label": options, title: options });
    this.box.setAttribute("aria-label", options);
    name(this.speed, speed, SPEEDS.map((times) => `${times}×`));
    name(this.zoom, rail.zoom, rail.spans);
    name(this.scope, rail.scope, rail.scopes);
    drawKey(this.key, rail.key);
  }

  toggle() {
    if (this.popup.isOpen) { this.popup.close(true); return; }
    this.popup.open();
    this.more.setAttribute("aria-expanded", "true");
    this.speed.focus();
  }

  /** @param {boolean} back */
  closed(back) {
    this.more.setAttribute("aria-expanded", "false");
    if (back) this.more.focus();
  }

  close() {
    this.popup.close(false);
  }
}

/** @param {HTMLSelectElement} list @param {string} label @param {string[]} texts of its options */
function name(list, label, texts) {
  setAll(list, { "aria-label": label, title: label });
  texts.forEach((text, at) => { list.options[at].textContent = text; });
}
