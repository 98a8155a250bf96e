// Where on the rail everything stands: the scale, and the marks of the events that are shown.

import { bunched, density } from "./marks.js";
import { USUAL, within } from "./scope.js";
import { standing, TimeScale, timeOf } from "./timescale.js";

/** @import { AtlasEvent } from "../types.d.ts" */
/** @import { Mark } from "./marks.js" */
/** @import { Scope } from "./scope.js" */

export class Layout {
  scale = new TimeScale();
  /** px, as drawn: asking the page for it makes it lay itself out. */
  width = 0;
  /** @type {Scope} */
  scope = USUAL;
  /** In order of date. @type {AtlasEvent[]} */
  all = [];
  /** What is drawn of them, from left to right. @type {Mark[]} */
  marks = [];

  lay() {
    const { scale } = this;
    const shown = this.all.filter((event) => within(this.scope, event) && scale.shows(timeOf(event.date)));
    const own = bunched(shown.filter(({ article }) => article), ({ date }) => this.x(timeOf(date)));
    const years = density(shown.filter(({ article }) => !article))
      .filter(({ year }) => scale.share(year) >= 0 && scale.share(year) <= 1)
      .map(({ year, events }) => ({ year, events, x: this.x(year) }));
    this.marks = [...own, ...years].sort((a, b) => a.x - b.x);
  }

  /** The pixel of a time, on the rail even where the time is not. @param {number} time */
  x(time) {
    return Math.min(1, Math.max(0, this.scale.share(time))) * this.width;
  }

  /**
   * Position of the mark of the event gone to, else of the last up to the day shown.
   * @param {string | null} gone
   */
  markAt(gone) {
    const { marks, scale: { day } } = this;
    const chosen = gone ? marks.findIndex(({ events }) => events.some(({ id }) => id === gone)) : -1;
    if (chosen >= 0 || !day) return Math.max(0, chosen);
    const x = this.x(standing(day));
    return Math.max(0, marks.findLastIndex((mark) => mark.x <= x));
  }
}
