// The buttons of the timeline: to the event before, play, to the next event, and the speed.

import { make, makeButton, makeSvg, setAll } from "../dom.js";
import { SPEEDS } from "./clock.js";

/** @import { TimelineWords } from "../types.d.ts" */

// Icons as paths in a 16 x 16 box.
const ICONS = {
  previous: "M4 3v10M13 3L6 8l7 5z",
  play: "M5 3l8 5-8 5z",
  pause: "M5 3v10M11 3v10",
  next: "M12 3v10M3 3l7 5-7 5z",
};

/** @param {keyof typeof ICONS} name */
function icon(name) {
  const svg = makeSvg("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" });
  makeSvg("path", { d: ICONS[name] }, svg);
  return svg;
}

export class Controls {
  /**
   * @param {HTMLElement} parent
   * @param {{previous(): void, next(): void, play(): void, speed(times: number): void}} on
   */
  constructor(parent, on) {
    const box = make("div", "buttons", parent);
    this.back = makeButton("step", box, () => on.previous());
    this.play = makeButton("play", box, () => on.play());
    this.forth = makeButton("step", box, () => on.next());
    this.back.append(icon("previous"));
    this.forth.append(icon("next"));
    this.speed = make("select", "speed", box);
    for (const speed of SPEEDS) make("option", "", this.speed, `${speed}×`).value = String(speed);
    this.speed.addEventListener("change", () => on.speed(Number(this.speed.value)));
    this.speed.addEventListener("keydown", (event) => event.stopPropagation());
  }

  /** @param {TimelineWords} words */
  label({ previous, next, speed }) {
    setAll(this.back, { "aria-label": previous, title: previous });
    setAll(this.forth, { "aria-label": next, title: next });
    setAll(this.speed, { "aria-label": speed, title: speed });
  }

  /** @param {boolean} running @param {TimelineWords} words */
  showPlay(running, words) {
    const text = running ? words.pause : words.play;
    if (this.play.title === text) return;
    this.play.replaceChildren(icon(running ? "pause" : "play"), make("span", "", null, text));
    this.play.title = text;
  }
}
