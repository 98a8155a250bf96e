// What the timeline looks like: a row with the year, its words and the buttons, and the rail.

import { isYearEnd, startOf, yearOf } from "../days.js";
import { make } from "../dom.js";
import { Controls } from "./controls.js";
import { Headline } from "./headline.js";
import { Options } from "./options.js";
import { Rail } from "./rail.js";
import { YearField } from "./yearfield.js";

/** @import { AtlasEvent, Day, TimelineData } from "../types.d.ts" */
/** @import { Scope } from "./scope.js" */
/** @import { Here, Story } from "./story.js" */

/**
 * What the reader can do on it, and what it asks of slider and map.
 * @typedef {object} BoardEars
 * @property {(way: "previous" | "next", all: boolean) => void} step
 * @property {() => void} play
 * @property {(times: number) => void} speed
 * @property {(event: AtlasEvent) => void} go
 * @property {(years: number) => void} nudge
 * @property {(day: Day) => void} typed
 * @property {() => void} scoped other events are shown and gone through
 * @property {(wide: number, shift: number) => void} frame see Rail
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
    this.year = new YearField(head, on, data);
    const headline = this.headline = new Headline(head, data, on.moved);
    this.controls = new Controls(head, on);
    const rail = this.rail = new Rail(this.root, {
      go: on.go,
      parts: (event) => headline.partsOf(event),
      year: (year) => headline.yearWords(year),
      frame: on.frame,
    });
    this.options = new Options(head, {
      speed: on.speed,
      zoom: (years) => rail.zoom(years),
      scope: (scope) => { rail.filter(scope); on.scoped(); },
    });
    this.root.append(headline.live);
  }

  /** Other events are usual here: shown unless the reader asked for some. @param {Scope} scope */
  suggest(scope) {
    if (this.options.suggest(scope)) this.rail.layout.scope = scope;
  }

  /** @param {TimelineData} data */
  label(data) {
    const { words, lang } = data;
    this.headline.data = data;
    this.root.lang = lang;
    this.root.style.display = data.timeless ? "none" : "";
    this.root.setAttribute("aria-label", words.timeline);
    this.year.label(data);
    this.controls.label(words);
    this.options.label(words);
    this.rail.label(words);
  }

  /**
   * Show where the reader stands in the story.
   * @param {Here} here
   * @param {Story} story
   * @param {boolean} held whether a hand has the slider's thumb
   */
  show(here, story, held) {
    const { day, id } = here;
    const since = isYearEnd(day) ? startOf(yearOf(day)) : day;
    const told = story.of(since, day, id);
    this.year.show(day, this.headline.dateOf(since, day, told));
    this.headline.tell(since, day, told);
    this.rail.move(day, story.at(here) < 0 ? null : id ?? null, held);
    this.offer(here, story);
  }

  /** Offer the ways that lead to an event. @param {Here} here @param {Story} story */
  offer(here, story) {
    const { scope } = this.rail.layout;
    this.controls.show(Boolean(story.previous(here, scope)), Boolean(story.next(here, scope)));
  }

  close() {
    for (const part of [this.headline, this.options, this.rail]) part.close();
    this.root.remove();
  }
}
