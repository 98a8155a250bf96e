// All the page knows: the map's bundle and the tables beside it, with the look-ups panels need.

import { History } from "../engine/history.js";
import { Status } from "../engine/status.js";
import { namesAt, Speech } from "../engine/speech.js";

export class Lookup {
  constructor(bundle, tables) {
    Object.assign(this, { bundle, tables });
    this.history = new History(bundle);
    this.status = new Status(bundle);
    this.speech = new Speech(bundle);
    const at = (rows) => new Map(rows.map(({ id }, index) => [id, index]));
    this.areaAt = at(bundle.areas);
    this.eventAt = at(bundle.events);
    this.placeAt = at(bundle.places);
    this.holderAt = at(bundle.holders);
    this.days = bundle.events.map(({ date }, index) => [date, index])
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }

  get lang() {
    return this.speech.lang;
  }

  // A text of the page in the reader's language, its {names} filled in.
  say(text, values) {
    const said = this.tables.words[this.lang]?.[text] ?? text;
    return values ? said.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole) : said;
  }

  of(names) {
    return this.speech.of(names);
  }

  number(value) {
    return new Intl.NumberFormat(this.lang).format(Math.round(value));
  }

  holderName(holder, day) {
    return this.of(namesAt(this.bundle.holders[holder].names, day));
  }

  nativeName(holder, day) {
    const names = namesAt(this.bundle.holders[holder].names, day);
    return names.native && names.native !== this.of(names) ? names : null;
  }

  areaName(index) {
    return this.speech.area(this.bundle.areas[index]);
  }

  eventName(id) {
    return this.of(this.bundle.events[this.eventAt.get(id)].names);
  }

  placeName(id, day) {
    return this.of(namesAt(this.bundle.places[this.placeAt.get(id)].names, day));
  }

  // Whether an id names a thing of that kind.
  knows(kind, id) {
    return Boolean({ area: this.areaAt, event: this.eventAt, place: this.placeAt }[kind]?.has(id));
  }

  // The holding of an area on a day.
  heldOn(area, day) {
    return this.history.holdingAt(area, Math.max(0, this.history.rankOf(day)));
  }

  holdingsOf(area) {
    const { first } = this.history;
    return Array.from({ length: this.history.end(area) - first[area] }, (_, i) => first[area] + i);
  }

  endDay(h) {
    const next = h + 1 < this.history.end(this.history.area[h]) ? h + 1 : -1;
    return next < 0 ? "" : this.history.startDay(next);
  }

  // When a holding began, as precisely as it is known.
  since(h) {
    return this.speech.since(this.history.startDay(h), this.bundle.holdings.edtf[h]);
  }

  // Of a holding: its "note", its "sources", or the sources of its "recognition".
  about(h, what) {
    const { kept, at } = this.tables.holdings[what];
    return kept[at[h]];
  }

  // When an event took place, as precisely as it is known.
  whenOf(id) {
    const { when } = this.tables.events[id];
    return when ? this.of(when) : this.speech.date(this.bundle.events[this.eventAt.get(id)].date);
  }

  // Whether a holding's beginning passed land from one state to another.
  transfer(h) {
    const { holders } = this.bundle;
    if (h <= this.history.first[this.history.area[h]]) return false;
    const [old, now] = [this.status.power(h - 1), this.status.power(h)];
    return old !== now && holders[old].state !== holders[now].state;
  }

  // Indices of the events of a year, by date.
  eventsIn(year) {
    return this.days.filter(([date]) => Number(date.slice(0, 4)) === year).map(([, index]) => index);
  }

  // Beginnings of holdings from day `from` to day `to` that moved land.
  transfers(from, to) {
    return this.history.begun(from, to).filter((h) => this.transfer(h));
  }

  transfersBy(id) {
    const event = this.eventAt.get(id);
    const { event: causes } = this.bundle.holdings;
    return causes.flatMap((cause, h) => (cause === event && this.transfer(h) ? [h] : []));
  }
}
