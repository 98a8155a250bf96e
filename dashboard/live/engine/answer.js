// The chosen place or area, answered for one day in one line: its name then, whose it was, since
// when. Cheap enough for every frame of a drag.

import { namesAt } from "./speech.js";
import { nameOf, sinceWhen, standing } from "./telling.js";

/** @import { Day, Kind, Place } from "../types.d.ts" */
/** @import { Facts } from "./facts.js" */

const MOST = 2; // powers that are named of a region

/**
 * What is chosen, as an answer needs it.
 * @typedef {{kind: Kind | null, id: string | null}} Chosen
 */

/**
 * "Shusha: Karabakh Khanate, since 1748"; "" where nothing that has an answer is chosen.
 * @param {Facts} facts
 * @param {Chosen} chosen
 * @param {Int32Array} now the holding of each area
 * @param {Day} day
 */
export function answer(facts, { kind, id }, now, day) {
  if (!id) return "";
  if (kind === "area") {
    const [area] = facts.known([id]);
    return area === undefined ? "" : told(facts, facts.speech.area(facts.bundle.areas[area]), now[area], day);
  }
  const place = kind === "place" ? facts.place(id) : undefined;
  return place ? ofPlace(facts, place, now, day) : "";
}

/** @param {Facts} facts @param {Place} place @param {Int32Array} now @param {Day} day */
function ofPlace(facts, place, now, day) {
  const name = facts.speech.of(namesAt(place.names, day));
  const [area] = facts.known([place.area ?? ""]);
  if (area !== undefined) return told(facts, name, now[area], day);
  const shares = ofRegion(facts, facts.known(place.extent), now, day);
  return shares ? `${name}: ${shares}` : name;
}

/** @param {Facts} facts @param {string} name @param {number} h @param {Day} day */
function told(facts, name, h, day) {
  const { speech, status } = facts;
  const power = nameOf(facts, status.power(h), day);
  const when = sinceWhen(facts, h);
  const said = when ? speech.say("answer", { name, power, when }) : `${name}: ${power}`;
  return [said, ...standing(facts, h, day)].filter(Boolean).join(" · ");
}

/**
 * The powers with most land in a region, with their shares.
 * @param {Facts} facts
 * @param {number[]} areas
 * @param {Int32Array} now
 * @param {Day} day
 */
function ofRegion(facts, areas, now, day) {
  /** @type {Map<number, number>} */
  const held = new Map();
  let all = 0;
  for (const area of areas) {
    const power = facts.status.power(now[area]);
    const { km2 } = facts.bundle.areas[area];
    held.set(power, (held.get(power) ?? 0) + km2);
    all += km2;
  }
  const most = [...held].sort((a, b) => b[1] - a[1]).slice(0, MOST);
  return most.map(([power, km2]) => `${nameOf(facts, power, day)} ${facts.speech.percent(km2 / all)}`)
    .join(", ");
}
