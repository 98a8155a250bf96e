// Play and pause: the clock, and the button that shows whether it runs.

import { yearOf } from "../days.js";
import { Clock } from "./clock.js";

/** @import { Day, TimelineWords } from "../types.d.ts" */
/** @import { Controls } from "./controls.js" */

export class Player {
  /** @type {TimelineWords | null} */
  words = null;

  /**
   * @param {Controls} controls
   * @param {{year(year: number): void, stop(year: number): void}} on a year is passed, or the
   *   clock came to rest at one
   */
  constructor(controls, on) {
    this.controls = controls;
    this.clock = new Clock({
      year: (year) => on.year(year),
      stop: (year) => { this.show(); on.stop(year); },
    });
  }

  /** @param {TimelineWords} words */
  label(words) {
    this.words = words;
    this.show();
  }

  /**
   * Play from a year on, from the first again at the last; or pause.
   * @param {number} year
   * @param {{first: Day, last: Day}} span
   */
  toggle(year, { first, last }) {
    if (this.clock.running) { this.clock.stop(); return; }
    const end = yearOf(last);
    this.clock.start(year >= end ? yearOf(first) : year, end);
    this.show();
  }

  /** Stop playing: something else says where the page goes. */
  halt() {
    this.clock.stop(true);
    this.show();
  }

  show() {
    if (this.words) this.controls.showPlay(this.clock.running, this.words);
  }
}
