// The moves of the reader in time: each shows its day at once, moves the thumb, and tells the page.

import { endOf, isYearEnd, yearOf } from "../days.js";

/** @import { AtlasEvent, Day } from "../types.d.ts" */
/** @import { Timeline } from "./timeline.js" */

const PAUSE = 250; // ms without another press

export class Moves {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  telling;

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
    this.show(day, event.id);
    timeline.trigger("go", { kind: "event", id: event.id, day });
  }

  /**
   * Some years on, or back, within the atlas. The page hears of it after the last of many presses:
   * its answer to an earlier one would take the reader back.
   * @param {number} years
   */
  nudge(years) {
    const { day, data: { first, last } } = this.timeline;
    const year = Math.min(yearOf(last), Math.max(yearOf(first), yearOf(day) + years));
    this.show(endOf(year));
    this.telling = setTimeout(() => this.timeline.trigger("go", { year }), PAUSE);
  }

  /** @param {Day} day one of the atlas; a year's last day stands for the year */
  goToDay(day) {
    this.show(day);
    this.timeline.trigger("go", isYearEnd(day) ? { year: yearOf(day) } : { day });
  }

  /**
   * @param {Day} day
   * @param {string | null} event
   */
  show(day, event = null) {
    const { timeline } = this;
    clearTimeout(this.telling);
    timeline.player.halt();
    timeline.showDay(day, event);
    timeline.slider.place(yearOf(day));
  }
}
