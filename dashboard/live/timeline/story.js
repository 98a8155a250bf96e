// The events in order: which come before and after, and which one a year or a day is told by.

import { isYearEnd } from "../days.js";

/** @import { AtlasEvent, Day, Told } from "../types.d.ts" */

const WEIGHT = { main: 2, secondary: 1, baseline: 0 };
const ARTICLE = 4;

/**
 * Where the reader stands: a day, and the event that was gone to, if any.
 * @typedef {{day: Day, id?: string | null}} Here
 */

export class Story {
  /**
   * @param {AtlasEvent[]} events by day, then in the order of the table
   * @param {Day} first the atlas's first day: an event before it is shown on it
   */
  constructor(events, first = "") {
    this.events = events;
    this.first = first;
  }

  /** The day an event is shown on. @param {AtlasEvent} event @returns {Day} */
  dayOf({ date }) {
    return date < this.first ? this.first : date;
  }

  /** @param {Here} here @returns {AtlasEvent | null} */
  next(here) {
    const at = this.at(here);
    if (at >= 0) return this.events[at + 1] ?? null;
    return this.events.find(({ date }) => !this.passed(date, here.day)) ?? null;
  }

  /** @param {Here} here @returns {AtlasEvent | null} */
  previous(here) {
    const at = this.at(here);
    if (at >= 0) return this.events[at - 1] ?? null;
    return this.events.findLast(({ date }) => this.passed(date, here.day)) ?? null;
  }

  /**
   * Position of the event the reader stands at, -1 when no event was gone to on this day.
   * @param {Here} here
   */
  at({ day, id }) {
    return id ? this.events.findIndex((event) => event.id === id && this.dayOf(event) === day) : -1;
  }

  /**
   * Whether an event lies behind who stands at a day. A year's end stands for the whole year; on
   * any other day what happened that day is still ahead.
   * @param {Day} date
   * @param {Day} day
   */
  passed(date, day) {
    return date < day || (date === day && isYearEnd(day));
  }

  /**
   * The event a span of days is told by: the one gone to, else the weightiest; where the span has
   * none, the latest before it.
   * @param {Day} first
   * @param {Day} last
   * @param {string | null} [id] of the event gone to
   * @returns {Told}
   */
  of(first, last, id) {
    const inside = this.events.filter(({ date }) => date >= first && date <= last);
    if (!inside.length) {
      const event = this.events.findLast(({ date }) => date < first) ?? null;
      return { event, more: 0, then: true };
    }
    const event = inside.find((one) => one.id === id) ?? inside.reduce(weightier);
    return { event, more: inside.length - 1, then: false };
  }
}

/** The first of two unless the other weighs more. @param {AtlasEvent} a @param {AtlasEvent} b */
function weightier(a, b) {
  return weight(b) > weight(a) ? b : a;
}

/** @param {AtlasEvent} event */
function weight({ article, tier }) {
  return (article ? ARTICLE : 0) + WEIGHT[tier];
}
