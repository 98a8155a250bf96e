// The events in order: which come before and after, and which one a year or a day is told by.

import { isYearEnd } from "../days.js";
import { within } from "./scope.js";

/** @import { AtlasEvent, DatedDay, Day, Told } from "../types.d.ts" */
/** @import { Scope } from "./scope.js" */

const WEIGHT = { main: 2, secondary: 1, baseline: 0 };
const ARTICLE = 4;
const OWN_DAY = 0.5; // an event's own day before a step of an equal one

/**
 * Where the reader stands: a day, and the event that was gone to, if any.
 * @typedef {{day: Day, id?: string | null}} Here
 */

export class Story {
  /**
   * @param {AtlasEvent[]} events by day, then in the order of the table
   * @param {Day} first the atlas's first day: an event before it is shown on it
   * @param {DatedDay[]} days of the events and of their steps, in order
   */
  constructor(events, first = "", days = []) {
    this.events = events.filter(({ kind }) => kind !== "baseline");
    this.first = first;
    this.days = days;
  }

  /** The day an event is shown on. @param {AtlasEvent} event @returns {Day} */
  dayOf({ date }) {
    return date < this.first ? this.first : date;
  }

  /**
   * The event after where the reader stands, of those within a scope.
   * @param {Here} here
   * @param {Scope} [scope]
   * @returns {AtlasEvent | null}
   */
  next(here, scope = "all") {
    const at = this.at(here);
    return this.events.find((event, index) => within(scope, event)
      && (at >= 0 ? index > at : !this.passed(event.date, here.day))) ?? null;
  }

  /**
   * @param {Here} here
   * @param {Scope} [scope]
   * @returns {AtlasEvent | null}
   */
  previous(here, scope = "all") {
    const at = this.at(here);
    return this.events.findLast((event, index) => within(scope, event)
      && (at >= 0 ? index < at : this.passed(event.date, here.day))) ?? null;
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
    const inside = this.days.filter(({ date }) => date >= first && date <= last);
    if (!inside.length) {
      const day = this.days.findLast(({ date, role }) => role === "day" && date < first) ?? null;
      return { day, more: 0, then: true };
    }
    const gone = inside.filter(({ event }) => event.id === id);
    const day = (gone.length ? gone : inside).reduce(weightier);
    return { day, more: new Set(inside.map(({ event }) => event)).size - 1, then: false };
  }
}

/** The first of two unless the other weighs more. @param {DatedDay} a @param {DatedDay} b */
function weightier(a, b) {
  return weight(b) > weight(a) ? b : a;
}

/** @param {DatedDay} day */
function weight({ role, event: { article, tier } }) {
  return (article ? ARTICLE : 0) + WEIGHT[tier] + (role === "day" ? OWN_DAY : 0);
}
