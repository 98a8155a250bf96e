// How long the last steps took, for whoever measures.

const REMEMBERED = 600; // steps

export class Works {
  /** Main-thread milliseconds of each step. @type {number[]} */
  spent = [];

  /** A step is done. @param {number} began as `performance.now()` told */
  note(began) {
    this.spent.push(performance.now() - began);
    if (this.spent.length > REMEMBERED) this.spent.shift();
  }

  told() {
    const sorted = this.spent.slice().sort((a, b) => a - b);
    /** @param {number} share */
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    return { steps: sorted.length, median: at(0.5), p95: at(0.95), worst: at(1) };
  }
}
