// All the page knows: the map's bundle and the tables beside it, with the look-ups panels need.

import { Facts } from "../engine/facts.js";
import { filled, namesAt } from "../engine/speech.js";
import { yearOf } from "../days.js";

/** @import { AtlasEvent, Bundle, Day, Names, Tables } from "../types.d.ts" */

export class Lookup extends Facts {
  /** @param {Bundle} bundle @param {Tables} tables */
  constructor(bundle, tables) {
    super(bundle);
    this.tables = tables;
  }

  get lang() {
    return this.speech.lang;
  }

  /**
   * A text of the page in the reader's language, its {names} filled in.
   * @param {string} text
   * @param {Record<string, unknown>} [values]
   */
  say(text, values) {
    return filled(this.tables.words[this.lang]?.[text] ?? text, values);
  }

  /** @param {Names} names */
  of(names) {
    return this.speech.of(names);
  }

  /** @param {number} value */
  number(value) {
    return new Intl.NumberFormat(this.lang).format(Math.round(value));
  }

  /** @param {number} holder @param {Day} day */
  holderName(holder, day) {
    return this.of(namesAt(this.bundle.holders[holder].names, day));
  }

  /**
   * What a holder called itself, where that is not what it is called here.
   * @param {number} holder
   * @param {Day} day
   */
  nativeName(holder, day) {
    const names = namesAt(this.bundle.holders[holder].names, day);
    return names.native && names.native !== this.of(names) ? names : null;
  }

  /** @param {number} area */
  areaName(area) {
    return this.speech.area(this.bundle.areas[area]);
  }

  /** @param {string} id */
  eventName(id) {
    return this.of(this.event(id)?.names ?? { en: id });
  }

  /** @param {string} id @param {Day} day */
  placeName(id, day) {
    const place = this.place(id);
    return place ? this.of(namesAt(place.names, day)) : id;
  }

  /** The holding of an area on a day. @param {number} area @param {Day} day */
  heldOn(area, day) {
    return this.history.holdingAt(area, Math.max(0, this.history.rankOf(day)));
  }

  /** @param {number} area */
  holdingsOf(area) {
    const { first } = this.history;
    return Array.from({ length: this.history.end(area) - first[area] }, (_, i) => first[area] + i);
  }

  /**
   * The day from which on a holding holds no more; "" for the last of its area.
   * @param {number} h
   */
  endDay(h) {
    const last = h + 1 >= this.history.end(this.history.area[h]);
    return last ? "" : this.history.startDay(h + 1);
  }

  /** When a holding began, as precisely as it is known. @param {number} h */
  since(h) {
    return this.speech.since(this.history.startDay(h), this.bundle.holdings.edtf[h]);
  }

  /** @param {number} h */
  noteOf(h) {
    const { kept, at } = this.tables.holdings.note;
    return kept[at[h]];
  }

  /**
   * Of a holding, or of who recognised it.
   * @param {number} h
   * @param {"sources" | "recognition"} column
   */
  sourcesOf(h, column) {
    const { kept, at } = this.tables.holdings[column];
    return kept[at[h]];
  }

  /** When an event took place, as precisely as it is known. @param {AtlasEvent} event */
  whenOf({ id, date }) {
    const { when } = this.tables.events[id];
    return when ? this.of(when) : this.speech.date(date);
  }

  /** The events of a year, by date. @param {number} year */
  eventsIn(year) {
    return this.events.filter(({ date }) => yearOf(date) === year);
  }

  /** Holdings with which an event moved land. @param {string} id */
  transfersBy(id) {
    const event = this.eventAt.get(id);
    return this.bundle.holdings.event
      .flatMap((cause, h) => (cause === event && this.isTransfer(h) ? [h] : []));
  }
}
