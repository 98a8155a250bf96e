// How long the main thread worked on each of the last steps.

const REMEMBERED = 600; // steps

export class Works {
  /** In ms. @type {number[]} */
  last = [];

  /** @param {number} ms */
  add(ms) {
    this.last.push(ms);
    if (this.last.length > REMEMBERED) this.last.shift();
  }

  /** Main-thread milliseconds per painted step. */
  get told() {
    const sorted = this.last.slice().sort((a, b) => a - b);
    /** @param {number} share */
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    return { steps: sorted.length, median: at(0.5), p95: at(0.95), worst: at(1) };
  }
}
