// Where a day lies on the rail: the whole span, or some years of it. A year lies where the slider's
// thumb stands for it, its days up to half a year to both sides.

import { isYearEnd, partsOf, yearOf } from "../days.js";

/** @import { Day } from "../types.d.ts" */

const EDGE = 0.1; // share of the years shown, at their ends, in which the rail follows the day

/** A day in years: the middle of 1828 is 1828. @param {Day} day */
export function timeOf(day) {
  const [year, month, date] = partsOf(day);
  return year - 0.5 + ((month - 1) * 30.44 + date) / 366;
}

/** Where the reader stands: a year's last day stands for the year. @param {Day} day */
export function standing(day) {
  return isYearEnd(day) ? yearOf(day) : timeOf(day);
}

export class TimeScale {
  first = 0;
  last = 1;
  /** How many years are shown; 0 is the whole span. */
  years = 0;
  /** The first year shown. */
  start = 0;
  /** @type {Day} */
  day = "";

  /** The years of the slider. @param {number} first @param {number} last */
  reach(first, last) {
    this.first = first;
    this.last = last;
    this.zoom(this.years);
  }

  /** Show this many years round the day shown; 0 shows the whole span. @param {number} years */
  zoom(years) {
    this.years = years >= this.last - this.first ? 0 : years;
    this.start = this.round();
  }

  /** Where the years shown begin when the day shown is in their middle, or as near as can be. */
  round() {
    const { first, last, years, day } = this;
    if (!years) return first;
    const centre = day ? standing(day) : first;
    return Math.min(last - years, Math.max(first, centre - years / 2));
  }

  /** The day shown now; returns whether the scale moved with it. @param {Day} day */
  follow(day) {
    this.day = day;
    const share = this.share(standing(day));
    if (!this.years || (share >= EDGE && share <= 1 - EDGE)) return false;
    const before = this.start;
    this.start = this.round();
    return this.start !== before;
  }

  /** How many years are shown. */
  get span() {
    return this.years || this.last - this.first;
  }

  /** How much wider than the rail the slider is, and which share of it lies left of the rail. */
  get frame() {
    const all = this.last - this.first;
    return { wide: all / this.span, shift: (this.start - this.first) / all };
  }

  /** How far along the rail a time lies: 0 at its start, 1 at its end. @param {number} time */
  share(time) {
    return (time - this.start) / this.span;
  }

  /** Whether a time lies on the rail; half a year beyond its ends still does. @param {number} time */
  shows(time) {
    return time >= this.start - 0.5 && time <= this.start + this.span + 0.5;
  }
}
