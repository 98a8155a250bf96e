// The reader's language: words of the map, dates, and the name a thing bore on a day.

import { dayWords, yearOf, yearWords } from "../days.js";
import { filled } from "../endings.js";
import { entryOf } from "../entry.js";

/** @import { Area, Bundle, Day, Names, NameSpan } from "../types.d.ts" */

const LEAST_SHARE = 0.005; // what is less would be written as nothing

export class Speech {
  lang = "en";

  /** @param {Bundle} bundle */
  constructor(bundle) {
    this.bundle = bundle;
  }

  /** Speak a language; English in place of one the bundle has not. @param {string} lang */
  use(lang) {
    this.lang = Object.hasOwn(this.bundle.words, lang) ? lang : "en";
  }

  /**
   * The text for a key, its {names} filled in.
   * @param {string} key
   * @param {Record<string, unknown>} [values]
   */
  say(key, values) {
    return filled(entryOf(this.bundle.words[this.lang], key) ?? key, values);
  }

  /**
   * Digits grouped as the language does; browsers do not know every language. A half goes up, and a
   * sum that misses it by its last digits is one, too.
   * @param {number} value
   */
  number(value) {
    const digits = String(Math.round(Number(value.toFixed(6))));
    return digits.replace(/\B(?=(\d{3})+$)/g, this.say("thousands"));
  }

  /**
   * "37%"; "<1%", no false 0.
   * @param {number} share between 0 and 1
   * @returns {string}
   */
  percent(share) {
    if (share > 0 && share < LEAST_SHARE) return `<${this.percent(0.01)}`;
    return this.say("percent", { n: Math.round(share * 100) });
  }

  /** "24 October 1813". @param {Day} day */
  date(day) {
    const { months, eras } = this.bundle;
    return dayWords(day, { months: months[this.lang], eras: eras[this.lang] });
  }

  /** "1828", "44 BC". @param {number} year */
  year(year) {
    return yearWords(year, { eras: this.bundle.eras[this.lang] });
  }

  /** The first and the last year of the atlas. */
  ends() {
    return [this.bundle.first, this.bundle.last].map((day) => this.year(yearOf(day)));
  }

  /**
   * When a holding began, in words that claim no more than is known.
   * @param {Day} day
   * @param {number} edtf
   */
  since(day, edtf) {
    const known = this.bundle.edtfs[edtf];
    if (day <= this.bundle.first) return this.say("before", { year: this.ends()[0] });
    return known ? this.of(known.text) : this.date(day);
  }

  /** The language in which the names on the land are given: theirs are the capitals. */
  get written() {
    const { languages } = this.bundle;
    return languages.includes(this.lang) ? this.lang : languages[0];
  }

  /** The text in the reader's language. @param {Names} names */
  of(names) {
    return names[this.lang] || names.en;
  }

  /** @param {Area} area */
  area(area) {
    return this.of({ en: area.label, ...area.names });
  }

  /** "" for none. @param {number} index */
  event(index) {
    return index < 0 ? "" : this.of(this.bundle.events[index].names);
  }
}

/** The names that held on a day. @param {NameSpan[]} spans in order of time @param {Day} day */
export function namesAt(spans, day) {
  for (let i = spans.length - 1; i > 0; i -= 1) if (spans[i][0] <= day) return spans[i][2];
  return spans[0][2];
}
