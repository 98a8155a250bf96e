// What a power's time began with, and what changed while it held on, as telling/turns.py tells it.

import { untitled } from "../engine/titles.js";
import { recognitionWords, ruleWords, sinceWords } from "./holders.js";
import { node } from "./nodes.js";
import { causeOf } from "./transfers.js";

/** @import { Lookup } from "./lookup.js" */

/**
 * What a holding began with, after a comma; nothing where no event is named.
 * @param {Lookup} lookup
 * @param {number} h
 */
export function byEvent(lookup, h) {
  const cause = causeOf(lookup, h);
  return cause.length ? [", ", ...cause] : [];
}

/** Said of a title in place of an event that would have brought it. @param {Lookup} lookup */
export function upheld(lookup) {
  return lookup.say("An older title, not given up");
}

/**
 * The holding with which the power's title was last settled, if it was in a run.
 * @param {Lookup} lookup
 * @param {number[]} run
 */
export function recognisedWith({ status }, run) {
  if (status.differs(run[run.length - 1])) return undefined;
  return run.slice(1).findLast((h) => settled(status, h));
}

/**
 * Whether a title that was disputed before was so no more from a holding on.
 * @param {Lookup["status"]} status
 * @param {number} h
 */
function settled(status, h) {
  return status.differs(h - 1) && !status.differs(h) && !untitled(status, h);
}

/**
 * What the power was recognised as with a holding, and when, as SETTLED of words/terms.py says it.
 * @param {Lookup} lookup
 * @param {number} h
 */
export function settledWords(lookup, h) {
  const [overlord, when] = [overlordOf(lookup, h), sinceWords(lookup, h)];
  const rule = lookup.views.control.rule(h);
  if (overlord && rule === "protectorate") {
    return lookup.say("recognised as under the protection of {overlord} {when}", { overlord, when });
  }
  if (overlord) return lookup.say("recognised under {overlord} {when}", { overlord, when });
  return rule === "sovereign" ? lookup.say("recognised as its own {when}", { when })
    : lookup.say("its administration recognised {when}", { when });
}

/** The same before a colon and the day. @param {Lookup} lookup @param {number} h */
function settledTurn(lookup, h) {
  const overlord = overlordOf(lookup, h);
  const rule = lookup.views.control.rule(h);
  if (overlord && rule === "protectorate") {
    return lookup.say("Recognised as under the protection of {overlord}", { overlord });
  }
  if (overlord) return lookup.say("Recognised under {overlord}", { overlord });
  return rule === "sovereign" ? lookup.say("Recognised as its own")
    : lookup.say("Its administration recognised");
}

/** @param {Lookup} lookup @param {number} h */
function overlordOf(lookup, h) {
  const overlord = lookup.views.control.overlord(h);
  return overlord < 0 ? "" : lookup.holderName(overlord, lookup.history.startDay(h));
}

/**
 * What changed while one power held on: each turn with its day and event.
 * @param {Lookup} lookup
 * @param {number[]} run
 * @param {number} [but] the turn left out
 */
export function turns(lookup, run, but) {
  return run.slice(1).flatMap((h) => {
    const what = h === but ? "" : turn(lookup, h - 1, h);
    if (!what) return [];
    const event = byEvent(lookup, h);
    return [node("span", "", `${what}: ${sinceWords(lookup, h)}`, event)];
  });
}

/** @param {Lookup} lookup @param {number} before @param {number} after */
function turn(lookup, before, after) {
  const { status } = lookup;
  const start = lookup.history.startDay(after);
  const [disputed, still] = [status.differs(before), status.differs(after)];
  if (disputed && untitled(status, after)) return lookup.say("No title recorded");
  if (settled(status, after)) return settledTurn(lookup, after);
  if (still && !(disputed && status.owner(before) === status.owner(after))) {
    return recognitionWords(lookup, after, start);
  }
  const { control } = lookup.views;
  const same = control.rule(before) === control.rule(after)
    && control.overlord(before) === control.overlord(after);
  return same ? "" : capital(ruleWords(lookup, after, start) || lookup.say("direct rule"));
}

/** @param {string} text */
const capital = (text) => text[0].toUpperCase() + text.slice(1);
