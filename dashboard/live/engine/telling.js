// One holding told in words: the same facts for the tooltip, the keyboard and screen readers.

import { namesAt } from "./speech.js";

/** @import { Day } from "../types.d.ts" */
/** @import { Facts } from "./facts.js" */

/** @param {Facts} world @param {number} holder @param {Day} day */
export function nameOf(world, holder, day) {
  return world.speech.of(namesAt(world.bundle.holders[holder].names, day));
}

/**
 * "vassal of the Ottoman Empire"; "" where the land is simply the holder's own.
 * @param {Facts} world
 * @param {number} h
 * @param {Day} day
 */
export function ruleWords(world, h, day) {
  const { status, speech } = world;
  const { overlord } = status.columns;
  const under = overlord[h] >= 0 ? nameOf(world, overlord[h], day) : "";
  const rule = status.rule(h);
  if (rule === "sovereign" && !under) return "";
  return speech.say(under ? `under ${rule}` : `rule ${rule}`, { overlord: under });
}

/**
 * Whose the land is by recognition, where that is not who controls it.
 * @param {Facts} world
 * @param {number} h
 * @param {Day} day
 */
export function recognisedWords(world, h, day) {
  const { status, speech } = world;
  if (!status.differs(h)) return "";
  const name = nameOf(world, status.columns.recognised[h], day);
  return speech.say("recognised as", { holder: name });
}

/** @param {Facts} world @param {number} h */
export function sureWords(world, h) {
  const { status, speech } = world;
  const words = [];
  if (status.recognition(h)) words.push(speech.say(`recognition ${status.recognition(h)}`));
  words.push(speech.say(`certainty ${status.certainty(h)}`));
  return words.join(", ");
}

/** @param {Facts} world @param {number} h */
export function sinceWords(world, h) {
  const { speech, bundle } = world;
  const { edtf, event } = bundle.holdings;
  const since = speech.say("since", { date: speech.since(world.history.startDay(h), edtf[h]) });
  const cause = event[h] >= 0 && bundle.events[event[h]].kind !== "baseline" ? speech.event(event[h]) : "";
  return cause ? `${since}: ${cause}` : since;
}

/**
 * One line for a label: "Shirvan khanate: Safavid Iran, since …".
 * @param {Facts} world
 * @param {number} area
 * @param {number} h
 * @param {Day} day
 */
export function areaLine(world, area, h, day) {
  const parts = [nameOf(world, world.status.columns.holder[h], day), ruleWords(world, h, day),
    recognisedWords(world, h, day)];
  return `${world.speech.area(world.bundle.areas[area])}: ${parts.filter(Boolean).join(", ")}`;
}
