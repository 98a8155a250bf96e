// What the rail shows of the events: the article's own one by one, or in a bunch where they would
// lie on one another; the others as how many there were in a year.

import { yearOf } from "../days.js";

/** @import { AtlasEvent } from "../types.d.ts" */

/**
 * Something on the rail that can be pointed at: `year` where it is a bar.
 * @typedef {{x: number, events: AtlasEvent[], year?: number}} Mark
 */

const NEAR = 14; // px within which the pointer takes a mark
const AIR = 2; // px at least between two marks of the article

/**
 * Half the width of the article's mark for so many events, in px: a number needs room.
 * @param {number} count
 */
export function halfOf(count) {
  if (count === 1) return 6;
  return count < 10 ? 10.5 : 13.5;
}

/**
 * Events in order as marks that do not lie on one another: the two that are in each other's way
 * most become one until none are; a bunch lies in the middle of its events.
 * @param {AtlasEvent[]} events
 * @param {(event: AtlasEvent) => number} x the pixel of an event
 * @returns {Mark[]}
 */
export function bunched(events, x) {
  const marks = events.map((event) => ({ x: x(event), events: [event] })).sort((a, b) => a.x - b.x);
  for (;;) {
    const gaps = marks.slice(1).map((mark, at) => gap(marks[at], mark));
    const least = Math.min(...gaps);
    if (!(least < AIR)) return marks;
    const at = gaps.indexOf(least);
    marks.splice(at, 2, joined(marks[at], marks[at + 1]));
  }
}

/** How much room lies between two marks. @param {Mark} a @param {Mark} b */
const gap = (a, b) => b.x - a.x - halfOf(a.events.length) - halfOf(b.events.length);

/** @param {Mark} a @param {Mark} b @returns {Mark} */
function joined(a, b) {
  const events = [...a.events, ...b.events];
  return { x: (a.x * a.events.length + b.x * b.events.length) / events.length, events };
}

/**
 * How many of the events there were in each year that had any.
 * @param {AtlasEvent[]} events in order
 * @returns {{year: number, main: number, events: AtlasEvent[]}[]}
 */
export function density(events) {
  /** @type {Map<number, AtlasEvent[]>} */
  const years = new Map();
  for (const event of events) {
    const year = yearOf(event.date);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years].map(([year, own]) => (
    { year, main: own.filter(({ tier }) => tier === "main").length, events: own }
  ));
}

/**
 * The mark nearest to a pixel, -1 where none is near; the article's own come before a bar.
 * @param {Mark[]} marks
 * @param {number} x
 */
export function nearest(marks, x) {
  let best = -1;
  let least = NEAR;
  marks.forEach((mark, at) => {
    const far = Math.abs(mark.x - x) - (mark.year === undefined ? NEAR / 3 : 0);
    if (far < least) { least = far; best = at; }
  });
  return best;
}
