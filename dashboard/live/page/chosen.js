// Beside the map: the chosen place, area or event, or an invitation while nothing is chosen.

import { nowHeld, story, holderLabel } from "./holding.js";
import { movedTable } from "./moved.js";
import { fold, link, node, outside, pairs, section } from "./nodes.js";
import { claimCard, claimsOf, eventLink, inEnglish, note, quotation, sources } from "./quoting.js";

/**
 * @import { AtlasEvent, DatedName, Day, EventTable, Kid, PageState, PlaceTable } from
 *   "../types.d.ts"
 */
/** @import { Lookup } from "./lookup.js" */

/** @type {Record<string, string>} */
const FITS = {
  good: "The modern districts that draw this area follow its old borders well.",
  approximate: "The modern districts that draw this area follow its old borders roughly.",
  cut: "Old borders cut the modern districts that draw this area.",
};
const STOPS = 5;

/** @param {Lookup} lookup @param {PageState} state @returns {Kid[]} */
export function chosenNodes(lookup, { kind, id, day, year }) {
  if (kind === "place" && id) return placeNodes(lookup, id, day);
  if (kind === "area" && id) return areaNodes(lookup, id, day);
  const event = kind === "event" && id ? lookup.event(id) : undefined;
  return event ? eventNodes(lookup, event) : invitation(lookup, year);
}

/** @param {Lookup} lookup @param {string} id @param {Day} day */
function placeNodes(lookup, id, day) {
  const place = lookup.tables.places[id];
  const area = lookup.areaAt.get(place.area ?? "");
  const held = area === undefined ? null : nowHeld(lookup, area, day);
  return [
    placeHeading(lookup, id, day),
    held,
    sharesOf(lookup, id, day),
    ...spoken(lookup, "place", id, place.excerpts),
    area === undefined ? null : fold(lookup.say("Who held it through time"), story(lookup, area, day)),
    allNames(lookup, place),
    note(lookup, place.note),
    lookUp(lookup, place),
    sources(lookup, place.sources),
  ];
}

/** @param {Lookup} lookup @param {string} id @param {Day} day */
function placeHeading(lookup, id, day) {
  const title = lookup.placeName(id, day);
  const then = lookup.tables.places[id].names
    .filter(({ from = "", until }) => (from || until) && from <= day && (!until || day < until));
  const unlike = [...new Map(then.map((name) => [name.name, name])).values()].filter(({ name }) => name !== title);
  const small = unlike.slice(0, 6).map(({ name, lang }) => node("small", {
    attrs: { lang, dir: "auto", title: lookup.say(`language ${lang}`) },
  }, name));
  return node("h3", "ta-title", title, small);
}

/**
 * How a region was divided on the day.
 * @param {Lookup} lookup
 * @param {string} id
 * @param {Day} day
 */
function sharesOf(lookup, id, day) {
  const held = new Map();
  for (const area of lookup.extentOf(id)) {
    const power = lookup.status.power(lookup.heldOn(area, day));
    held.set(power, (held.get(power) || 0) + lookup.bundle.areas[area].km2);
  }
  if (!held.size) return null;
  const total = [...held.values()].reduce((sum, km2) => sum + km2, 0);
  const percent = new Intl.NumberFormat(lookup.lang, { style: "percent" });
  const rows = [...held].sort((a, b) => b[1] - a[1]).slice(0, 8).map(([power, km2]) => node(
    "li", { cls: "ta-share", share: km2 / total }, holderLabel(lookup, power, day),
    node("span", "ta-muted", ` ${percent.format(km2 / total)}`),
  ));
  return section(lookup.say("Who held it, {date}", { date: lookup.speech.date(day) }), node("ul", "ta-shares", rows));
}

/**
 * The article's words and the claims about a thing.
 * @param {Lookup} lookup
 * @param {"place" | "event"} kind
 * @param {string} id
 * @param {string[]} [excerpts]
 */
function spoken(lookup, kind, id, excerpts = []) {
  const claims = claimsOf(lookup, kind, id);
  return [
    excerpts.length ? section(lookup.say("In the article’s words"), excerpts.map((one) => quotation(lookup, one, id))) : null,
    claims.length ? section(lookup.say("Beside the record"), claims.map((one) => claimCard(lookup, one))) : null,
  ];
}

/** @param {Lookup} lookup @param {PlaceTable} place */
function allNames(lookup, { names }) {
  const langs = [...new Set(names.map(({ lang }) => lang))];
  const rows = langs.map((lang) => namesIn(lookup, lang, names.filter((one) => one.lang === lang)));
  rows.sort((a, b) => a[0].localeCompare(b[0], lookup.lang));
  return fold(lookup.say("All its names"), pairs("ta-names", rows));
}

/**
 * @param {Lookup} lookup
 * @param {string} lang
 * @param {DatedName[]} names
 * @returns {[string, Kid]}
 */
function namesIn(lookup, lang, names) {
  const said = names.flatMap((one) => {
    const when = nameSpan(lookup, one);
    const name = node("span", { attrs: { lang, dir: "auto" } }, one.name);
    return ["; ", name, when ? node("span", "ta-muted", ` (${when})`) : null];
  });
  return [lookup.say(`language ${lang}`), node("span", "", said.slice(1))];
}

/** @param {Lookup} lookup @param {DatedName} name */
function nameSpan(lookup, { when, from = "", until = "" }) {
  if (when) return lookup.of(when);
  return from || until ? `${from.slice(0, 4)}–${until.slice(0, 4)}` : "";
}

/** @param {Lookup} lookup @param {PlaceTable} place */
function lookUp(lookup, { wikidata, geonames }) {
  const links = [
    wikidata ? outside("Wikidata", `https://www.wikidata.org/wiki/${wikidata}`) : "",
    geonames ? outside("GeoNames", `https://www.geonames.org/${geonames}`) : "",
  ].filter(Boolean);
  if (!links.length) return null;
  return node("p", "ta-sources", `${lookup.say("Look it up:")} `, links.flatMap((one) => [" · ", one]).slice(1));
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

/** @param {Lookup} lookup @param {AtlasEvent} event */
function eventNodes(lookup, event) {
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

/** @param {Lookup} lookup @param {number} year */
function invitation(lookup, year) {
  const invite = "Drag the year: the borders move. Click a place or an area to read who held it, and what the article says.";
  const stops = lookup.events
    .filter(({ article, kind }) => article && (kind === "treaty" || kind === "agreement")).slice(0, STOPS);
  const now = lookup.eventsIn(year);
  /** @param {AtlasEvent} event */
  const row = (event, before = "") => node("li", "", before, eventLink(lookup, event));
  return [
    node("p", "ta-invitation", lookup.say(invite)),
    section(lookup.say("Five stops of the article"),
      node("ol", "", stops.map((event) => row(event, `${event.date.slice(0, 4)} · `)))),
    now.length ? section(lookup.say("In {year}", { year }), node("ul", "", now.map((event) => row(event)))) : null,
  ];
}
