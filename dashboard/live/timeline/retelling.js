// What the page told the server when the line broke may never have come there: the slider would stand
// at one year and the address at another. So it is told again when the line is back. A server that was
// started anew puts the slider back first: it knows the address alone. One for the whole page: the
// timeline itself may be taken away in a break, and mounted anew after it.

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

  /** The last answer. @type {TimelineData | null} */
  data = null;
  /** Tells the server, while there is a timeline. @type {Trigger | null} */
  trigger = null;

  constructor() {
    this.watch = new MutationObserver(() => this.look());
    this.watch.observe(document.body, { subtree: true, attributeFilter: STATES });
  }

  /**
   * The server has answered; after a break only an answer that moves the page is one to what was told.
   * @param {TimelineData} data
   * @param {Trigger} trigger
   */
  hear(data, trigger) {
    if (!this.broken || data.year !== this.data?.year) this.pending = this.meant = null;
    this.data = data;
    this.trigger = trigger;
    this.look();
  }

  /** @type {Trigger} */
  tell = (name, target) => {
    this.pending = [name, target];
    this.trigger?.(name, target);
  };

  look() {
    const [line, script] = STATES.map((name) => document.querySelector(APP)?.getAttribute(name));
    clearTimeout(this.timer);
    if (line !== "CONNECTED") this.broken = true;
    if (line !== "CONNECTED" || !this.broken) return;
    const year = yearOfSlider();
    if (year !== null && year !== this.data?.year) this.meant = year;
    if (script === "notRunning" && this.trigger) this.timer = setTimeout(() => this.again(), QUIET);
  }

  again() {
    if (document.querySelector(`${SLIDER}:active`)) { this.look(); return; } // its release tells
    this.broken = false;
    if (this.pending) { this.trigger?.(...this.pending); return; }
    const years = [yearOfSlider(), this.meant, yearOfAddress()];
    const year = years.find((one) => one !== null && one !== this.data?.year);
    this.meant = null;
    if (year && !this.data?.fixed) this.tell("go", { year });
  }

  /** The timeline is taken away. */
  leave() {
    clearTimeout(this.timer);
    this.trigger = null;
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
