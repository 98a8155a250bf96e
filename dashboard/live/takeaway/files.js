// What files made of the map are called.

/** @import { Day } from "../types.d.ts" */

/**
 * "treaty-atlas-1828-02-22-turkmenchay.svg"; a year that begins an id is not said twice.
 * @param {Day} day
 * @param {string} id of what is chosen, "" for nothing
 * @param {string} ending
 */
export function nameOf(day, id, ending) {
  const chosen = id.replace(/^\d{4}-/, "").replace(/[^a-z0-9-]+/gi, "-");
  return `${["treaty-atlas", day, chosen].filter(Boolean).join("-")}.${ending}`;
}
