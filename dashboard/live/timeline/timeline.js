// The timeline round the slider, and the line from it to the map: the map follows the thumb while
// it is held; the server hears only where the reader comes to rest.

import { endOf, isYearEnd, yearOf, yearWords } from "../days.js";
import { Takeaway } from "../takeaway/takeaway.js";
import { Board } from "./board.js";
import { Elsewhere } from "./elsewhere.js";
import { Informant } from "./informant.js";
import { learn } from "./learning.js";
import { MapAddress } from "./mapaddress.js";
import { Moves } from "./moves.js";
import { Player } from "./player.js";
import { Story } from "./story.js";
import { fetchAhead } from "./surroundings.js";

/** @import { Day, Ends, Pick, TimelineData, Trigger, View } from "../types.d.ts" */

export class Timeline {
  story = new Story([]);
  /** The event that was gone to, while its day is shown. @type {string | null} */
  gone = null;
  address = new MapAddress();

  /**
   * @param {HTMLElement} parent
   * @param {TimelineData} data
   * @param {Trigger} trigger
   * @param {Ends} ends
   */
  constructor(parent, data, trigger, { Slider, MapFrame }) {
    this.data = data;
    this.trigger = trigger;
    this.day = data.day;
    const moves = new Moves(this);
    fetchAhead(data.ahead ?? []);
    this.board = new Board(parent, data, {
      step: (way, all) => moves.step(way, all),
      play: () => this.player.toggle(yearOf(this.day), this.data),
      speed: (times) => { this.player.clock.speed = times; },
      go: (event) => moves.goTo(event),
      nudge: (years) => moves.nudge(years),
      typed: (day) => moves.goToDay(day),
      scoped: () => this.board.offer(this.here, this.story),
      frame: (wide, shift) => this.slider.frame(wide, shift),
      moved: (since, day) => this.frame.atlas?.transfers(since, day) ?? 0,
    });
    this.player = new Player(this.board.controls, {
      year: (year) => this.showYear(year, true),
      stop: (year) => this.trigger("go", { year }),
    });
    this.slider = new Slider({
      value: (year) => this.onThumb(year),
      say: (year) => yearWords(year, this.data.words),
      hold: () => this.player.halt(),
      drop: () => this.board.rail.settle(),
    });
    this.frame = new MapFrame({
      ready: () => this.onMap(),
      pick: (picked) => this.onPick(picked),
      view: (view) => this.onView(view),
      moved: (where) => { if (this.data.moves) this.address.keep(where); },
    });
    this.informant = new Informant(this.frame, this.board.headline.sentences, () => learn(this));
    this.takeaway = new Takeaway(this.frame, () => this.data);
    this.elsewhere = new Elsewhere(this.board.root, () => this.player.halt());
  }

  // --- from the server ------------------------------------------------------------------------

  /** @param {TimelineData} data @param {Trigger} trigger */
  update(data, trigger) {
    this.data = data;
    this.trigger = trigger;
    this.slider.attach();
    this.label();
    this.informant.tell(data);
    if (this.settled()) this.showDay(data.day, this.chosenEvent());
  }

  /** The event the page has chosen, or null. */
  chosenEvent() {
    const { selected } = this.data;
    return selected?.kind === "event" ? selected.id : null;
  }

  /** Whether the page's date may be shown: the reader is not ahead of the server. */
  settled() {
    const { value, held } = this.slider;
    return !held && !this.player.clock.running && (value === null || value === this.data.year);
  }

  label() {
    document.documentElement.lang = this.data.lang; // Streamlit itself always says "en"
    document.documentElement.toggleAttribute("data-timeless", Boolean(this.data.timeless));
    this.board.label(this.data);
    this.frame.title = this.data.title;
    this.frame.words = this.data.words;
    this.frame.settle();
    this.player.label(this.data.words);
  }

  // --- from the map ---------------------------------------------------------------------------

  onMap() {
    const { atlas } = this.frame;
    if (!atlas) return;
    const { map } = this.data;
    learn(this);
    this.informant.tell(this.data);
    if (map) atlas.goTo(map.lat, map.lon, map.zoom);
    this.showDay(this.day, this.gone ?? this.chosenEvent());
  }

  /** @param {Pick} picked */
  onPick(picked) {
    this.informant.heard(picked);
    this.player.halt();
    this.trigger("pick", picked);
  }

  /** @param {View} view */
  onView(view) {
    this.informant.seen(view);
    this.player.halt();
    this.trigger("go", { day: this.day, view });
  }

  // --- time -----------------------------------------------------------------------------------

  /** Where the reader stands. */
  get here() {
    return { day: this.day, id: this.gone };
  }

  /**
   * The thumb moved: by the reader, by the server, or by our own play.
   * @param {number | null} year
   */
  onThumb(year) {
    if (year === null || year === yearOf(this.day)) return;
    if (!this.slider.held && year === this.data.year) this.showDay(this.data.day, this.chosenEvent());
    else this.showYear(year, false);
  }

  /** @param {number} year @param {boolean} moveThumb */
  showYear(year, moveThumb) {
    this.showDay(endOf(year), null);
    if (moveThumb) this.slider.place(year);
  }

  /**
   * Show a day; a year's last day stands for the year.
   * @param {Day} day
   * @param {string | null} event
   */
  showDay(day, event) {
    if (event || day !== this.day) this.gone = event;
    this.day = day;
    if (isYearEnd(day)) this.frame.atlas?.setYear(yearOf(day));
    else this.frame.atlas?.setDate(day);
    this.board.show(this.here, this.story, this.slider.held);
  }

  close() {
    this.elsewhere.close();
    this.player.halt();
    const parts = [this.takeaway, this.address, this.informant, this.slider, this.frame, this.board];
    for (const part of parts) part.close();
  }
}
