// Play: years pass in the browser alone, each after as long as the pace says. One year a frame at
// most: where frames take long the play takes longer, and no year is left out.

import { PLAIN } from "./pace.js";

export const SPEEDS = [1, 2, 4, 8];
const LONG = 500; // ms from which a stay counts from the next frame on: the year is painted by then
const EARLY = 4; // ms before its time that a year may pass: a frame is not always on the dot

export class Clock {
  speed = 1;
  running = false;
  at = 0;
  last = 0;
  asked = 0;
  /** When the next year passes, in ms; null until the first frame. @type {number | null} */
  due = null;
  /** Milliseconds that a year stays. @type {(year: number, speed: number) => number} */
  pace = (_, speed) => PLAIN / speed;
  /** The year the play began with: it has been seen already. */
  from = NaN;

  /** @param {{year(year: number): void, stop(year: number): void}} on */
  constructor(on) {
    this.on = on;
  }

  /** @param {number} year @param {number} last */
  start(year, last) {
    this.running = true;
    this.at = this.from = year;
    this.last = last;
    this.due = null;
    this.ask();
  }

  ask() {
    this.asked = requestAnimationFrame((now) => this.tick(now));
  }

  /** Milliseconds that the year shown stays. */
  get stay() {
    return this.at === this.from ? PLAIN / this.speed : this.pace(this.at, this.speed);
  }

  /** @param {number} now in ms */
  tick(now) {
    if (!this.running) return;
    const due = Math.min(this.due ?? Infinity, now + this.stay); // a speed chosen meanwhile counts
    this.due = due;
    if (now >= due - EARLY && this.at < this.last) {
      this.at += 1;
      this.due = this.stay < LONG ? Math.max(due + this.stay, now) : null;
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
