// The field as the app mounts it: its names are a file of their own, asked for at the first touch.

import { fetchJson } from "../fetching.js";
import { knownFrom } from "./known.js";
import { mountFinder } from "./mount.js";

/** @import { Component, FindData, FoundFile } from "../types.d.ts" */
/** @import { Known } from "./known.js" */

/** @type {Map<string, Promise<Known>>} */
const asked = new Map();

/** @param {Component<FindData>} component */
export function find(component) {
  mountFinder(component, () => namesAt(component.data.address ?? ""));
}

/** @param {string} address from the page's own @returns {Promise<Known>} */
function namesAt(address) {
  const known = asked.get(address) ?? fetched(address);
  asked.set(address, known);
  known.catch(() => asked.delete(address));
  return known;
}

/** @param {string} address */
async function fetched(address) {
  return knownFrom(/** @type {FoundFile} */ (await fetchJson(address)));
}
