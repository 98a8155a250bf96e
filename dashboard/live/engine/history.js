// Who holds what: holdings as columns, sorted by area and start, and a cursor that walks them.
// A holding lasts from its day until the next one of the same area begins.

/** @import { Day, Holdings } from "../types.d.ts" */

export class History {
  /**
   * @param {{holdings: Pick<Holdings, "area" | "from">, days: Day[], areas: unknown[]}} bundle
   */
  constructor({ holdings, days, areas }) {
    /** The days on which something changes, in order. */
    this.days = days;
    /** Of each holding: its area, and the position of its first day in `days`. */
    this.area = holdings.area;
    this.rank = holdings.from;
    this.count = areas.length;
    /** The first holding of each area, and one more: the end. */
    this.first = new Int32Array(this.count + 1).fill(this.area.length);
    for (let h = this.area.length - 1; h >= 0; h -= 1) this.first[this.area[h]] = h;
    /** The holdings that begin on each day. @type {number[][]} */
    this.starts = days.map(() => []);
    this.rank.forEach((rank, h) => this.starts[rank].push(h));
    /** How many holdings begin before each day. */
    this.before = new Int32Array(days.length + 1);
    this.starts.forEach((list, i) => { this.before[i + 1] = this.before[i] + list.length; });
  }

  /** Index of the last change day that is not after `day`; -1 before the first. @param {Day} day */
  rankOf(day) {
    let low = 0;
    let high = this.days.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.days[middle] <= day) low = middle + 1; else high = middle;
    }
    return low - 1;
  }

  /**
   * The holding of an area on the change day `rank`, and until the next one.
   * @param {number} area
   * @param {number} rank
   */
  holdingAt(area, rank) {
    let low = this.first[area];
    let high = this.end(area);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rank[middle] <= rank) low = middle + 1; else high = middle;
    }
    return Math.max(this.first[area], low - 1);
  }

  /** The holding after an area's last. @param {number} area */
  end(area) {
    return this.first[area + 1];
  }

  /** @param {number} h */
  startDay(h) {
    return this.days[this.rank[h]];
  }

  /** All holdings at a day, one per area. @param {Day} day */
  at(day) {
    const rank = Math.max(0, this.rankOf(day));
    return Int32Array.from({ length: this.count }, (_, area) => this.holdingAt(area, rank));
  }

  /**
   * Holdings that begin on or after day `from` and not after day `to`; the first of an area, with
   * which nothing changed, left out.
   * @param {Day} from
   * @param {Day} to
   */
  begun(from, to) {
    const begun = [];
    const last = this.rankOf(to);
    let rank = this.rankOf(from);
    if (rank < 0 || this.days[rank] !== from) rank += 1;
    for (; rank <= last; rank += 1) begun.push(...this.starts[rank]);
    return begun.filter((h) => h > this.first[this.area[h]]);
  }
}

/** A moving finger on the history: `now[area]` is the holding at `rank`. */
export class Cursor {
  /** @param {History} history @param {Day} day */
  constructor(history, day) {
    this.history = history;
    this.rank = Math.max(0, history.rankOf(day));
    this.now = history.at(day);
  }

  /**
   * Move to a day; returns the areas whose holding differs. Near: walk the changes between. Far,
   * where more holdings begin than there are areas: look each area up.
   * @param {Day} day
   */
  move(day) {
    const target = Math.max(0, this.history.rankOf(day));
    const { before } = this.history;
    const between = Math.abs(before[target + 1] - before[this.rank + 1]);
    const old = between > 2 * this.history.count ? this.jump(target) : this.walk(target);
    this.rank = target;
    const changed = [];
    for (const [area, holding] of old) if (this.now[area] !== holding) changed.push(area);
    return changed;
  }

  /**
   * @param {number} target a rank
   * @returns {Map<number, number>} holdings before, of areas touched
   */
  walk(target) {
    const { area, starts, first } = this.history;
    const old = new Map();
    /** @param {number} h @param {number} value */
    const put = (h, value) => {
      const where = area[h];
      if (!old.has(where)) old.set(where, this.now[where]);
      this.now[where] = value;
    };
    for (let rank = this.rank + 1; rank <= target; rank += 1) for (const h of starts[rank]) put(h, h);
    for (let rank = this.rank; rank > target; rank -= 1) {
      for (const h of starts[rank]) put(h, Math.max(h - 1, first[area[h]]));
    }
    return old;
  }

  /** @param {number} target a rank @returns {Map<number, number>} holdings before, of all areas */
  jump(target) {
    const old = new Map();
    for (let area = 0; area < this.history.count; area += 1) {
      old.set(area, this.now[area]);
      this.now[area] = this.history.holdingAt(area, target);
    }
    return old;
  }
}
