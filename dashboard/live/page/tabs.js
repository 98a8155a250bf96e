// Below the map: this year, the article, the claims, or about; one at a time.

import { flat, node } from "./nodes.js";
import { changesIn, stepsIn } from "./runs.js";
import { transferTable } from "./transfers.js";

/** @import { Change, Kid, Node, PageState, View } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/** @type {Record<string, (lookup: Lookup, state: PageState) => Kid[]>} */
const TELL = { year: yearNodes, article: articleNodes, claims: claimNodes, about: aboutNodes };

/** What the tabs are called, in their order. @param {Lookup} lookup @returns {Record<string, string>} */
export function tabNames(lookup) {
  return {
    article: lookup.say("The article"),
    claims: lookup.say("Claims"),
    year: lookup.say("This year"),
    about: lookup.say("About"),
  };
}

/** @param {Lookup} lookup @param {PageState} state @returns {Node[]} */
export function tabNodes(lookup, state) {
  return flat(TELL[state.panel](lookup, state));
}

/** @param {Lookup} lookup @param {Pick<PageState, "year" | "view">} state @returns {Kid[]} */
export function yearNodes(lookup, { year, view }) {
  return [
    node("h2", "", lookup.say("The year {year}", { year })),
    lookup.told(lookup.tables.years[year]),
    changed(lookup, year, view),
  ];
}

/**
 * Net, from the year's first holder of an area to its last; the steps below, folded.
 * @param {Lookup} lookup
 * @param {number} year
 * @param {View} view
 */
function changed(lookup, year, view) {
  const steps = stepsIn(lookup, year, view);
  if (!steps.length) return node("p", "ta-muted", lookup.say("No land changed hands in this year."));
  const net = changesIn(lookup, year, view);
  return [
    net.length > 0 && transferTable(lookup, netCaption(lookup, net), net, view),
    cameBack(lookup, net, steps),
    steps.length > net.length && stepByStep(lookup, steps, view),
  ];
}

/** @param {Lookup} lookup @param {Change[]} net */
function netCaption(lookup, net) {
  const km2 = lookup.speech.number(lookup.km2Of(net.map(({ now }) => now)));
  return lookup.say("What changed hands in this year, on this map: {km2} km²", { km2 });
}

/**
 * Land that changed hands in the year and was back in its old hands at its end.
 * @param {Lookup} lookup
 * @param {Change[]} net
 * @param {Change[]} steps
 */
function cameBack(lookup, net, steps) {
  const areas = (/** @type {Change[]} */ changes) => (
    new Set(changes.map(({ now }) => lookup.history.area[now]))
  );
  const moved = areas(net);
  const back = [...areas(steps)].filter((area) => !moved.has(area)).length;
  return back ? node("p", "ta-muted", lookup.plural(
    "{n} area changed hands and was back at the year’s end.",
    "{n} areas changed hands and were back at the year’s end.",
    back,
  )) : null;
}

/** @param {Lookup} lookup @param {Change[]} steps @param {View} view */
function stepByStep(lookup, steps, view) {
  const caption = lookup.say("Step by step");
  return node("details", "ta-fold", node("summary", "", caption),
    transferTable(lookup, caption, steps, view));
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
    { year },
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
  return [lookup.told(lookup.tables.about), node("p", "ta-muted", file)];
}
