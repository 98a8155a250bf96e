// All the page knows: the map's bundle and the tables beside it, with the look-ups panels need.

import { Facts } from "../engine/facts.js";
import { filled } from "../endings.js";
import { entryOf } from "../entry.js";
import { namesAt } from "../engine/speech.js";
import { dayTyped } from "../writtendays.js";
import { sourceNode, sourceWords } from "./sources.js";
import { textAt } from "./texts.js";

/** @import { AtlasEvent, Bundle, Day, Node, Shipped, Tables, Tree, TreeSpan } from "../types.d.ts" */

export class Lookup extends Facts {
  /** @param {Bundle} bundle @param {Tables} tables */
  constructor(bundle, tables) {
    super(bundle);
    this.tables = tables;
    this.views = { control: this.status.in("control"), recognised: this.status.in("recognised") };
    /** Every state once, whatever names it bore. */
    this.states = [...new Set(bundle.holders.map(({ state }) => state))];
    /** The areas in the atlas's own order, which lists keep; the bundle's is that of the shapes. */
    this.areas = this.known(Object.keys(tables.areas));
    this.sourceAt = new Map(tables.sources.id.map((id, at) => [id, at]));
    this.orderOf = new Map(this.areas.map((area, at) => [area, at]));
  }

  get lang() {
    return this.speech.lang;
  }

  // --- words ----------------------------------------------------------------------------------

  /**
   * A text of the page in the reader's language, its {names} filled in.
   * @param {string} text
   * @param {Record<string, unknown>} [values]
   */
  say(text, values) {
    return filled(String(entryOf(this.tables.words[this.lang], text) ?? text), values);
  }

  /**
   * The same of one thing or of several.
   * @param {string} one
   * @param {string} many
   * @param {number} n
   * @param {Record<string, unknown>} [values]
   */
  plural(one, many, n, values) {
    const [single, several] = entryOf(this.tables.words[this.lang], one) ?? [one, many];
    return filled(n === 1 ? single : several, { ...values, n: this.speech.number(n) });
  }

  /**
   * A word of one of the atlas's vocabularies: "rule vassal", "certainty exact".
   * @param {string} kind
   * @param {string} key
   * @param {Record<string, unknown>} [values]
   */
  term(kind, key, values) {
    const name = `${kind} ${key}`;
    return this.speech.say(name, values);
  }

  // --- what the app's tellers said ------------------------------------------------------------

  /** In the reader's language. @param {Tree} tree @returns {Node[]} */
  told(tree) {
    return tree[this.lang].map((shipped) => this.grown(shipped));
  }

  /** What holds on a day. @param {TreeSpan[]} spans @param {Day} day */
  toldOn(spans, day) {
    const [, tree] = spans.findLast(([start]) => start <= day) ?? spans[0];
    return this.told(tree);
  }

  /** @param {Shipped} shipped @returns {Node} */
  grown(shipped) {
    if (typeof shipped === "number") return this.grown(this.tables.pool[shipped]);
    if (typeof shipped === "string") return shipped;
    if ("text" in shipped) return /** @type {Node} */ (textAt(this, shipped.text));
    if ("source" in shipped) return sourceNode(this.tables.sources, shipped.source);
    return { ...shipped, kids: shipped.kids.map((kid) => this.grown(kid)) };
  }

  /** What a reader typed as a day of the atlas, "" for none. @param {string} text @returns {Day | ""} */
  dayTyped(text) {
    return dayTyped(text.trim(), this.tables.timeline[this.lang].dates, this.bundle) || "";
  }

  // --- things --------------------------------------------------------------------------------

  /** @param {number} holder @param {Day} day */
  holderNames(holder, day) {
    return namesAt(this.bundle.holders[holder].names, day);
  }

  /** @param {number} holder @param {Day} day */
  holderName(holder, day) {
    return this.speech.of(this.holderNames(holder, day));
  }

  /** @param {string} id @param {Day} day */
  placeName(id, day) {
    const place = this.place(id);
    return place ? this.speech.of(namesAt(place.names, day)) : id;
  }

  /** When an event was, as precisely as it is known. @param {AtlasEvent} event */
  timeOf({ when, date }) {
    return when ? this.speech.of(when) : this.speech.date(date);
  }

  /** The event a holding began with. @param {number} h @returns {AtlasEvent | undefined} */
  eventOf(h) {
    return this.bundle.events[this.bundle.holdings.event[h]];
  }

  // --- holdings -------------------------------------------------------------------------------

  /** The holding of an area on a day. @param {number} area @param {Day} day */
  heldOn(area, day) {
    return this.history.holdingAt(area, Math.max(0, this.history.rankOf(day)));
  }

  /** The day from which on a holding holds no more; "" for the last of its area. @param {number} h */
  endDay(h) {
    const last = h + 1 >= this.history.end(this.history.area[h]);
    return last ? "" : this.history.startDay(h + 1);
  }

  /** The number of its text. @param {number} h */
  noteOf(h) {
    const { kept, at } = this.tables.holdings.note;
    return kept[at[h]];
  }

  /** The sources with these ids that there are, each once. @param {string[]} ids */
  cited(ids) {
    return [...new Set(ids)].filter((id) => this.sourceAt.has(id));
  }

  /** A source with its link. @param {string} id */
  source(id) {
    return sourceNode(this.tables.sources, this.sourceAt.get(id) ?? 0);
  }

  /** Sources as they are cited, each once. @param {string[]} ids */
  sourcesInWords(ids) {
    const at = (/** @type {string} */ id) => this.sourceAt.get(id) ?? 0;
    return [...new Set(this.cited(ids).map((id) => sourceWords(this.tables.sources, at(id))))];
  }

  /** Of a holding, or of who recognised it. @param {number} h @param {"sources" | "recognition"} column */
  sourcesOf(h, column) {
    const { kept, at } = this.tables.holdings[column];
    return kept[at[h]];
  }
}
