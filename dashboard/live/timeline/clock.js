// Play: years pass in the browser alone, at a speed in years per second.

export const SPEEDS = [1, 2, 4, 8];
const YEARS_PER_SECOND = 4; // at speed 1; at 8 the whole span takes about ten seconds

export class Clock {
  // on: {year(year), stop(year)}
  constructor(on) {
    this.on = on;
    this.speed = 1;
    this.running = false;
  }

  start(year, last) {
    Object.assign(this, { running: true, at: year, last, before: null });
    this.asked = requestAnimationFrame((now) => this.tick(now));
  }

  tick(now) {
    if (!this.running) return;
    const seconds = this.before === null ? 0 : Math.min(0.25, (now - this.before) / 1000);
    this.before = now;
    const old = Math.floor(this.at);
    this.at = Math.min(this.last, this.at + seconds * YEARS_PER_SECOND * this.speed);
    const year = Math.floor(this.at);
    if (year !== old) this.on.year(year);
    if (year >= this.last) this.stop();
    else this.asked = requestAnimationFrame((next) => this.tick(next));
  }

  // Stop; `quiet` when something else already says where the page goes.
  stop(quiet = false) {
    if (!this.running) return;
    this.running = false;
    cancelAnimationFrame(this.asked);
    if (!quiet) this.on.stop(Math.floor(this.at));
  }
}
