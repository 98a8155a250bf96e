// The map alone on the whole screen; where the browser refuses that, in the whole window.

import { makeButton } from "../dom.js";

/** @import { MapFrame } from "../timeline/mapframe.js" */

export class Screen {
  /** What the page looked like before. @type {string | undefined} */
  usual;
  /** @type {HTMLButtonElement | null} */
  button = null;
  /** The browser left the full screen. */
  changed = () => { if (!document.fullscreenElement) this.leave(); };
  /** @param {KeyboardEvent} event */
  onKey = ({ key }) => { if (key === "Escape") this.leave(); };

  /** @param {MapFrame} frame @param {() => string} leaving what the way back is called */
  constructor(frame, leaving) {
    this.frame = frame;
    this.leaving = leaving;
  }

  /** @returns {Promise<string>} nothing needs to be said: it is seen */
  async toggle() {
    if (this.button) await this.leave();
    else await this.enter();
    return "";
  }

  async enter() {
    const root = document.documentElement;
    this.usual = root.dataset.layout;
    root.dataset.layout = "map";
    this.button = makeButton("ta-leave", document.body, () => this.leave());
    this.button.textContent = this.leaving();
    document.addEventListener("fullscreenchange", this.changed);
    for (const one of [document, this.frame.inside]) one?.addEventListener("keydown", this.onKey);
    this.button.focus({ preventScroll: true });
    try {
      await root.requestFullscreen();
    } catch { /* the window is all it may have */ }
  }

  async leave() {
    if (!this.button) return;
    this.button.remove();
    this.button = null;
    document.removeEventListener("fullscreenchange", this.changed);
    for (const one of [document, this.frame.inside]) one?.removeEventListener("keydown", this.onKey);
    const { dataset } = document.documentElement;
    if (this.usual) dataset.layout = this.usual;
    else delete dataset.layout;
    if (document.fullscreenElement) await document.exitFullscreen();
  }

  close() {
    this.leave();
  }
}
