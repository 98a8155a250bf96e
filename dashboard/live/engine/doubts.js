// Land whose last or next change is not known to the day, while the day is within its range. A
// move looks only at the ranges it enters or leaves.

import { Crossing, inOrder } from "./crossing.js";

/** @import { Day, Unsure } from "../types.d.ts" */

export class Doubts {
  /** What is in doubt now, by area. @type {Map<number, Set<Unsure>>} */
  open = new Map();

  /** @param {Unsure[]} unsure the holdings whose first day is not known exactly */
  constructor(unsure) {
    this.begun = new Crossing(inOrder(unsure, "low"), ({ low }, day) => low <= day);
    this.over = new Crossing(inOrder(unsure, "high"), ({ high }, day) => high < day);
  }

  /** Go to a day; returns the areas about which there is a doubt more or less. @param {Day} day */
  move(day) {
    const crossed = [...this.begun.to(day), ...this.over.to(day)];
    for (const doubt of crossed) this.put(doubt, doubt.low <= day && day <= doubt.high);
    return crossed.map(({ area }) => area);
  }

  /** @param {Unsure} doubt @param {boolean} isOpen */
  put(doubt, isOpen) {
    const here = this.open.get(doubt.area) ?? new Set();
    if (isOpen) here.add(doubt); else here.delete(doubt);
    if (here.size) this.open.set(doubt.area, here); else this.open.delete(doubt.area);
  }

  /**
   * Whether an area is in doubt: the beginning of its holding, or of the next.
   * @param {number} area
   * @param {number} now its holding
   */
  about(area, now) {
    for (const { holding } of this.open.get(area) ?? []) {
      if (now === holding || now === holding - 1) return true;
    }
    return false;
  }
}
