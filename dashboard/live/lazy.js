// The short script of a component. Streamlit sends a component's script along with every change of
// it, so the code itself is a file that the browser keeps. ADDRESS and NAME stand above.

/** @import { Component } from "./types.d.ts" */

const code = import(String(new URL(ADDRESS, document.baseURI)));

/** @param {Component<unknown>} component @returns {() => void} takes it away */
export default function show(component) {
  /** @type {(() => void) | null} */
  let close = null;
  let closed = false;
  code.then((module) => { if (!closed) close = module[NAME](component); });
  return () => { closed = true; close?.(); };
}
