// Beside the map: the chosen place, area or event, or an invitation while nothing is chosen.

import { eventNodes } from "./event.js";
import { nowHeld, story } from "./holding.js";
import { node, section } from "./nodes.js";
import { placeNodes } from "./place.js";
import { eventLink, inEnglish, sources } from "./quoting.js";

/** @import { AtlasEvent, Day, Kid, PageState } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/** @type {Record<string, string>} */
const FITS = {
  good: "The modern districts that draw this area follow its old borders well.",
  approximate: "The modern districts that draw this area follow its old borders roughly.",
  cut: "Old borders cut the modern districts that draw this area.",
};
const INVITE = "Drag the year: the borders move. Click a place or an area to read who held it, "
  + "and what the article says.";
const STOPS = 5;

/** @param {Lookup} lookup @param {PageState} state @returns {Kid[]} */
export function chosenNodes(lookup, { kind, id, day, year }) {
  if (kind === "place" && id) return placeNodes(lookup, id, day);
  if (kind === "area" && id) return areaNodes(lookup, id, day);
  const event = kind === "event" && id ? lookup.event(id) : undefined;
  return event ? eventNodes(lookup, event) : invitation(lookup, year);
}

/** @param {Lookup} lookup @param {string} id @param {Day} day */
function areaNodes(lookup, id, day) {
  const [area] = lookup.known([id]);
  const { fit, note: fitNote, sources: from } = lookup.tables.areas[id];
  const size = lookup.say("Size: {km2} km².", { km2: lookup.number(lookup.bundle.areas[area].km2) });
  return [
    node("h3", "ta-title", lookup.areaName(area)),
    nowHeld(lookup, area, day),
    section(lookup.say("Who held it through time"), story(lookup, area, day)),
    node("p", "ta-note", node("b", "", `${lookup.say("On the drawing")}: `), lookup.say(FITS[fit]), " ",
      fitNote ? [inEnglish(lookup, fitNote), " "] : null, size),
    sources(lookup, from),
  ];
}

/** @param {Lookup} lookup @param {number} year */
function invitation(lookup, year) {
  const stops = lookup.events
    .filter(({ article, kind }) => article && (kind === "treaty" || kind === "agreement")).slice(0, STOPS);
  const now = lookup.eventsIn(year);
  /** @param {AtlasEvent} event */
  const row = (event, before = "") => node("li", "", before, eventLink(lookup, event));
  return [
    node("p", "ta-invitation", lookup.say(INVITE)),
    section(lookup.say("Five stops of the article"),
      node("ol", "", stops.map((event) => row(event, `${event.date.slice(0, 4)} · `)))),
    now.length
      ? section(lookup.say("In {year}", { year }), node("ul", "", now.map((event) => row(event))))
      : null,
  ];
}
