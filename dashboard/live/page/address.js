// The state of the page in the part of the address after #, so that a link or a bookmark keeps it.

import { endOf, isYearEnd, yearOf } from "../days.js";

/** @import { Kind, PageState } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

const DAY = /^\d{4}-\d\d-\d\d$/;
const YEAR = /^\d{4}$/;
/** @type {Kind[]} */
const THINGS = ["place", "area", "event"];
const SAID = /** @type {const} */ (["view", "lang", "panel"]);

/**
 * What the address says that the atlas knows; everything else stays as it is in `usual`.
 * @param {Lookup} lookup
 * @param {PageState} usual
 * @param {Record<string, string>} tabs
 * @returns {PageState}
 */
export function readAddress(lookup, usual, tabs) {
  const told = new URLSearchParams(location.hash.slice(1));
  const ask = (/** @type {string} */ name) => told.get(name) ?? "";
  const { first, last, words } = lookup.bundle;
  const state = { ...usual };
  const day = ask("date") || (YEAR.test(ask("year")) ? endOf(Number(ask("year"))) : "");
  if (DAY.test(day) && day >= first && day <= last) Object.assign(state, { day, year: yearOf(day) });
  const kind = THINGS.find((one) => lookup.knows(one, ask(one)));
  if (kind) Object.assign(state, { kind, id: ask(kind) });
  if (ask("view") === "recognised") state.view = "recognised";
  if (Object.hasOwn(words, ask("lang"))) state.lang = ask("lang");
  if (Object.hasOwn(tabs, ask("panel"))) state.panel = ask("panel");
  state.turkic = ask("turkic") === "on";
  return state;
}

/** @param {PageState} state @param {PageState} usual what need not be said */
export function writeAddress(state, usual) {
  const said = new URLSearchParams({ year: String(state.year) });
  if (!isYearEnd(state.day)) said.set("date", state.day);
  if (state.kind && state.id) said.set(state.kind, state.id);
  for (const name of SAID) if (state[name] !== usual[name]) said.set(name, state[name]);
  if (state.turkic) said.set("turkic", "on");
  history.replaceState(null, "", `#${said}`);
}
