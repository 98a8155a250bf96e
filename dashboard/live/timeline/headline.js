// The words over the rail: what happened, and for who does not see it, how many areas changed hands.

import { dayWords, yearOf, yearWords } from "../days.js";
import { make } from "../dom.js";
import { inWords, plain, Sentences } from "./sentences.js";

/** @import { AtlasEvent, DatedDay, Day, Names, Told, TimelineData } from "../types.d.ts" */

const QUIET = 700; // ms of rest before the live region speaks

export class Headline {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  speaking;
  /** Write the line again, of what was told last. */
  retell = () => {};

  /**
   * @param {HTMLElement} head where the words stand; the live region stands where it is put
   * @param {TimelineData} data
   * @param {(since: Day, day: Day) => number} moved how many areas changed hands
   */
  constructor(head, data, moved) {
    this.data = data;
    this.moved = moved;
    this.sentences = new Sentences(() => this.retell());
    this.line = make("div", "line", head);
    this.live = make("div", "spoken");
    this.live.setAttribute("aria-live", "polite");
  }

  /** @param {Names} names */
  of(names) {
    return names[this.data.lang] || names.en;
  }

  /** @param {AtlasEvent} event */
  nameOf({ names }) {
    return this.of(names);
  }

  /** When an event was, in words that claim no more than is known. @param {AtlasEvent} event */
  timeOf({ date, when }) {
    return when ? this.of(when) : this.dateWords(date);
  }

  /** When a dated day of an event was. @param {DatedDay} day */
  dayOf({ date, event, role, when }) {
    if (role === "day") return this.timeOf(event);
    return when ? this.of(when) : this.dateWords(date);
  }

  /** @param {Day} day */
  dateWords(day) {
    return dayWords(day, this.data.words);
  }

  /** @param {number} year */
  yearWords(year) {
    return yearWords(year, this.data.words);
  }

  /**
   * When an event was and what it is called, for a mark.
   * @param {AtlasEvent} event
   * @returns {[string, string]}
   */
  partsOf(event) {
    return [this.timeOf(event), this.nameOf(event)];
  }

  /**
   * The day and month of an exact day, "" where the year says it all or the day is a convention.
   * @param {Day} since
   * @param {Day} day
   * @param {Told} told
   */
  dateOf(since, day, told) {
    const exact = since === day && !isConvention(told.day, day);
    return exact ? this.dateWords(day).replace(` ${this.yearWords(yearOf(day))}`, "") : "";
  }

  /**
   * Tell of the span from `since` to `day`; the same day twice is an exact day.
   * @param {Day} since
   * @param {Day} day
   * @param {Told} told
   */
  tell(since, day, told) {
    this.retell = () => this.line.replaceChildren(...this.lineOf(told));
    this.line.replaceChildren(...this.lineOf(told));
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => this.speak(since, day, told), QUIET);
  }

  /** @param {Told} told */
  lineOf({ day, more, then }) {
    if (!day) return [];
    const { words } = this.data;
    const when = `${then ? `${words.last} ` : ""}${this.dayOf(day)}: `;
    const parts = [make("span", "when", null, when), ...this.whatOf(day)];
    if (more) parts.push(make("span", "when", null, ` ${words.more.replace("{n}", String(more))}`));
    const after = then ? [] : this.lineAfter(day); // the longest comes last: it may be cut off
    if (more && after.length) parts.push(make("span", "when", null, " ·"));
    parts.push(...after);
    return parts;
  }

  /**
   * What happened that day: the event itself, or the step that did it with its event beside it.
   * @param {DatedDay} day
   */
  whatOf(day) {
    const { event, role } = day;
    const look = event.article ? "own" : "";
    const name = this.nameOf(event);
    if (role === "day") return [make("strong", look, null, name)];
    if (role === "end") {
      return [make("span", "", null, `${this.data.words.ended} `), make("strong", look, null, name)];
    }
    const what = this.sentences.step(day);
    if (!what) return [make("strong", look, null, name)];
    return [inWords(look, what, "strong"), make("span", "when", null, ` (${name}, ${this.timeOf(event)})`)];
  }

  /** What the record says of an event. @param {DatedDay} day */
  lineAfter({ event, role }) {
    const line = role === "day" && this.sentences.line(event);
    return line ? [make("span", "", null, " "), inWords("record", line)] : [];
  }

  /** @param {Day} since @param {Day} day @param {Told} told */
  speak(since, day, { day: told, then }) {
    const { words } = this.data;
    const moved = this.moved(since, day);
    const parts = [since === day ? this.dateWords(day) : this.yearWords(yearOf(day))];
    if (told && !then) parts.push(plain(this.sentences.step(told)) || this.nameOf(told.event));
    if (moved > 1) parts.push(words.moved.replace("{n}", String(moved)));
    else parts.push(moved ? words.one : words.still);
    this.live.textContent = parts.join(". ");
  }

  close() {
    clearTimeout(this.speaking);
  }
}

/**
 * Whether a day stands only by convention for what is told: its event or step is not dated exactly.
 * @param {DatedDay | null} told
 * @param {Day} day
 */
function isConvention(told, day) {
  if (!told || told.date !== day) return false;
  return told.role === "day" ? Boolean(told.event.unsure) : Boolean(told.when);
}
