// Play: years pass in the browser alone, at a speed in years per second. One year a frame at most:
// where frames take long the play takes longer, and no year is left out.

export const SPEEDS = [1, 2, 4, 8];
const YEARS_PER_SECOND = 4; // at speed 1; at 8 the whole span takes about ten seconds
const EARLY = 4; // ms before its time that a year may pass: a frame is not always on the dot

export class Clock {
  speed = 1;
  running = false;
  at = 0;
  last = 0;
  asked = 0;
  /** When the next year passes, in ms; null until the first frame. @type {number | null} */
  due = null;

  /** @param {{year(year: number): void, stop(year: number): void}} on */
  constructor(on) {
    this.on = on;
  }

  /** @param {number} year @param {number} last */
  start(year, last) {
    this.running = true;
    this.at = year;
    this.last = last;
    this.due = null;
    this.ask();
  }

  ask() {
    this.asked = requestAnimationFrame((now) => this.tick(now));
  }

  /** @param {number} now in ms */
  tick(now) {
    if (!this.running) return;
    const each = 1000 / (YEARS_PER_SECOND * this.speed);
    const due = Math.min(this.due ?? now + each, now + each); // a speed chosen meanwhile counts
    this.due = due;
    if (now >= due - EARLY && this.at < this.last) {
      this.due = Math.max(due + each, now);
      this.at += 1;
      this.on.year(this.at);
    }
    if (this.at >= this.last) this.stop();
    else this.ask();
  }

  /** Stop; `quiet` when something else already says where the page goes. */
  stop(quiet = false) {
    if (!this.running) return;
    this.running = false;
    cancelAnimationFrame(this.asked);
    if (!quiet) this.on.stop(this.at);
  }
}
