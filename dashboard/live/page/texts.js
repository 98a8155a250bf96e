// The record's own texts in the reader's language, as exports/page/texts.py packs them.

import { inWords } from "./nodes.js";

/** @import { AtlasEvent, DatedDay, Kid, Tables } from "../types.d.ts" */

/** The tables and the language in which they are read. @typedef {{tables: Tables, lang: string}} Read */

/** A text by its number; nothing where there is none. @param {Read} read @param {number} at @returns {Kid} */
export function textAt({ tables, lang }, at) {
  return inWords(tables.texts[lang][at]);
}

/**
 * What the record says of an event beside its name.
 * @param {Read} read
 * @param {AtlasEvent} event
 * @returns {Kid}
 */
export function lineOf({ tables, lang }, { id }) {
  return inWords(tables.sentences[lang].lines[id]);
}

/**
 * What happened on a further day of an event.
 * @param {Read} read
 * @param {DatedDay} day
 * @returns {Kid}
 */
export function stepOf({ tables, lang }, { event, step = -1 }) {
  return inWords(tables.sentences[lang].steps[event.id]?.[step]);
}
