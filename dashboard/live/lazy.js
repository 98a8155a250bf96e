// The short script of a component. Streamlit sends a component's script along with every change of
// it, so the code itself is a file that the browser keeps. ADDRESS and NAME stand above.

/** @import { Component } from "./types.d.ts" */

const WAITS = [1000, 3000, 9000]; // ms before it is asked for again

/** Another address each time: a browser remembers that a module did not come. @param {number} turn */
async function load(turn = 0) {
  const address = new URL(ADDRESS, document.baseURI);
  if (turn) address.searchParams.set("again", String(turn));
  try {
    return await import(String(address));
  } catch (error) {
    if (turn === WAITS.length) throw error;
    await new Promise((done) => setTimeout(done, WAITS[turn]));
    return load(turn + 1);
  }
}

const code = load();
code.catch(() => dispatchEvent(new Event("atlas:missing"))); // line.js says so

/** @param {Component<unknown>} component @returns {() => void} takes it away */
export default function show(component) {
  /** @type {(() => void) | null} */
  let close = null;
  let closed = false;
  code.then((module) => { if (!closed) close = module[NAME](component); }, () => {});
  return () => { closed = true; close?.(); };
}
