// An event: when, where and between whom it was, the article's words about it, what it moved.

import { movedTable } from "./moved.js";
import { link, node, pairs } from "./nodes.js";
import { inEnglish, note, sources, spoken } from "./quoting.js";

/** @import { AtlasEvent, Day, EventTable } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/** @param {Lookup} lookup @param {AtlasEvent} event */
export function eventNodes(lookup, event) {
  const { id, kind, place, line } = event;
  const table = lookup.tables.events[id];
  const told = table.moved || line;
  return [
    node("p", "ta-kicker", lookup.say(`kind ${kind}`)),
    node("h3", "ta-title", lookup.eventName(id)),
    told ? node("p", "", inEnglish(lookup, told)) : null,
    pairs("ta-facts", [
      [lookup.say("Date"), lookup.whenOf(event)],
      [lookup.say("Old Style"), table.old && lookup.speech.date(table.old)],
      [lookup.say("Until"), table.end && lookup.speech.date(table.end)],
      [lookup.say("Place"), table.place && lookup.place(table.place)
        ? link(place, { kind: "place", id: table.place }, "signed-at") : place],
      [lookup.say("Parties"), parties(lookup, table, event.date)],
      [lookup.say("Step by step"), steps(lookup, table)],
    ]),
    ...spoken(lookup, "event", id, table.excerpts),
    movedBy(lookup, id),
    note(lookup, table.note),
    sources(lookup, table.sources),
  ];
}

/** @param {Lookup} lookup @param {EventTable} event */
function steps(lookup, { days = [] }) {
  return days.map(([day, what]) => node("span", "", `${lookup.speech.date(day)}: `, inEnglish(lookup, what)));
}

/** @param {Lookup} lookup @param {EventTable} event @param {Day} day */
function parties(lookup, { parties: ids = [], others }, day) {
  const known = ids.flatMap((id) => lookup.holderAt.get(id) ?? []);
  return known.map((holder) => lookup.holderName(holder, day)).join(", ") || others;
}

/** @param {Lookup} lookup @param {string} id */
function movedBy(lookup, id) {
  const moved = lookup.transfersBy(id);
  if (!moved.length) return node("p", "ta-muted", lookup.say("No land on this map changed hands by it."));
  const km2 = lookup.number(lookup.km2Of(moved));
  return movedTable(lookup, lookup.say("What it moved: {km2} km²", { km2 }), moved, false);
}
