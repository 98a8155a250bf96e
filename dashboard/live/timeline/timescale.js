// Where a day lies on the strip: the whole span, or some years round the day shown.

/** @import { Day } from "../types.d.ts" */

const NEAR_END = 0.4; // share of the zoomed years from the middle at which the strip follows the day

/**
 * A day in years. The slider stands for a year's end: an event lies between the year before and
 * its own.
 * @param {Day} day
 */
export function timeOf(day) {
  const [year, month, date] = day.split("-").map(Number);
  return year - 1 + ((month - 1) * 30.44 + date) / 366;
}

export class TimeScale {
  first = 0;
  last = 1;
  /** How many years are shown; 0 is the whole span. */
  years = 0;
  /** The middle of the years shown; NaN until a day is. */
  centre = NaN;
  /** @type {Day} */
  day = "";

  /** The years of the slider above. @param {number} first @param {number} last */
  reach(first, last) {
    this.first = first;
    this.last = last;
  }

  /** Show this many years round the day shown; 0 shows the whole span. @param {number} years */
  zoom(years) {
    this.years = years;
    this.centre = NaN;
    this.follow(this.day);
  }

  /** The day shown now; returns whether the scale moved with it. @param {Day} day */
  follow(day) {
    this.day = day;
    if (!this.years || !day) return false;
    const now = timeOf(day);
    if (Math.abs(now - this.centre) < this.years * NEAR_END) return false;
    this.centre = now;
    return true;
  }

  /** [start, end] in years. @returns {[number, number]} */
  get span() {
    if (!this.years || Number.isNaN(this.centre)) return [this.first, this.last];
    return [this.centre - this.years / 2, this.centre + this.years / 2];
  }

  /** How far along the strip a day lies: 0 at its start, 1 at its end. @param {Day} day */
  share(day) {
    const [start, end] = this.span;
    return (timeOf(day) - start) / (end - start);
  }

  /** Whether a day lies on the strip. @param {Day} day */
  shows(day) {
    const share = this.share(day);
    return !this.years || (share >= 0 && share <= 1);
  }
}
