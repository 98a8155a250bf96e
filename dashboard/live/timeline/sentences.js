// What the record says of the events, in the page's language. In the app it comes by itself, when the
// map stands already.

import { make } from "../dom.js";
import { entryOf } from "../entry.js";
import { fetchJson } from "../fetching.js";

/** @import { AtlasEvent, DatedDay, EventTexts, TimelineData, Written } from "../types.d.ts" */

/** @type {EventTexts} */
const NONE = { lines: {}, steps: {} };

export class Sentences {
  /** The record's, and those of a reader's own article. */
  record = NONE;
  own = NONE;
  /** Where the record's came from. @type {TimelineData["texts"]} */
  source = "";

  /** @param {() => void} onCome they are there, or are others */
  constructor(onCome) {
    this.onCome = onCome;
  }

  /** Have those of the page's language. @param {TimelineData} data */
  have({ texts, own, lang }) {
    this.own = own?.texts[lang] ?? NONE;
    if (texts === this.source) return;
    this.source = texts;
    this.record = typeof texts === "string" ? NONE : texts;
    if (texts && typeof texts === "string") this.fetch(texts);
  }

  /** Without them the events still have their names. @param {string} address */
  async fetch(address) {
    const found = await fetchJson(address).catch(() => NONE);
    if (this.source !== address) return; // another language was wanted meanwhile
    this.record = found;
    this.onCome();
  }

  /** Beside the name of an event. @param {AtlasEvent} event @returns {Written | undefined} */
  line({ id }) {
    return entryOf(this.own.lines, id) ?? entryOf(this.record.lines, id);
  }

  /** Of a further day of an event. @param {DatedDay} day @returns {Written | undefined} */
  step({ event: { id }, step = -1 }) {
    return (entryOf(this.own.steps, id) ?? entryOf(this.record.steps, id))?.[step];
  }
}

/**
 * A text in its own language, where that is not the page's.
 * @param {string} look
 * @param {Written} written
 * @param {"span" | "strong"} [tag]
 */
export function inWords(look, written, tag = "span") {
  const [said, lang] = Array.isArray(written) ? written : [written, ""];
  const node = make(tag, look, null, said);
  if (lang) node.lang = lang;
  return node;
}

/** @param {Written | undefined} written */
export const plain = (written) => (Array.isArray(written) ? written[0] : written);
