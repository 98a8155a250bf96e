// What the timeline learns from the map, which alone has the bundle: what happened when.

import { yearOf } from "../days.js";
import { paceOf } from "./pace.js";
import { Story } from "./story.js";

/** @import { Timeline } from "./timeline.js" */

/** Learn it: when the map is there, and when it has other events. @param {Timeline} timeline */
export function learn(timeline) {
  const { frame: { atlas }, data: { first, last }, board, player } = timeline;
  if (!atlas) return;
  timeline.story = new Story(atlas.events(), first, atlas.days());
  player.clock.pace = paceOf(timeline.story.events);
  board.suggest(atlas.scope());
  board.rail.show(timeline.story.events, yearOf(first), yearOf(last));
}
