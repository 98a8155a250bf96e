// Tells the map everything but the date: language, view, layers, what is chosen, the theme. What is
// said of the events is asked for when the map stands: it waits for nothing.

import { isDark } from "./surroundings.js";

/** @import { MapFrame } from "./mapframe.js" */
/** @import { Sentences } from "./sentences.js" */
/** @import { OwnPart, Pick, TimelineData, View } from "../types.d.ts" */

const QUIET = 700; // ms until the panels stand

export class Informant {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  theming;

  /**
   * @param {MapFrame} frame
   * @param {Sentences} sentences
   * @param {() => void} onOwn the map has other events than before
   */
  constructor(frame, sentences, onOwn) {
    this.frame = frame;
    this.sentences = sentences;
    this.onOwn = onOwn;
  }

  /** @param {TimelineData} data */
  tell(data) {
    const { frame } = this;
    if (!frame.atlas) return;
    const { own, lang, view, layers, compare, selected } = data;
    this.sentences.have(data);
    this.tellTheme();
    this.tellOwn(own ?? null);
    frame.tell("setLang", lang);
    frame.tell("setView", view);
    for (const [name, on] of Object.entries(layers)) frame.tell("setLayer", name, on);
    frame.tell("compare", compare || null);
    frame.tell("select", selected?.kind ?? null, selected?.id ?? null);
  }

  /** Others than before, or none any more. @param {OwnPart | null} own */
  tellOwn(own) {
    const { frame } = this;
    if (own ? frame.note("setOwn", own.key) : frame.told.has("setOwn") && frame.note("setOwn", null)) {
      frame.atlas?.setOwn(own);
      this.onOwn();
    }
  }

  /** The map chose by itself: it need not be told. @param {Pick} picked */
  heard({ kind, id }) {
    this.frame.note("select", ...(kind === "none" ? [null, null] : [kind, id]));
  }

  /** The map has taken a view by itself: it need not be told. @param {View} view */
  seen(view) {
    this.frame.note("setView", view);
  }

  // Reading a colour makes the browser lay the page out, so after the first time it waits until
  // the panels stand.
  tellTheme() {
    const tell = () => this.frame.tell("setTheme", isDark() ? "dark" : "light");
    clearTimeout(this.theming);
    if (this.frame.told.has("setTheme")) this.theming = setTimeout(tell, QUIET);
    else tell();
  }

  close() {
    clearTimeout(this.theming);
  }
}
