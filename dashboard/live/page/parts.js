// The fixed elements of page.html, by their ids.

import { unzipped } from "./unzipping.js";

/**
 * @template {typeof HTMLElement} Kind
 * @param {string} id
 * @param {Kind} kind
 * @returns {InstanceType<Kind>}
 */
function part(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`page.html has no ${kind.name} called ${id}`);
  return /** @type {InstanceType<Kind>} */ (found);
}

/** @param {string} id */
export const element = (id) => part(id, HTMLElement);
/** @param {string} id */
export const input = (id) => part(id, HTMLInputElement);

/**
 * Where the timeline is drawn: within a shadow, so that its styles stay its own.
 * @returns {HTMLElement}
 */
export function timelineHost() {
  const host = element("timeline").shadowRoot?.lastElementChild;
  if (!(host instanceof HTMLElement)) throw new Error("page.html has no room for the timeline");
  return host;
}

/** A data element's JSON. @param {string} id */
export function plain(id) {
  return JSON.parse(element(id).textContent ?? "");
}

/** A data element's gzipped JSON. @param {string} id */
export function unpack(id) {
  return unzipped(element(id)).json();
}
