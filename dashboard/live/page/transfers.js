// Land that changed hands, as tables, as telling/transfers.py tells it.

import { eventLink, powerLabel, sinceWords } from "./holders.js";
import { link, node, numberCell, sortedCell, table } from "./nodes.js";
import { stepOf } from "./texts.js";

/** @import { AtlasEvent, Change, Day, Kid, Move, View } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/** @typedef {[string, "text" | "number"]} Heading */

/** @param {Lookup} lookup @returns {Heading[]} */
const hands = (lookup) => [
  [lookup.say("Area"), "text"], [lookup.say("From"), "text"], [lookup.say("To"), "text"],
];
/** @param {Lookup} lookup @returns {Heading[]} */
const occasion = (lookup) => [[lookup.say("When"), "text"], [lookup.say("Event"), "text"]];
/** @type {Heading} */
const SIZE = ["km²", "number"];

/**
 * One row per change, with when and by which event; a table under its event and a summary names
 * neither again.
 * @param {Lookup} lookup
 * @param {string} caption
 * @param {Change[]} changes
 * @param {View} view
 * @param {boolean} [underEvent]
 */
export function transferTable(lookup, caption, changes, view, underEvent = false) {
  const [when, by] = occasion(lookup);
  const rows = changes.map(({ old, now, came }) => {
    const day = lookup.history.startDay(came);
    const began = sortedCell(link(sinceWords(lookup, came), { day }), day);
    const cause = underEvent ? [] : [node("span", "", causeOf(lookup, came))];
    return [...passed(lookup, old, now, day, view), began, ...cause, size(lookup, now)];
  });
  const headings = [...hands(lookup), when, ...(underEvent ? [] : [by]), SIZE];
  return table(caption, headings, rows, !underEvent);
}

const UNFOLDED = 4; // rows

/**
 * One row per area that an event moved in one way; many rows are folded under their caption.
 * @param {Lookup} lookup
 * @param {string} caption
 * @param {Move[]} moves
 * @param {View} view
 */
export function movedFold(lookup, caption, moves, view) {
  /** @type {Record<string, true>} */
  const attrs = moves.length <= UNFOLDED ? { open: true } : {};
  const told = moveTable(lookup, caption, moves, view);
  return node("details", { cls: "ta-moved", attrs }, node("summary", "", caption), told);
}

/**
 * One row per area that an event moved in one way.
 * @param {Lookup} lookup
 * @param {string} caption
 * @param {Move[]} moves
 * @param {View} view
 */
function moveTable(lookup, caption, moves, view) {
  const rows = moves.map((move) => {
    const { old, now } = move;
    const [area] = passed(lookup, old, now, lookup.history.startDay(now), view);
    const before = powerLabel(lookup, old, view, lookup.eve(lookup.history.startDay(old + 1)));
    const after = powerLabel(lookup, now, view, lookup.history.startDay(now));
    return [area, before, node("span", "", after, meanwhile(lookup, move)), size(lookup, now)];
  });
  return table(caption, [...hands(lookup), SIZE], rows);
}

/** @param {Lookup} lookup @param {number} h */
const areaOf = ({ bundle, history }, h) => bundle.areas[history.area[h]];

/** @param {Lookup} lookup @param {number} h */
const size = (lookup, h) => numberCell(lookup, areaOf(lookup, h).km2);

/**
 * The area, from whom, to whom.
 * @param {Lookup} lookup
 * @param {number} old
 * @param {number} now
 * @param {Day} day
 * @param {View} view
 */
function passed(lookup, old, now, day, view) {
  const area = areaOf(lookup, now);
  const named = link(lookup.speech.area(area), { kind: "area", id: area.id, day }, `area-${area.id}-${day}`);
  return [named, powerLabel(lookup, old, view, lookup.eve(day)), powerLabel(lookup, now, view, day)];
}

/**
 * Who had the land on the way, where that was neither the one before nor the one after.
 * @param {Lookup} lookup
 * @param {Move} move
 */
function meanwhile(lookup, { old, now }) {
  const { bundle: { holders, holdings }, history, views: { control } } = lookup;
  const state = (/** @type {number} */ h) => holders[control.power(h)].state;
  /** @type {Map<string, string>} */
  const names = new Map();
  for (let h = old + 1; h < now; h += 1) {
    const passing = holdings.event[h] === holdings.event[now] && ![state(old), state(now)].includes(state(h));
    if (!passing || names.has(state(h))) continue;
    names.set(state(h), lookup.holderName(control.power(h), history.startDay(h)));
  }
  if (!names.size) return [];
  const said = lookup.say("meanwhile: {names}", { names: [...names.values()].join(", ") });
  return [" ", node("small", "ta-aside", said)];
}

/** What brought a holding about. @param {Lookup} lookup @param {number} h @returns {Kid[]} */
export function causeOf(lookup, h) {
  const { bundle: { edtfs, holdings }, history } = lookup;
  const edtf = edtfs[holdings.edtf[h]]?.edtf ?? "";
  return cause(lookup, lookup.eventOf(h), history.startDay(h), edtf);
}

/**
 * What brought a change of a day about. An event of another day is named in the second place, with
 * its own date: a settlement of a later year did not make what it only confirmed. A step of the
 * event is told only where it is dated as the change is.
 * @param {Lookup} lookup
 * @param {AtlasEvent | undefined} event
 * @param {Day} day
 * @param {string} edtf
 * @returns {Kid[]}
 */
function cause(lookup, event, day, edtf) {
  const named = eventLink(lookup, event, `event-${event?.id}-${day}`);
  if (!event || !named) return [];
  if (event.date === day) return [named];
  const aside = node("small", "ta-aside", named, `, ${lookup.timeOf(event)}`);
  const what = stepOn(lookup, event, day, edtf);
  return what ? [what, " ", aside] : [aside];
}

/**
 * The dated step of an event on a day, such as the fall of one town in a war.
 * @param {Lookup} lookup
 * @param {AtlasEvent} event
 * @param {Day} day
 * @param {string} edtf
 */
function stepOn(lookup, event, day, edtf) {
  const step = lookup.days.find((one) => one.event === event && one.date === day && one.role === "step");
  return step && (step.edtf ?? "") === edtf ? stepOf(lookup, step) : undefined;
}
