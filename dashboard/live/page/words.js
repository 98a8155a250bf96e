// The words of the timeline, as panels/timeline.py gives them in the app.

/** @import { TimelineWords } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/** @param {Lookup} lookup @param {string[]} months @returns {TimelineWords} */
export function timelineWords(lookup, months) {
  const said = (/** @type {string} */ text) => lookup.say(text);
  return {
    timeline: said("Timeline"),
    events: said("Events: arrow keys to go through them, Enter to go there"),
    previous: said("Previous event"),
    next: said("Next event"),
    play: said("Play"),
    pause: said("Pause"),
    speed: said("Speed"),
    last: said("Last:"),
    more: said("and {n} more"),
    one: said("1 area changed hands"),
    moved: said("{n} areas changed hands"),
    still: said("No area changed hands"),
    ended: said("End:"),
    months,
    scope: {
      events: said("Events shown"),
      zoom: said("Zoom of the events"),
      only: said("Only the article’s"),
      spans: [said("All years"), said("50 years"), said("10 years"), said("1 year")],
    },
  };
}
