// The words over the strip: the year at large, what happened, and for who does not see it, how
// many areas changed hands.

import { dayWords, yearOf } from "../days.js";
import { make } from "../dom.js";

/** @import { AtlasEvent, Day, Told, TimelineData } from "../types.d.ts" */

const QUIET = 700; // ms of rest before the live region speaks

export class Headline {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  speaking;

  /**
   * @param {HTMLElement} head where the words stand; the live region stands where it is put
   * @param {TimelineData} data
   * @param {(since: Day, day: Day) => number} moved how many areas changed hands
   */
  constructor(head, data, moved) {
    this.data = data;
    this.moved = moved;
    this.figure = make("div", "figure", head);
    this.figure.setAttribute("aria-hidden", "true");
    this.line = make("div", "line", head);
    this.live = make("div", "spoken");
    this.live.setAttribute("aria-live", "polite");
  }

  /** @param {AtlasEvent} event */
  nameOf({ names }) {
    return names[this.data.lang] || names.en;
  }

  /** @param {Day} day */
  dateWords(day) {
    return dayWords(day, this.data.words.months);
  }

  /** An event with its day, for a tick. @param {AtlasEvent} event */
  wordsOf(event) {
    return `${this.dateWords(event.date)}: ${this.nameOf(event)}`;
  }

  /**
   * Tell of the span from `since` to `day`; the same day twice is an exact day.
   * @param {Day} since
   * @param {Day} day
   * @param {Told} told
   */
  tell(since, day, told) {
    const year = String(yearOf(day));
    const date = since === day ? this.dateWords(day).replace(` ${year}`, "") : "";
    this.figure.replaceChildren(make("b", "", null, year), make("span", "", null, date));
    this.line.replaceChildren(...this.lineOf(told));
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => this.speak(since, day, told), QUIET);
  }

  /** @param {Told} told */
  lineOf({ event, more, then }) {
    if (!event) return [];
    const { words, lang } = this.data;
    const when = `${then ? `${words.last} ` : ""}${this.dateWords(event.date)}: `;
    const parts = [
      make("span", "when", null, when),
      make("strong", event.article ? "own" : "", null, this.nameOf(event)),
    ];
    if (!then && lang === "en" && event.line) parts.push(make("span", "record", null, ` ${event.line}`));
    if (more) parts.push(make("span", "when", null, ` ${words.more.replace("{n}", String(more))}`));
    return parts;
  }

  /** @param {Day} since @param {Day} day @param {Told} told */
  speak(since, day, { event, then }) {
    const { words } = this.data;
    const moved = this.moved(since, day);
    const parts = [since === day ? this.dateWords(day) : String(yearOf(day))];
    if (event && !then) parts.push(this.nameOf(event));
    if (moved > 1) parts.push(words.moved.replace("{n}", String(moved)));
    else parts.push(moved ? words.one : words.still);
    this.live.textContent = parts.join(". ");
  }

  close() {
    clearTimeout(this.speaking);
  }
}
