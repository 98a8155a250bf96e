// Beside the map: what no day changes as the app's tellers told it, and between it what the day
// does change.

import { yearOf } from "../days.js";
import { BY_TITLE } from "../engine/marks.js";
import { historyFold } from "./chapters.js";
import { behindEvent, evidenceLines } from "./evidence.js";
import { named, nowHeld, under } from "./holding.js";
import { flat, node } from "./nodes.js";
import { shares } from "./shares.js";
import { throughTime } from "./through.js";
import { movedFold } from "./transfers.js";

/** @import { Day, Kid, Node, PageState, View } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/**
 * The story, or the chosen place, area or event, or an invitation while nothing is chosen; below it
 * the layers that the reader asked for.
 * @param {Lookup} lookup
 * @param {PageState} state
 * @returns {Node[]}
 */
export function chosenNodes(lookup, state) {
  const { kind, id, day, view, story } = state;
  const { tables } = lookup;
  const layers = layersNodes(lookup, state);
  if (story) return flat([lookup.told(tables.story[story]), layers]);
  if (!kind || !id) return flat([invitation(lookup, day), layers]);
  const tell = { place: placeNodes, area: areaNodes, event: eventNodes }[kind];
  return flat([lookup.toldOn(tables.bar, day), tell(lookup, id, day, view), layers]);
}

/** @param {Lookup} lookup @param {string} id @param {Day} day @param {View} view @returns {Kid[]} */
export function placeNodes(lookup, id, day, view) {
  const { headings, quotes, names } = lookup.tables.places[id];
  const [area] = lookup.known([lookup.tables.place_areas[id]]);
  const held = area !== undefined;
  return [
    lookup.toldOn(headings, day),
    held && nowHeld(lookup, area, day, view),
    held && [throughTime(lookup, area, day, view), historyFold(lookup, area, day, view)],
    shares(lookup, id, day, view),
    lookup.told(quotes),
    lookup.told(names),
  ];
}

/** @param {Lookup} lookup @param {string} id @param {Day} day @param {View} view @returns {Kid[]} */
export function areaNodes(lookup, id, day, view) {
  const [area] = lookup.known([id]);
  const h = lookup.heldOn(area, day);
  return [
    node("h2", "ta-title", named(lookup, h, day, view)),
    node("p", "ta-where", lookup.speech.area(lookup.bundle.areas[area]), under(lookup, h, day, view)),
    nowHeld(lookup, area, day, view, true),
    throughTime(lookup, area, day, view),
    historyFold(lookup, area, day, view),
    lookup.told(lookup.tables.areas[id]),
  ];
}

/** @param {Lookup} lookup @param {string} id @returns {Kid[]} */
export function eventNodes(lookup, id) {
  const { before, moved, after } = lookup.tables.events[id];
  const moves = lookup.movesOf(id);
  const order = (/** @type {number} */ h) => lookup.orderOf.get(lookup.history.area[h]) ?? 0;
  const tables = moved.map(([kind, caption, below]) => {
    const rows = moves.filter((move) => move.kind === kind).sort((a, b) => order(a.now) - order(b.now));
    const view = BY_TITLE.has(kind) ? "recognised" : "control";
    return [movedFold(lookup, String(lookup.told(caption)[0]), rows, view), lookup.told(below)];
  });
  return [lookup.told(before), tables, withEvidence(lookup, id, lookup.told(after))];
}

/**
 * What is told below the land an event moved, its last part, the details, with the evidence; a
 * sentence of the article has none but itself.
 * @param {Lookup} lookup
 * @param {string} id
 * @param {Node[]} told
 */
function withEvidence(lookup, id, told) {
  const details = told[told.length - 1];
  if (typeof details !== "object" || details.tag !== "details") return told;
  const read = behindEvent(lookup, lookup.eventAt.get(id) ?? -1);
  const evidence = flat(evidenceLines(lookup, read, lookup.tables.grounds[`event ${id}`]));
  return [...told.slice(0, -1), { ...details, kids: [...details.kids ?? [], ...evidence] }];
}

/** @param {Lookup} lookup @param {Day} day @returns {Kid[]} */
export function invitation(lookup, day) {
  const { briefly, "way in": wayIn } = lookup.tables;
  return [lookup.toldOn(wayIn, day), lookup.told(briefly[yearOf(day)])];
}

/**
 * The states of each layer that is on.
 * @param {Lookup} lookup
 * @param {Pick<PageState, "layers" | "day">} state
 * @returns {Kid[]}
 */
function layersNodes(lookup, { layers, day }) {
  return lookup.bundle.layers.map(({ id }) => (layers[id] ? layerNodes(lookup, id, day) : null));
}

/** @param {Lookup} lookup @param {string} id of a layer @param {Day} day @returns {Kid[]} */
export function layerNodes(lookup, id, day) {
  const { title, members } = lookup.tables.layers[id];
  const heading = node("h2", "ta-minor", lookup.told(title), `, ${lookup.speech.date(day)}`);
  return [heading, lookup.toldOn(members, day)];
}

/** What is told, by name: another one is told from its beginning. @param {PageState} state */
export function aboutOf({ story, kind, id }) {
  if (story) return `story ${story}`;
  return kind ? `${kind} ${id}` : "";
}
