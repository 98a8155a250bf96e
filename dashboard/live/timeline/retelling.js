// What the page told the server when the line broke may never have come there: the slider would stand
// at one year and the address at another. So it is told again when the line is back. A server that was
// started anew puts the slider back first: it knows the address alone.

import { APP, SLIDER } from "../streamlit.js";

/** @import { Component, TimelineData, Trigger } from "../types.d.ts" */

const QUIET = 1000; // ms for Streamlit's own retelling
const STATES = ["data-test-connection-state", "data-test-script-state"];

export class Retelling {
  /** What the timeline told and no answer came to. @type {Parameters<Trigger> | null} */
  pending = null;
  /** Where the slider stood before an answer put it back. @type {number | null} */
  meant = null;
  broken = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  timer;

  /** @param {TimelineData} data @param {Trigger} trigger */
  constructor(data, trigger) {
    this.data = data;
    this.trigger = trigger;
    this.watch = new MutationObserver(() => this.look());
    const app = document.querySelector(APP);
    if (app) this.watch.observe(app, { attributeFilter: STATES });
  }

  /**
   * The server has answered; after a break only an answer that moves the page is one to what was told.
   * @param {TimelineData} data
   * @param {Trigger} trigger
   */
  hear(data, trigger) {
    if (!this.broken || data.year !== this.data.year) this.pending = this.meant = null;
    this.data = data;
    this.trigger = trigger;
  }

  /** @type {Trigger} */
  tell = (name, target) => {
    this.pending = [name, target];
    this.trigger(name, target);
  };

  look() {
    const [line, script] = STATES.map((name) => document.querySelector(APP)?.getAttribute(name));
    clearTimeout(this.timer);
    if (line !== "CONNECTED") this.broken = true;
    if (line !== "CONNECTED" || !this.broken) return;
    const year = yearOfSlider();
    if (year !== this.data.year) this.meant = year;
    if (script === "notRunning") this.timer = setTimeout(() => this.again(), QUIET);
  }

  again() {
    if (document.querySelector(`${SLIDER}:active`)) { this.look(); return; } // its release tells
    this.broken = false;
    if (this.pending) { this.trigger(...this.pending); return; }
    const [known, years] = [this.data.year, [yearOfSlider(), this.meant, yearOfAddress()]];
    const year = years.find((one) => one !== null && one !== known);
    this.meant = null;
    if (year && !this.data.fixed) this.tell("go", { year });
  }

  close() {
    clearTimeout(this.timer);
    this.watch.disconnect();
  }
}

function yearOfSlider() {
  /** @type {HTMLInputElement | null} */
  const input = document.querySelector(`${SLIDER} input[type=range]`);
  return input && Number(input.value);
}

/** The server may have moved the address, and its answer got lost. */
function yearOfAddress() {
  const year = Number(new URLSearchParams(location.search).get("year"));
  return year > 0 ? year : null;
}
