// The buttons of the timeline: to the event before, play, to the next event.

import { disable, isDisabled, make, makeButton, makeSvg, setAll } from "../dom.js";

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
   * @param {{step(way: "previous" | "next", all: boolean): void, play(): void}} on `all`: whether
   *   through all events, whichever are shown
   */
  constructor(parent, on) {
    const box = make("div", "buttons", parent);
    this.back = this.stepper(box, "previous", on.step);
    this.play = makeButton("play", box, () => on.play());
    this.forth = this.stepper(box, "next", on.step);
  }

  /**
   * @param {HTMLElement} box
   * @param {"previous" | "next"} way
   * @param {(way: "previous" | "next", all: boolean) => void} step
   */
  stepper(box, way, step) {
    const button = makeButton("step", box, () => {});
    button.addEventListener("click", ({ shiftKey }) => {
      if (shiftKey || !isDisabled(button)) step(way, shiftKey);
    });
    button.append(icon(way));
    return button;
  }

  /** @param {TimelineWords} words */
  label({ previous, next, shift }) {
    setAll(this.back, { "aria-label": previous, title: `${previous} (${shift})` });
    setAll(this.forth, { "aria-label": next, title: `${next} (${shift})` });
  }

  /**
   * Whether an event lies before and after where the reader stands.
   * @param {boolean} before
   * @param {boolean} after
   */
  show(before, after) {
    disable(this.back, !before);
    disable(this.forth, !after);
  }

  /** @param {boolean} running @param {TimelineWords} words */
  showPlay(running, words) {
    const text = running ? words.pause : words.play;
    if (this.play.title === text) return;
    this.play.replaceChildren(icon(running ? "pause" : "play"), make("span", "", null, text));
    this.play.title = text;
  }
}
