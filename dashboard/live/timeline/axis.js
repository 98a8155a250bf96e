// What stands below the rail: ticks by decade or by year, and the years that are written.

import { PLAIN } from "../days.js";

/** @import { TimeScale } from "./timescale.js" */

const APART = 46; // px at least between two years that are written
const WITH_ERA = 58; // px at least where an era stands beside them
const CENTURY = 100;
const STEPS = [1, 2, 5, 10, 20, 50, CENTURY, 200, 500, 1000, 2000, 5000];
const FINE = 6; // px at least between two ticks

/**
 * Years at least `room` px apart: every first, second, fifth ...
 * @param {number} each px a year
 * @param {number} room
 */
function stepFor(each, room) {
  return STEPS.find((step) => step * each >= room) ?? STEPS[STEPS.length - 1];
}

/**
 * The years that people count by steps: ... 200 BC, 100 BC, AD 1, AD 100 ...; no year is called 0.
 * @param {number} from
 * @param {number} to
 * @param {number} step
 */
function every(from, to, step) {
  const years = [];
  for (let bc = Math.floor((1 - from) / step) * step; bc > 0; bc -= step) years.push(1 - bc);
  if (from <= 0 && step > 2) years.push(1); // beside 2 it would touch
  for (let year = Math.max(1, Math.ceil(from / step)) * step; year <= to; year += step) years.push(year);
  return years.filter((year) => year <= to);
}

/**
 * Years with a tick, those whose tick is long, and those that are written: centuries where the
 * whole span is shown, with both its ends where there is room for them.
 * @param {TimeScale} scale
 * @param {number} width of the rail in px
 */
export function axisOf(scale, width) {
  const { start, span, years } = scale;
  const each = width / span;
  const apart = start < PLAIN ? WITH_ERA : APART;
  const least = stepFor(each, apart);
  const written = every(start, start + span, years ? least : Math.max(CENTURY, least));
  const x = (/** @type {number} */ year) => scale.share(year) * width;
  const ends = years ? [] : [start, start + span]
    .filter((end) => written.every((year) => Math.abs(x(year) - x(end)) > apart));
  const step = Math.max(years ? 1 : 10, stepFor(each, FINE));
  return {
    ticks: every(start, start + span, step),
    long: written,
    written: [...written, ...ends].sort((a, b) => a - b),
  };
}
