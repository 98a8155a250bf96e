// Beside the map: the chosen place, area or event, or an invitation while nothing is chosen.

import { nowHeld, story, holderLabel } from "./holding.js";
import { movedTable } from "./moved.js";
import { fold, link, node, outside, pairs, section } from "./nodes.js";
import { claimCard, claimsOf, eventLink, note, quotation, sources } from "./quoting.js";

const FITS = {
  good: "The modern districts that draw this area follow its old borders well.",
  approximate: "The modern districts that draw this area follow its old borders roughly.",
  cut: "Old borders cut the modern districts that draw this area.",
};
const STOPS = 5;

// state: {day, year, kind, id}
export function chosenNodes(lookup, state) {
  const tell = { place: placeNodes, area: areaNodes, event: eventNodes }[state.kind];
  return (tell || invitation)(lookup, state).filter(Boolean);
}

function placeNodes(lookup, { id, day }) {
  const place = lookup.tables.places[id];
  const area = lookup.areaAt.get(place.area);
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

// How a region was divided on the day.
function sharesOf(lookup, id, day) {
  const { extent } = lookup.bundle.places[lookup.placeAt.get(id)];
  const held = new Map();
  for (const area of extent.map((one) => lookup.areaAt.get(one))) {
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

// The article's words and the claims about a thing.
function spoken(lookup, kind, id, excerpts) {
  const claims = claimsOf(lookup, kind, id);
  return [
    excerpts?.length ? section(lookup.say("In the article’s words"), excerpts.map((one) => quotation(lookup, one, id))) : null,
    claims.length ? section(lookup.say("Beside the record"), claims.map((one) => claimCard(lookup, one))) : null,
  ];
}

function allNames(lookup, { names }) {
  const groups = new Map();
  for (const one of names) groups.set(one.lang, [...(groups.get(one.lang) || []), one]);
  const rows = [...groups].map(([lang, list]) => [lookup.say(`language ${lang}`), node("span", "", list.flatMap((one) => {
    const when = nameSpan(lookup, one);
    const said = node("span", { attrs: { lang, dir: "auto" } }, one.name);
    return ["; ", said, when ? node("span", "ta-muted", ` (${when})`) : null];
  }).slice(1))]);
  return fold(lookup.say("All its names"), pairs("ta-names", rows.sort((a, b) => a[0].localeCompare(b[0], lookup.lang))));
}

function nameSpan(lookup, { when, from = "", until = "" }) {
  if (when) return lookup.of(when);
  return from || until ? `${from.slice(0, 4)}–${until.slice(0, 4)}` : "";
}

function lookUp(lookup, { wikidata, geonames }) {
  const links = [
    wikidata && outside("Wikidata", `https://www.wikidata.org/wiki/${wikidata}`),
    geonames && outside("GeoNames", `https://www.geonames.org/${geonames}`),
  ].filter(Boolean);
  if (!links.length) return null;
  return node("p", "ta-sources", `${lookup.say("Look it up:")} `, links.flatMap((one) => [" · ", one]).slice(1));
}

function areaNodes(lookup, { id, day }) {
  const area = lookup.areaAt.get(id);
  const { fit, note: fitNote, sources: from } = lookup.tables.areas[id];
  const size = lookup.say("Size: {km2} km².", { km2: lookup.number(lookup.bundle.areas[area].km2) });
  const drawing = [lookup.say(FITS[fit]), fitNote, size].filter(Boolean).join(" ");
  return [
    node("h3", "ta-title", lookup.areaName(area)),
    nowHeld(lookup, area, day),
    section(lookup.say("Who held it through time"), story(lookup, area, day)),
    node("p", "ta-note", node("b", "", `${lookup.say("On the drawing")}: `), drawing),
    sources(lookup, from),
  ];
}

function eventNodes(lookup, { id }) {
  const event = lookup.tables.events[id];
  const { kind, place, line, date } = lookup.bundle.events[lookup.eventAt.get(id)];
  const where = event.place && lookup.knows("place", event.place)
    ? link(place, { kind: "place", chosen: event.place }, "signed-at") : place;
  return [
    node("p", "ta-kicker", lookup.say(`kind ${kind}`)),
    node("h3", "ta-title", lookup.eventName(id)),
    line || event.moved ? node("p", "", event.moved || line) : null,
    pairs("ta-facts", [
      [lookup.say("Date"), lookup.whenOf(id)],
      [lookup.say("Old Style"), event.old && lookup.speech.date(event.old)],
      [lookup.say("Until"), event.end && lookup.speech.date(event.end)],
      [lookup.say("Place"), where],
      [lookup.say("Parties"), parties(lookup, event, date)],
      [lookup.say("Step by step"), (event.days || []).map(([day, what]) => `${lookup.speech.date(day)}: ${what}`)],
    ]),
    ...spoken(lookup, "event", id, event.excerpts),
    movedBy(lookup, id),
    note(lookup, event.note),
    sources(lookup, event.sources),
  ];
}

function parties(lookup, { parties: ids = [], others }, day) {
  const known = ids.filter((one) => lookup.holderAt.has(one));
  return known.map((one) => lookup.holderName(lookup.holderAt.get(one), day)).join(", ") || others;
}

function movedBy(lookup, id) {
  const moved = lookup.transfersBy(id);
  if (!moved.length) return node("p", "ta-muted", lookup.say("No land on this map changed hands by it."));
  const total = moved.reduce((sum, h) => sum + lookup.bundle.areas[lookup.history.area[h]].km2, 0);
  return movedTable(lookup, lookup.say("What it moved: {km2} km²", { km2: lookup.number(total) }), moved, false);
}

function invitation(lookup, { year }) {
  const invite = "Drag the year: the borders move. Click a place or an area to read who held it, and what the article says.";
  const stops = lookup.days.map(([, index]) => lookup.bundle.events[index])
    .filter(({ article, kind }) => article && (kind === "treaty" || kind === "agreement")).slice(0, STOPS);
  const now = lookup.eventsIn(year);
  const row = ({ id, date }, short) => node("li", "", short ? `${date.slice(0, 4)} · ` : "", eventLink(lookup, id));
  return [
    node("p", "ta-invitation", lookup.say(invite)),
    section(lookup.say("Five stops of the article"), node("ol", "", stops.map((event) => row(event, true)))),
    now.length ? section(lookup.say("In {year}", { year }), node("ul", "", now.map((at) => row(lookup.bundle.events[at])))) : null,
  ];
}
