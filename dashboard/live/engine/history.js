// Who holds what: holdings as columns, sorted by area and start, and a cursor that walks them.
// Days are ISO texts; a holding lasts from its day until the next one of the same area begins.

export class History {
  constructor(bundle) {
    const columns = bundle.holdings;
    this.days = bundle.days;
    this.area = columns.area;
    this.rank = columns.from;
    this.count = bundle.areas.length;
    this.first = new Int32Array(this.count + 1).fill(columns.area.length);
    for (let i = columns.area.length - 1; i >= 0; i -= 1) this.first[columns.area[i]] = i;
    this.starts = this.days.map(() => []);
    for (let i = 0; i < this.area.length; i += 1) this.starts[this.rank[i]].push(i);
    this.before = new Int32Array(this.days.length + 1);
    this.starts.forEach((list, i) => { this.before[i + 1] = this.before[i] + list.length; });
  }

  // Index of the last change day that is not after `day`; -1 before the first.
  rankOf(day) {
    let low = 0;
    let high = this.days.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.days[middle] <= day) low = middle + 1; else high = middle;
    }
    return low - 1;
  }

  // The holding of an area once the first `rank` change days have passed.
  holdingAt(area, rank) {
    let low = this.first[area];
    let high = this.end(area);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rank[middle] <= rank) low = middle + 1; else high = middle;
    }
    return low - 1 < this.first[area] ? this.first[area] : low - 1;
  }

  end(area) {
    return area + 1 < this.count ? this.first[area + 1] : this.area.length;
  }

  startDay(holding) {
    return this.days[this.rank[holding]];
  }

  // All holdings at a day, one per area.
  at(day) {
    const rank = Math.max(0, this.rankOf(day));
    return Int32Array.from({ length: this.count }, (_, area) => this.holdingAt(area, rank));
  }

  // Holdings that begin on or after day `from` and not after day `to`, first ones left out.
  begun(from, to) {
    const found = [];
    let r = this.rankOf(from);
    if (r < 0 || this.days[r] !== from) r += 1;
    for (; r <= this.rankOf(to); r += 1) found.push(...this.starts[r]);
    return found.filter((holding) => holding > this.first[this.area[holding]]);
  }
}

// A moving finger on the history: `now[area]` is the holding at `rank`.
export class Cursor {
  constructor(history, day) {
    this.history = history;
    this.rank = Math.max(0, history.rankOf(day));
    this.now = history.at(day);
  }

  // Move to a day; returns the areas whose holding differs. Near: walk the changes between.
  // Far, where more holdings begin than there are areas: look each area up.
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

  walk(target) {
    const { area, starts, first } = this.history;
    const old = new Map();
    const put = (holding, value) => {
      const where = area[holding];
      if (!old.has(where)) old.set(where, this.now[where]);
      this.now[where] = value;
    };
    for (let r = this.rank + 1; r <= target; r += 1) for (const h of starts[r]) put(h, h);
    for (let r = this.rank; r > target; r -= 1) {
      for (const h of starts[r]) put(h, Math.max(h - 1, first[area[h]]));
    }
    return old;
  }

  jump(target) {
    const old = new Map();
    for (let area = 0; area < this.history.count; area += 1) {
      old.set(area, this.now[area]);
      this.now[area] = this.history.holdingAt(area, target);
    }
    return old;
  }
}
