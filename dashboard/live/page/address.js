// The state of the page in the part of the address after #, so that a link or a bookmark keeps it.

import { dayAsked, dayOrNone, START, stepDay, yearOrNone } from "../asked.js";
import { dayOf, iso, isoYear, isYearEnd, shortIso, yearOf } from "../days.js";
import { node } from "./nodes.js";
import { layersAsked, layersSaid, layerValues } from "./overlaid.js";

/** @import { Kind, Node, PageState } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

const LONGEST = 60; // letters of a value that are said
/** Parameters whose refusal has words of its own. */
const OWN = ["place", "area", "event", "story", "year", "date", "compare"];
/** @type {Kind[]} */
const THINGS = ["place", "area", "event"];
const SAID = /** @type {const} */ (["view", "lang", "panel", "compare"]);
/** Any of these asks for the atlas without its story. */
const FREE = [...THINGS, "year", "date", "view", "panel", "compare"];

/**
 * The state the address asks for, and what it says that the page does not know. What is not asked
 * for stays as it is in `usual`.
 * @param {Lookup} lookup
 * @param {PageState} usual
 * @param {Record<string, string>} tabs
 * @returns {{state: PageState, wrong: [string, string][]}}
 */
export function readAddress(lookup, usual, tabs) {
  const told = new URLSearchParams(location.hash.slice(1));
  const knows = knowledge(lookup, tabs);
  const known = (/** @type {string} */ name) => told.has(name) && knows[name](told.get(name) ?? "");
  const ask = (/** @type {string} */ name) => told.get(name) ?? "";
  const day = dayAsked(lookup.bundle, told);
  const free = [...FREE, ...Object.keys(layerValues(lookup.bundle))];
  const story = known("story") ? ask("story") : free.some(known) ? "" : START;
  const layers = layersAsked(lookup.bundle, told);
  const state = { ...usual, day, year: yearOf(day), layers, story, ...stepThing(story) };
  const kind = THINGS.find(known);
  if (kind && !story) Object.assign(state, { kind, id: ask(kind) });
  if (known("compare")) state.panel = "compare";
  for (const name of SAID) if (known(name)) Object.assign(state, { [name]: ask(name) });
  state.compare = dayOf(state.compare);
  const wrong = Object.keys(knows).filter((name) => ask(name) && !known(name));
  return { state, wrong: wrong.map((name) => [name, ask(name)]) };
}

/**
 * What a step of the story selects; its opening selects nothing.
 * @param {string} step
 * @returns {Pick<PageState, "kind" | "id">}
 */
export function stepThing(step) {
  return step && step !== START ? { kind: "event", id: step } : { kind: null, id: null };
}

/**
 * Whether a value is one the page knows, by parameter.
 * @param {Lookup} lookup
 * @param {Record<string, string>} tabs
 * @returns {Record<string, (value: string) => boolean>}
 */
function knowledge(lookup, tabs) {
  const { bundle } = lookup;
  const powers = bundle.areas.length > 0;
  return {
    story: (value) => Boolean(stepDay(bundle, value)),
    year: (value) => yearOrNone(bundle, value) !== null,
    date: (value) => Boolean(dayOrNone(bundle, value)),
    place: (value) => lookup.knows("place", value),
    area: (value) => lookup.knows("area", value),
    event: (value) => lookup.knows("event", value),
    view: (value) => value === "control" || (value === "recognised" && powers),
    lang: (value) => Object.hasOwn(bundle.words, value),
    panel: (value) => Object.hasOwn(tabs, value),
    compare: (value) => powers
      && (yearOrNone(bundle, value) !== null || dayOrNone(bundle, value) !== ""),
    ...layerValues(bundle),
  };
}

/**
 * One line for each value that names nothing.
 * @param {Lookup} lookup
 * @param {[string, string][]} wrong
 * @returns {Node[]}
 */
export function refusals(lookup, wrong) {
  const [first, last] = lookup.speech.ends();
  return wrong.map(([name, value]) => {
    const typed = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
    const own = OWN.includes(name) ? name : "other";
    const refusal = `refusal ${own}`;
    const line = lookup.say(refusal, { typed, name, first, last });
    return node("p", { cls: "ta-notice", attrs: { role: "alert" } }, line);
  });
}

/** @param {PageState} state @param {PageState} usual what need not be said */
export function addressOf(state, usual) {
  /** @type {[string, string][]} */
  const more = SAID.filter((name) => state[name] !== usual[name]).map((name) => (
    [name, name === "compare" ? shortIso(state.compare) : state[name]]
  ));
  if (layersSaid(state.layers)) more.push(["layers", layersSaid(state.layers)]);
  const plain = more.every(([name]) => name === "lang");
  // By itself a comparison opens its panel.
  if (state.compare && state.panel === usual.panel) more.push(["panel", state.panel]);
  return `#${new URLSearchParams([...where(state, plain), ...more])}`;
}

/**
 * A step of the story, or a day and a thing; the opening need not be said in a plain address.
 * @param {PageState} state
 * @param {boolean} plain
 * @returns {[string, string][]}
 */
function where({ story, day, year, kind, id }, plain) {
  if (story) return story === START && plain ? [] : [["story", story]];
  /** @type {[string, string][]} */
  const said = [["year", isoYear(year)]];
  if (!isYearEnd(day)) said.push(["date", iso(day)]);
  if (kind && id) said.push([kind, id]);
  return said;
}
