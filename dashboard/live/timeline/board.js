// What the timeline looks like: its words, its buttons, the strip of events and what filters it.

import { isYearEnd, startOf, yearOf } from "../days.js";
import { make } from "../dom.js";
import { Controls } from "./controls.js";
import { EventFilter } from "./filter.js";
import { Headline } from "./headline.js";
import { Strip } from "./strip.js";

/** @import { AtlasEvent, Day, TimelineData } from "../types.d.ts" */
/** @import { Here, Story } from "./story.js" */

/**
 * What the reader can do on it, and what it asks of the map.
 * @typedef {object} BoardEars
 * @property {() => void} previous
 * @property {() => void} next
 * @property {() => void} play
 * @property {(times: number) => void} speed
 * @property {(event: AtlasEvent) => void} go
 * @property {(since: Day, day: Day) => number} moved how many areas changed hands
 */

export class Board {
  /**
   * @param {HTMLElement} parent
   * @param {TimelineData} data
   * @param {BoardEars} on
   */
  constructor(parent, data, on) {
    this.root = make("section", "timeline", parent);
    const head = make("div", "head", this.root);
    const headline = this.headline = new Headline(head, data, on.moved);
    this.controls = new Controls(head, on);
    const strip = this.strip = new Strip(this.root, {
      go: on.go,
      words: (event) => headline.wordsOf(event),
    });
    this.filter = new EventFilter(this.root, {
      zoom: (years) => strip.zoom(years),
      only: (only) => strip.filter(only),
    });
    this.root.append(headline.live);
  }

  /** @param {TimelineData} data */
  label(data) {
    const { words, lang } = data;
    this.headline.data = data;
    this.root.lang = lang;
    this.root.setAttribute("aria-label", words.timeline);
    this.controls.label(words);
    this.strip.box.setAttribute("aria-label", words.events);
    this.filter.label(words.scope);
  }

  /** Show where the reader stands in the story. @param {Here} here @param {Story} story */
  show(here, story) {
    const { day, id } = here;
    const since = isYearEnd(day) ? startOf(yearOf(day)) : day;
    this.headline.tell(since, day, story.of(since, day, id));
    this.strip.move(day, story.at(here) < 0 ? null : id);
  }

  close() {
    this.headline.close();
    this.strip.close();
    this.root.remove();
  }
}
