// What the timeline of the single file is told, as the app's is by `panels/time.py`.

import { sentencesIn } from "./texts.js";

/** @import { PageState, TimelineData } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/** @param {{lookup: Lookup, state: PageState, frame: {fixed: boolean}}} page @returns {TimelineData} */
export function timelineData({ lookup, state, frame: { fixed } }) {
  const { day, year, lang, view, kind, id, layers, compare } = state;
  const { first, last, areas, event_days: days } = lookup.bundle;
  const selected = kind && id ? { kind, id } : null;
  return {
    day, year, first, last, lang, view, selected, compare, layers, map: null, moves: false, fixed,
    timeless: !areas.length && !days.length,
    texts: sentencesIn(lookup),
    title: lookup.say("Map of who held which land"), words: lookup.tables.timeline[lang],
  };
}
