// Where a move of the reader leads: the parts of the state that it makes another.

import { stepDay } from "../asked.js";
import { dayOf, endOf, within, yearOf } from "../days.js";
import { stepThing } from "./address.js";

/** @import { Day, PageState, Target } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/**
 * The state with a part of it another. Another day or thing leaves the story, and lets go of what
 * only the story had chosen.
 * @param {PageState} state
 * @param {Partial<PageState>} part
 * @returns {PageState}
 */
export function changed(state, part) {
  const next = { ...state, typed: undefined, ...part };
  const same = next.day === state.day && next.kind === state.kind && next.id === state.id;
  if (same || part.story !== undefined) return next;
  return state.story ? { ...next, kind: null, id: null, ...part, story: "" } : next;
}

/**
 * What a target asks for.
 * @param {Lookup} lookup
 * @param {Day} today
 * @param {Target} target
 * @returns {Partial<PageState>}
 */
export function moved(lookup, today, { kind, id, day, year, view, story, from, to }) {
  if (from !== undefined && to !== undefined) return compared(lookup, [from, to]);
  const step = story ? stepDay(lookup.bundle, story) : "";
  if (story && step) return { story, ...on(step), ...stepThing(story) };
  const { first, last } = lookup.bundle;
  /** @type {Partial<PageState>} */
  const part = on(within(dayOf(day ?? "") || (year === undefined ? today : endOf(year)), first, last));
  if (view) part.view = view;
  if (story !== undefined) part.story = "";
  if (kind === "none") Object.assign(part, { kind: null, id: null });
  else if (kind && id && lookup.knows(kind, id)) Object.assign(part, { kind, id });
  return part;
}

/**
 * Two days to compare, as typed, in whatever order; two empty texts end it.
 * @param {Lookup} lookup
 * @param {string[]} typed
 * @returns {Partial<PageState>}
 */
function compared(lookup, typed) {
  const [start, end] = typed.map((text) => lookup.dayTyped(text)).sort();
  if (!typed.some(Boolean)) return { compare: "" };
  return start && end ? { compare: start, ...on(end), panel: "compare" } : { typed };
}

/** @param {Day} day */
const on = (day) => ({ day, year: yearOf(day) });
