// Play: years pass in the browser alone, at a speed in years per second.

export const SPEEDS = [1, 2, 4, 8];
const YEARS_PER_SECOND = 4; // at speed 1; at 8 the whole span takes about ten seconds
const LONGEST = 0.25; // s a frame may count for: a page that was away does not leap

export class Clock {
  speed = 1;
  running = false;
  at = 0;
  last = 0;
  asked = 0;
  /** @type {number | null} */
  before = null;

  /** @param {{year(year: number): void, stop(year: number): void}} on */
  constructor(on) {
    this.on = on;
  }

  /** @param {number} year @param {number} last */
  start(year, last) {
    this.running = true;
    this.at = year;
    this.last = last;
    this.before = null;
    this.ask();
  }

  ask() {
    this.asked = requestAnimationFrame((now) => this.tick(now));
  }

  /** @param {number} now in ms */
  tick(now) {
    if (!this.running) return;
    const seconds = this.before === null ? 0 : Math.min(LONGEST, (now - this.before) / 1000);
    this.before = now;
    const old = Math.floor(this.at);
    this.at = Math.min(this.last, this.at + seconds * YEARS_PER_SECOND * this.speed);
    const year = Math.floor(this.at);
    if (year !== old) this.on.year(year);
    if (year >= this.last) this.stop();
    else this.ask();
  }

  /** Stop; `quiet` when something else already says where the page goes. */
  stop(quiet = false) {
    if (!this.running) return;
    this.running = false;
    cancelAnimationFrame(this.asked);
    if (!quiet) this.on.stop(Math.floor(this.at));
  }
}
