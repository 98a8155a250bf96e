// What an event did to the land, as it can be drawn: net moves in groups that went the same way,
// and which event a year is about. Nothing here draws.

/** @import { AtlasEvent, Day, Move } from "../types.d.ts" */
/** @import { Facts } from "./facts.js" */
/** @import { Status } from "./status.js" */

// In which land came under another power, or to a title.
const NET = ["ceded", "settled", "returned", "taken", "unsettled", "overlord"];
/** What passed by title. */
export const BY_TITLE = new Set(["ceded", "settled"]);
const BY_TREATY = new Set(["treaty", "agreement"]);
const FIGHTING = new Set(["war", "battle", "occupation", "revolt"]);

/** What an event moved. @typedef {{event: AtlasEvent, moves: Move[]}} Deed */
/**
 * Land that went the same way: `from` and `to` are the powers at the top; `held` says that the
 * gainer had it already.
 * @typedef {object} Group
 * @property {string} kind
 * @property {boolean} held
 * @property {number} from
 * @property {number} to
 * @property {number[]} areas
 * @property {number} km2
 * @property {Move[]} moves
 */
/** In the view in which the power changed. @param {Facts} facts @param {string} kind */
export function statusOf({ status }, kind) {
  return status.in(BY_TITLE.has(kind) ? "recognised" : "control");
}

/**
 * By kind in the order of the moves, then what was held already, then by size.
 * @param {Facts} facts
 * @param {Move[]} moves
 * @returns {Group[]}
 */
export function groupsOf(facts, moves) {
  /** @type {Map<string, Group>} */
  const groups = new Map();
  for (const move of moves) {
    const { kind, held } = move;
    const status = statusOf(facts, kind);
    const [from, to] = [status.top(move.old), status.top(move.now)];
    const key = [kind, held, from, to].join();
    const group = groups.get(key) ?? { kind, held, from, to, areas: [], km2: 0, moves: [] };
    group.areas.push(facts.history.area[move.now]);
    group.moves.push(move);
    group.km2 += facts.km2Of([move.now]);
    groups.set(key, group);
  }
  const kinds = moves.map(({ kind }) => kind);
  return [...groups.values()].sort((a, b) => (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || Number(a.held) - Number(b.held) || b.km2 - a.km2));
}

/**
 * Land is ceded only by treaty or agreement, and nobody returns what an army takes.
 * @param {AtlasEvent} event
 * @param {string} kind
 */
export function kindWord(event, kind) {
  if (kind === "returned" && FIGHTING.has(event.kind)) return "regained";
  return kind === "ceded" && !BY_TREATY.has(event.kind) ? "passed" : kind;
}

/** The day before an event's first change. @param {Facts} facts @param {Move[]} moves @returns {Day} */
export function eveOf(facts, moves) {
  return facts.eve(moves.map(({ old }) => facts.history.startDay(old + 1)).sort()[0]);
}

/**
 * The event a span is about, of those of it that moved land in it: the article's own before a main
 * one, then the first.
 * @param {Facts} facts
 * @param {Day} since
 * @param {Day} day
 * @returns {Deed | null}
 */
export function leading(facts, since, day) {
  const inside = (/** @type {Day} */ one) => one >= since && one <= day;
  const found = facts.events
    .filter((event) => inside(event.date) && weight(event) > 0)
    .sort((a, b) => weight(b) - weight(a));
  for (const event of found) {
    const moves = facts.movesOf(event.id).filter(({ now }) => inside(facts.history.startDay(now)));
    if (moves.some(({ kind }) => NET.includes(kind))) return { event, moves };
  }
  return null;
}

/** None for what no year is about. @param {AtlasEvent} event */
function weight({ kind, tier, article }) {
  return kind === "baseline" ? 0 : (article ? 2 : 0) + (tier === "main" ? 1 : 0);
}
