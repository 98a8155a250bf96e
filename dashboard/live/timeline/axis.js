// What stands below the rail: ticks by decade or by year, and the years that are written.

/** @import { TimeScale } from "./timescale.js" */

const APART = 46; // px at least between two years that are written
const CENTURY = 100;
const STEPS = [1, 2, 5, 10, 20, 50, CENTURY];
const FINE = 6; // px at least between two ticks

/**
 * Years at least `room` px apart: every first, second, fifth ...
 * @param {number} each px a year
 * @param {number} room
 */
function stepFor(each, room) {
  return STEPS.find((step) => step * each >= room) ?? CENTURY;
}

/** @param {number} from @param {number} to @param {number} step */
function every(from, to, step) {
  const years = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) years.push(year);
  return years;
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
  const written = every(start, start + span, years ? stepFor(each, APART) : CENTURY);
  const x = (/** @type {number} */ year) => scale.share(year) * width;
  const ends = years ? [] : [start, start + span]
    .filter((end) => written.every((year) => Math.abs(x(year) - x(end)) > APART));
  const step = Math.max(years ? 1 : 10, stepFor(each, FINE));
  return {
    ticks: every(start, start + span, step),
    long: written,
    written: [...written, ...ends].sort((a, b) => a - b),
  };
}
