// The record's own texts in the reader's language, as exports/page/texts.py packs them.

import { entryOf } from "../entry.js";
import { inWords } from "./nodes.js";

/** @import { AtlasEvent, DatedDay, EventTexts, Kid, Tables, Written } from "../types.d.ts" */

/** The tables and the language in which they are read. @typedef {{tables: Tables, lang: string}} Read */

/** A text by its number; nothing where there is none. @param {Read} read @param {number} at @returns {Kid} */
export function textAt({ tables, lang }, at) {
  return inWords(tables.texts[lang][at]);
}

/**
 * What the record says of an event beside its name.
 * @param {Read} read
 * @param {AtlasEvent} event
 */
export function lineOf(read, { id }) {
  return textAt(read, entryOf(read.tables.sentences.lines, id) ?? -1);
}

/**
 * What happened on a further day of an event.
 * @param {Read} read
 * @param {DatedDay} day
 */
export function stepOf(read, { event, step = -1 }) {
  return textAt(read, entryOf(read.tables.sentences.steps, event.id)?.[step] ?? -1);
}

/** @type {Map<string, EventTexts>} */
const known = new Map();

/** All of them, as the app's timeline is sent them. @param {Read} read @returns {EventTexts} */
export function sentencesIn({ tables: { texts, sentences }, lang }) {
  const text = (/** @type {number} */ at) => texts[lang][at];
  /** @template From, To @param {Record<string, From>} table @param {(one: From) => To} make */
  const each = (table, make) => (
    Object.fromEntries(Object.entries(table).map(([id, one]) => [id, make(one)])));
  const found = known.get(lang)
    ?? { lines: each(sentences.lines, text), steps: each(sentences.steps, (steps) => steps.map(text)) };
  known.set(lang, found);
  return found;
}
