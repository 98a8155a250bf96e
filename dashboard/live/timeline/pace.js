// How long a year stays while time plays: longer where the article speaks, a little longer where a
// main event lies.

import { yearOf } from "../days.js";

/** @import { AtlasEvent } from "../types.d.ts" */

export const PLAIN = 250; // ms a year stays at speed 1
const MAIN = 400;
const ARTICLE = 1200;
const READABLE = 500; // ms that a year of the article stays at any speed

/**
 * Milliseconds that a year stays at a speed.
 * @param {AtlasEvent[]} events
 * @returns {(year: number, speed: number) => number}
 */
export function paceOf(events) {
  const article = yearsOf(events.filter((event) => event.article));
  const main = yearsOf(events.filter(({ tier }) => tier === "main"));
  return (year, speed) => {
    if (article.has(year)) return Math.max(READABLE, ARTICLE / speed);
    return (main.has(year) ? MAIN : PLAIN) / speed;
  };
}

/** @param {AtlasEvent[]} events */
const yearsOf = (events) => new Set(events.map(({ date }) => yearOf(date)));
