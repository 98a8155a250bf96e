// The state after a move of the reader, as panels/navigation.py finds it for the app.

import { stepDay } from "../asked.js";
import { endOf, within, yearOf } from "../days.js";
import { stepThing } from "./address.js";

/** @import { Lookup } from "./lookup.js" */
/** @import { PageState, Target } from "../types.d.ts" */

/**
 * The state with some of its fields changed. Another day or thing leaves the story; a thing that only
 * the story chose is let go of.
 * @param {PageState} state
 * @param {Partial<PageState>} part
 * @returns {PageState}
 */
export function moved(state, part) {
  const after = { ...state, ...part };
  const stays = after.day === state.day && after.kind === state.kind && after.id === state.id;
  if (!state.story || part.story !== undefined || stays) return after;
  return { ...state, kind: null, id: null, ...part, story: "" };
}

/**
 * What of the state changes where a pressed link, the timeline, the slider or the map leads.
 * @param {Pick<Lookup, "bundle" | "knows">} lookup
 * @param {PageState} state
 * @param {Target} target
 * @returns {Partial<PageState>}
 */
export function led(lookup, state, { kind, id, day, year, view, story }) {
  const { first, last } = lookup.bundle;
  const step = story ? stepDay(lookup.bundle, story) : "";
  if (story && step) return { story, day: step, year: yearOf(step), ...stepThing(story) };
  const when = within(day ?? (year ? endOf(year) : state.day), first, last);
  /** @type {Partial<PageState>} */
  const part = { day: when, year: yearOf(when) };
  if (view) part.view = view;
  if (story !== undefined) part.story = "";
  if (kind === "none") Object.assign(part, { kind: null, id: null });
  else if (kind && id && lookup.knows(kind, id)) Object.assign(part, { kind, id });
  return part;
}

/** What is told, by name: another one is told from its beginning. @param {PageState} state */
export function aboutOf({ story, kind, id }) {
  if (story) return `story ${story}`;
  return kind ? `${kind} ${id}` : "";
}
