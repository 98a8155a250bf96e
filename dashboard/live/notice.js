// A line that is said once about the address, and the address without what it was said about.

import { prose } from "./prose.js";

/** @import { Component, ProseData } from "./types.d.ts" */

/**
 * Replacing makes no entry in the history: Back leads to where the reader came from, not to the
 * wrong address again.
 * @param {Component<ProseData & {drop: string[]}>} component
 */
export function notice(component) {
  const address = new URL(location.href);
  for (const name of component.data.drop) address.searchParams.delete(name);
  if (address.href !== location.href) history.replaceState(history.state, "", address);
  return prose(component);
}
