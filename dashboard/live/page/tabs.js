// Below the map: one of several panels at a time, in the order of the app.

import { compareNodes } from "./compare.js";
import { holdersTableNodes } from "./holderstable.js";
import { flat, node } from "./nodes.js";
import { yearNodes } from "./year.js";

/** @import { Kid, Node, PageState } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/** @type {Record<string, (lookup: Lookup, state: PageState) => Kid[]>} */
const TELL = {
  article: articleNodes, claims: claimNodes, year: yearNodes, table: holdersTableNodes,
  compare: compareNodes, about: aboutNodes,
};

/**
 * What the tabs are called, in their order; what has nothing to say is not there.
 * @param {Lookup} lookup
 * @returns {Record<string, string>}
 */
export function tabNames(lookup) {
  const { bundle: { areas }, tables } = lookup;
  return {
    article: lookup.say("The article"),
    ...Object.keys(tables.claims).length && { claims: lookup.say("Claims") },
    year: lookup.say("This year"),
    ...areas.length && { table: lookup.say("Who holds what"), compare: lookup.say("Compare") },
    about: lookup.say("About"),
  };
}

/** @param {Lookup} lookup @param {PageState} state @returns {Node[]} */
export function tabNodes(lookup, state) {
  return flat(TELL[state.panel](lookup, state));
}

/**
 * The article as a reading path; what speaks of the step of the story, of the chosen thing or else
 * of the year, is marked.
 * @param {Lookup} lookup
 * @param {Pick<PageState, "year" | "kind" | "id" | "story">} state
 * @returns {Kid[]}
 */
export function articleNodes(lookup, state) {
  const speaking = speakingOf(lookup, state);
  const told = lookup.told(lookup.tables.article).map((part) => marked(part, speaking));
  if (!speaking.length) return told;
  const status = node("p", { cls: "ta-muted", attrs: { role: "status" } }, counted(lookup, state, speaking));
  return told.toSpliced(-1, 0, status); // above the text itself
}

/** A thing the article can speak of. @param {Pick<PageState, "kind">} state */
const chosen = ({ kind }) => kind === "place" || kind === "event";

/**
 * @param {Lookup} lookup
 * @param {Pick<PageState, "year" | "kind" | "id" | "story">} state
 */
function speakingOf({ tables: { speaking } }, state) {
  const { year, kind, id, story } = state;
  return speaking[`story ${story}`] ?? speaking[chosen(state) ? `${kind} ${id}` : `year ${year}`] ?? [];
}

/**
 * @param {Lookup} lookup
 * @param {Pick<PageState, "year" | "kind" | "story">} state
 * @param {string[]} speaking
 */
function counted(lookup, state, speaking) {
  const { year, story } = state;
  if (lookup.tables.speaking[`story ${story}`]) {
    return lookup.say("The passage of this step of the story is marked.");
  }
  return chosen(state) ? lookup.plural(
    "{n} passage speaks of what you chose.",
    "{n} passages speak of what you chose.",
    speaking.length,
  ) : lookup.plural(
    "{n} passage speaks of the year {year}.",
    "{n} passages speak of the year {year}.",
    speaking.length,
    { year: lookup.speech.year(year) },
  );
}

/** @param {Node} part @param {string[]} speaking @returns {Node} */
function marked(part, speaking) {
  if (typeof part === "string") return part;
  if (speaking.includes(String(part.attrs?.["data-excerpt"]))) {
    return { ...part, cls: `${part.cls} ta-here`, here: true };
  }
  return { ...part, kids: (part.kids ?? []).map((kid) => marked(kid, speaking)) };
}

/** @param {Lookup} lookup @returns {Kid[]} */
export function claimNodes(lookup) {
  return lookup.told(lookup.tables.claims);
}

/** @param {Lookup} lookup @returns {Kid[]} */
function aboutNodes(lookup) {
  const file = lookup.say(
    "The whole atlas in one file: it works without a network. Copy it, mail it, keep it.",
  );
  const chart = lookup.say("Only the chart of the powers through time is left to the app.");
  return [lookup.told(lookup.tables.about), node("p", "ta-muted", `${file} ${chart}`)];
}
