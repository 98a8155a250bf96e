// Files made in the browser, and what they are called.

import { make } from "../dom.js";

/** @import { Day } from "../types.d.ts" */

const KEPT = 60_000; // ms that a browser may take to fetch what it saves

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

/** Save a file where the reader's browser saves files. @param {Blob} content @param {string} name */
export function download(content, name) {
  const link = make("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
