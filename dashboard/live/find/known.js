// All that can be found, once its names are here.

import { entriesOf } from "./entries.js";
import { fold } from "../folding.js";
import { Names } from "./rank.js";
import { rowsOf } from "../engine/wire.js";

/** @import { Entry, Findable, FoundFile, NamedBundle, SentFindable, Spelling } from "../types.d.ts" */

const SIGNED = ["treaty", "agreement"];

export class Known {
  /** @param {NamedBundle} bundle @param {SentFindable} sent */
  constructor(bundle, sent) {
    this.bundle = bundle;
    this.findable = findableOf(sent);
    this.entries = entriesOf(bundle, this.findable);
    this.names = new Names(this.entries);
  }

  /** Whether a thing is offered before anything is typed. @param {Entry} entry */
  opens({ kind, at }) {
    if (kind === "place") return true;
    if (kind !== "event") return false;
    const event = this.bundle.events[at];
    return event.article && SIGNED.includes(event.kind);
  }

  /** @param {string} text @returns {Spelling} */
  spelling(text) {
    const folded = fold(text);
    return { text, folded, words: folded.split(" "), own: true };
  }
}

/** The names as the app's page is sent them. @param {FoundFile} file */
export function knownFrom({ bundle, findable }) {
  const { first, last, places, events, holders, areas } = bundle;
  const things = { places: rowsOf(places), events: rowsOf(events), areas: rowsOf(areas) };
  return new Known({ first, last, ...things, holders: rowsOf(holders) }, findable);
}

/** @param {SentFindable} sent @returns {Findable} */
function findableOf({ places, events, holders, passages, dates }) {
  const things = { places: rowsOf(places), events: rowsOf(events), passages: rowsOf(passages) };
  return { ...things, holders: rowsOf(holders), dates };
}
