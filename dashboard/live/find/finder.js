// The field that finds while one types: a combobox with a list of suggestions.

import { clear } from "../dom.js";
import { filled } from "../endings.js";
import { makeField, toTop } from "./field.js";
import { drawList } from "./listing.js";
import { offer } from "./suggest.js";

/** @import { FindData, Suggestion, Trigger } from "../types.d.ts" */
/** @import { Known } from "./known.js" */

const PHONE = "(max-width: 640px)"; // there the field stands below the map
const LOW = 320; // px below the field that a list needs; with less the field comes up

export class Finder {
  /** Names, once somebody needed them. @type {Known | null} */
  known = null;
  /** @type {[HTMLElement, Suggestion][]} */
  lines = [];
  active = -1;
  open = false;
  /** Whether Enter was pressed before the names were here. */
  entered = false;

  /**
   * @param {HTMLElement} parent
   * @param {FindData} data
   * @param {Trigger} trigger
   * @param {() => Promise<Known>} load
   */
  constructor(parent, data, trigger, load) {
    this.data = data;
    this.trigger = trigger;
    this.load = load;
    this.field = makeField(parent);
    this.close();
    this.hear();
    this.update(data, trigger);
  }

  hear() {
    const { input, pane, note } = this.field;
    input.addEventListener("focus", () => this.ask());
    input.addEventListener("click", () => this.ask());
    input.addEventListener("input", () => { note.textContent = ""; this.entered = false; this.ask(); });
    input.addEventListener("keydown", (event) => this.press(event));
    input.addEventListener("blur", () => this.close());
    // The field keeps the focus while a line is pressed.
    pane.addEventListener("mousedown", (event) => event.preventDefault());
    pane.addEventListener("click", ({ target }) => {
      const found = this.lines.find(([row]) => target instanceof Node && row.contains(target));
      if (found) this.choose(found[1]);
    });
  }

  /** Take what is new. @param {FindData} data @param {Trigger} trigger */
  update(data, trigger) {
    const { label, placeholder, list } = data.words;
    this.data = data;
    this.trigger = trigger;
    this.field.root.lang = data.lang;
    this.field.input.setAttribute("aria-label", label);
    this.field.input.placeholder = placeholder;
    this.field.list.setAttribute("aria-label", list);
    if (this.open) this.show();
  }

  /** Offer what fits, as soon as the names are here. */
  ask() {
    if (this.known) { this.show(); return; }
    this.load().then((known) => {
      this.known = known;
      if (document.activeElement !== this.field.input) return;
      this.show();
      if (this.entered) this.decide("Enter");
    }, () => {}); // without a network the next touch asks again
  }

  show() {
    if (!this.known) return;
    const { words } = this.data;
    const { groups, said } = offer(this.known, this.data, this.field.input.value);
    this.lines = drawList(this.field.list, groups);
    this.field.said.textContent = said;
    const n = this.lines.length;
    this.field.count.textContent = said || (n === 1 ? words.one : filled(words.many, { n }));
    this.field.list.hidden = !n;
    this.field.said.hidden = !said;
    this.field.pane.hidden = false;
    this.open = true;
    this.field.input.setAttribute("aria-expanded", String(n > 0));
    this.field.pane.scrollTop = 0;
    this.mark(this.field.input.value.trim() && n ? 0 : -1);
    this.makeRoom();
  }

  close() {
    this.open = false;
    this.lines = [];
    this.field.pane.hidden = true;
    this.field.input.setAttribute("aria-expanded", "false");
    this.mark(-1);
    this.field.count.textContent = "";
    clear(this.field.list);
  }

  /** The list never reaches below the window. */
  makeRoom() {
    if (innerHeight - this.field.input.getBoundingClientRect().bottom < LOW) {
      this.field.input.scrollIntoView({ block: "start" });
    }
    const room = innerHeight - this.field.input.getBoundingClientRect().bottom - 16;
    this.field.pane.style.setProperty("--room", `${Math.max(room, 160)}px`);
  }

  /** Make a line the one that Enter chooses; -1 for none. @param {number} at */
  mark(at) {
    this.lines[this.active]?.[0].setAttribute("aria-selected", "false");
    this.active = at;
    const row = this.lines[at]?.[0];
    if (!row) { this.field.input.removeAttribute("aria-activedescendant"); return; }
    row.setAttribute("aria-selected", "true");
    this.field.input.setAttribute("aria-activedescendant", row.id);
    row.scrollIntoView({ block: "nearest" });
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    event.stopPropagation(); // no key typed here means anything to the page
    if (event.isComposing) return;
    if (this.move(event.key) || this.decide(event.key)) event.preventDefault();
  }

  /** Whether a key moved along the list. @param {string} key */
  move(key) {
    const n = this.lines.length;
    if (!this.open && ["ArrowDown", "ArrowUp"].includes(key)) { this.ask(); return true; }
    /** @type {Record<string, number>} */
    const to = { ArrowDown: this.active + 1, ArrowUp: this.active < 0 ? n - 1 : this.active - 1 };
    if (this.active >= 0) Object.assign(to, { Home: 0, End: n - 1 });
    if (!n || !(key in to)) return false;
    this.mark((to[key] + n) % n);
    return true;
  }

  /** Whether a key chose, closed or emptied. @param {string} key */
  decide(key) {
    const chosen = this.lines[this.active];
    this.entered = key === "Enter" && !this.known;
    if (key === "Enter" && chosen) this.choose(chosen[1]);
    else if (key === "Escape" && this.open) this.close();
    else if (key === "Escape") this.field.input.value = "";
    else return key === "Enter";
    return true;
  }

  /** @param {Suggestion} line */
  choose({ target, note = "" }) {
    this.field.input.value = "";
    this.field.input.blur();
    this.close();
    this.field.note.textContent = note;
    if (target.kind !== "excerpt" && matchMedia(PHONE).matches) toTop(this.field.root);
    this.trigger("go", target);
  }
}
