// Whose land it was in law, and whether an act passed that title on, as atlas/titles.py has it: a
// claim that is merely not given up to a new power in control is no title that begins there.

/** @import { Facts } from "./facts.js" */

/** The holder that stands for a title nobody has. */
export const UNSETTLED = "unsettled";
// How a title stands that no act on the day brought.
const STANDING = new Set(["divided", "nominal"]);
// Rules under which a power holds land and no title to it is known.
const IN_FACT = new Set(["de facto", "communities", "revolt"]);

/**
 * Whether a title began with the first holding of its run, or was only not given up then.
 * @param {Facts} facts
 * @param {number} first
 */
export function titleBegan(facts, first) {
  if (!facts.status.differs(first) || unsettled(facts, first)) return true;
  return first > facts.history.first[facts.history.area[first]] && titlePassed(facts, first);
}

/**
 * Whether the record says that nobody's title to the land is settled.
 * @param {Pick<Facts, "bundle" | "status">} facts
 * @param {number} h
 */
export function unsettled({ bundle, status }, h) {
  return bundle.holders[status.owner(h)].state === UNSETTLED;
}

/**
 * Whether the land is held in fact only: the record knows of no title to it.
 * @param {Facts["status"]} status
 * @param {number} h
 */
export function untitled(status, h) {
  const law = status.in("recognised");
  return IN_FACT.has(law.rule(h)) && !law.differs(h) && law.overlord(h) < 0;
}

/**
 * Where the title to a run's land began: with its first holding that has one, or with the first of
 * all where the last has none yet.
 * @param {Facts["status"]} status
 * @param {number} first
 * @param {number} last
 */
export function titledFrom(status, first, last) {
  let at = first;
  while (!untitled(status, last) && untitled(status, at)) at += 1;
  return at;
}

/**
 * Whether the title to an area passed from one state to another with a holding.
 * @param {Facts} facts
 * @param {number} h
 */
function titlePassed({ bundle: { holders }, status }, h) {
  const law = status.in("recognised");
  const undisputed = !law.differs(h - 1);
  const inFact = untitled(status, h - 1);
  const taken = undisputed && holders[law.runner(h - 1)].state !== holders[law.runner(h)].state;
  if (law.differs(h) && (STANDING.has(law.recognition(h)) || inFact || taken)) return false;
  const owners = (/** @type {number} */ at) => [law.power(at), law.top(at)].map((one) => holders[one].state);
  const after = owners(h);
  return !owners(h - 1).some((state) => after.includes(state));
}
