// The moves of the reader in time: each shows its day at once, moves the thumb, and tells the page.

import { endOf, isYearEnd, yearOf } from "../days.js";

/** @import { AtlasEvent, Day } from "../types.d.ts" */
/** @import { Timeline } from "./timeline.js" */

export class Moves {
  /** @param {Timeline} timeline */
  constructor(timeline) {
    this.timeline = timeline;
  }

  /**
   * To the event before or after, of those shown or of all.
   * @param {"previous" | "next"} way
   * @param {boolean} all
   */
  step(way, all) {
    const { story, here, board } = this.timeline;
    const event = story[way](here, all ? "all" : board.rail.layout.scope);
    if (event) this.goTo(event);
  }

  /** @param {AtlasEvent} event */
  goTo(event) {
    const { timeline } = this;
    const day = timeline.story.dayOf(event);
    timeline.player.halt();
    timeline.showDay(day, event.id);
    timeline.slider.place(yearOf(day));
    timeline.trigger("go", { kind: "event", id: event.id, day });
  }

  /** Some years on, or back, within the atlas. @param {number} years */
  nudge(years) {
    const { day, data: { first, last } } = this.timeline;
    const year = Math.min(yearOf(last), Math.max(yearOf(first), yearOf(day) + years));
    this.goToDay(endOf(year));
  }

  /** @param {Day} day one of the atlas; a year's last day stands for the year */
  goToDay(day) {
    const { timeline } = this;
    const year = yearOf(day);
    timeline.player.halt();
    timeline.showDay(day, null);
    timeline.slider.place(year);
    timeline.trigger("go", isYearEnd(day) ? { year } : { day });
  }
}
