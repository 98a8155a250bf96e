// Which event a year or a day is told by.

const WEIGHT = { main: 2, secondary: 1, baseline: 0 };

export class Story {
  constructor(events) {
    this.events = events;
    this.days = events.map(({ date }) => date);
  }

  // Index of the first event after `day` (or on it).
  from(day, after) {
    const at = this.days.findIndex((one) => (after ? one > day : one >= day));
    return at < 0 ? this.days.length : at;
  }

  next(day) {
    return this.events[this.from(day, true)] || null;
  }

  // Before a year's end the reader has not seen that year's own last event: step to it first.
  previous(day) {
    return this.events[this.from(day, false) - 1] || null;
  }

  // {event, more, then}: the weightiest event of the span and how many others it has; where the
  // span has none, the latest one before it, with `then` true.
  of(first, last) {
    const found = this.events.filter(({ date }) => date >= first && date <= last);
    if (!found.length) return { event: this.previous(first), more: 0, then: true };
    const weight = ({ article, tier }) => (article ? 4 : 0) + (WEIGHT[tier] || 0);
    const event = found.reduce((best, one) => (weight(one) > weight(best) ? one : best));
    return { event, more: found.length - 1, then: false };
  }
}
