// The year at large, with one year back and one on; pressed, it becomes a field to type a day into.

import { PLAIN, yearOf, yearWords } from "../days.js";
import { disable, isDisabled, make, makeButton, makeSvg, setAll } from "../dom.js";
import { filled } from "../endings.js";
import { dayTyped } from "../writtendays.js";

/** @import { Day, TimelineData } from "../types.d.ts" */

const LONGEST = 60; // letters of a wrong text that are said
const ICONS = { before: "M4 8h8", after: "M4 8h8M8 4v8" };

/** @param {string} d */
function icon(d) {
  const svg = makeSvg("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" });
  makeSvg("path", { d }, svg);
  return svg;
}

export class YearField {
  /**
   * @param {HTMLElement} parent
   * @param {{nudge(years: number): void, typed(day: Day): void}} on
   * @param {TimelineData} data
   */
  constructor(parent, on, data) {
    this.on = on;
    this.data = data;
    this.box = make("div", "year-box", parent);
    this.before = this.nudger(-1, ICONS.before);
    const figure = make("div", "figure", this.box);
    this.open = makeButton("year", figure, () => this.ask());
    this.year = make("b", "", this.open);
    this.date = make("span", "", figure);
    this.after = this.nudger(1, ICONS.after);
    this.field = make("input", "typed", this.box);
    this.wrong = make("p", "refusal", this.box);
    this.wrong.id = "refusal";
    setAll(this.wrong, { role: "alert" });
    setAll(this.field, { autocomplete: "off", spellcheck: "false", enterkeyhint: "go" });
    this.field.addEventListener("keydown", (event) => this.onKey(event));
    this.field.addEventListener("input", () => this.refuse(""));
    this.field.addEventListener("blur", () => this.leave(false));
    this.field.hidden = this.wrong.hidden = true;
  }

  /** @param {number} years @param {string} path */
  nudger(years, path) {
    const button = makeButton("nudge", this.box, () => {
      if (!isDisabled(button)) this.on.nudge(years);
    });
    button.append(icon(path));
    return button;
  }

  /** @param {TimelineData} data */
  label(data) {
    this.data = data;
    const { yearBefore, yearAfter, typeDay } = data.words;
    setAll(this.before, { "aria-label": yearBefore, title: yearBefore });
    setAll(this.after, { "aria-label": yearAfter, title: yearAfter });
    this.open.title = data.fixed ? "" : typeDay;
    this.open.disabled = Boolean(data.fixed);
    setAll(this.field, { "aria-label": typeDay, placeholder: "1828" });
    this.reserve();
  }

  /** Years with an era are of many widths: what stands beside them stays where it is. */
  reserve() {
    const { first, last, words } = this.data;
    const ends = [yearOf(first), Math.min(yearOf(last), PLAIN - 1)];
    const letters = Math.max(...ends.map((year) => yearWords(year, words).length));
    this.box.classList.toggle("eras", ends[0] < PLAIN);
    this.box.style.setProperty("--letters", String(letters));
  }

  /** @param {Day} day @param {string} date its day and month, "" where the year says it all */
  show(day, date) {
    const { first, last, words } = this.data;
    const year = yearWords(yearOf(day), words);
    if (this.year.textContent !== year) this.year.textContent = year;
    if (this.date.textContent !== date) this.date.textContent = date;
    disable(this.before, yearOf(day) === yearOf(first));
    disable(this.after, yearOf(day) === yearOf(last));
  }

  ask() {
    if (document.documentElement.dataset.fixed === "true") return; // a frame that keeps its day
    this.field.value = "";
    this.field.placeholder = this.year.textContent ?? "";
    this.field.hidden = false;
    this.box.classList.add("asking");
    this.field.focus();
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    event.stopPropagation(); // letters are no shortcuts of the page
    if (event.key === "Escape") this.leave(true);
    if (event.key !== "Enter") return;
    event.preventDefault(); // else the year, that has the focus next, is pressed by it
    this.take(this.field.value.trim());
  }

  /** @param {string} typed */
  take(typed) {
    const day = dayTyped(typed, this.data.words.dates, this.data);
    if (!typed) this.leave(true);
    else if (!day) this.refuse(typed);
    else { this.leave(true); this.on.typed(day); }
  }

  /** Say that a text is no day of the atlas. @param {string} typed "" takes it back */
  refuse(typed) {
    const { first, last, words } = this.data;
    const said = typed.length > LONGEST ? `${typed.slice(0, LONGEST)}…` : typed;
    const ends = { first: yearWords(yearOf(first), words), last: yearWords(yearOf(last), words) };
    this.wrong.textContent = typed && filled(words.refused, { typed: said, ...ends });
    this.wrong.hidden = !typed;
    if (typed) setAll(this.field, { "aria-invalid": "true", "aria-describedby": this.wrong.id });
    else for (const name of ["aria-invalid", "aria-describedby"]) this.field.removeAttribute(name);
  }

  /** @param {boolean} back whether the focus returns to the year */
  leave(back) {
    if (this.field.hidden) return;
    this.refuse("");
    this.box.classList.remove("asking");
    if (back) this.open.focus();
    this.field.hidden = true;
  }
}
