// Land whose last or next change is not known to the day, while the day is within its range. A
// move looks only at the ranges it enters or leaves.

import { Crossing, inOrder } from "./crossing.js";

export class Doubts {
  // vague: [{area, holding, low, high}], the holdings whose first day is not known exactly.
  constructor(vague) {
    this.begun = new Crossing(inOrder(vague, "low"), ({ low }, day) => low <= day);
    this.over = new Crossing(inOrder(vague, "high"), ({ high }, day) => high < day);
    this.open = new Map();
  }

  // Go to a day; returns the areas about which there is a doubt more or less.
  move(day) {
    const crossed = [...this.begun.to(day), ...this.over.to(day)];
    for (const one of crossed) this.put(one, one.low <= day && day <= one.high);
    return crossed.map(({ area }) => area);
  }

  put(one, isOpen) {
    const here = this.open.get(one.area) || new Set();
    if (isOpen) here.add(one); else here.delete(one);
    if (here.size) this.open.set(one.area, here); else this.open.delete(one.area);
  }

  // Whether an area with this holding is in doubt: its own beginning, or that of the next.
  about(area, now) {
    for (const { holding } of this.open.get(area) || []) {
      if (now === holding || now === holding - 1) return true;
    }
    return false;
  }
}
