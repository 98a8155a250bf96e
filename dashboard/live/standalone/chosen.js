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
export function chosenNodes(record, state) {
  const tell = { place: placeNodes, area: areaNodes, event: eventNodes }[state.kind];
  return (tell || invitation)(record, state).filter(Boolean);
}

function placeNodes(record, { id, day }) {
  const place = record.tables.places[id];
  const area = record.areaAt.get(place.area);
  const held = area === undefined ? null : nowHeld(record, area, day);
  return [
    placeHeading(record, id, day),
    held,
    sharesOf(record, id, day),
    ...spoken(record, "place", id, place.excerpts),
    area === undefined ? null : fold(record.say("Who held it through time"), story(record, area, day)),
    allNames(record, place),
    note(record, place.note),
    lookUp(record, place),
    sources(record, place.sources),
  ];
}

function placeHeading(record, id, day) {
  const title = record.placeName(id, day);
  const then = record.tables.places[id].names
    .filter(({ from = "", until }) => (from || until) && from <= day && (!until || day < until));
  const unlike = [...new Map(then.map((name) => [name.name, name])).values()].filter(({ name }) => name !== title);
  const small = unlike.slice(0, 6).map(({ name, lang }) => node("small", {
    attrs: { lang, dir: "auto", title: record.say(`language ${lang}`) },
  }, name));
  return node("h3", "ta-title", title, small);
}

// How a region was divided on the day.
function sharesOf(record, id, day) {
  const { extent } = record.bundle.places[record.placeAt.get(id)];
  const held = new Map();
  for (const area of extent.map((one) => record.areaAt.get(one))) {
    const power = record.status.power(record.heldOn(area, day));
    held.set(power, (held.get(power) || 0) + record.bundle.areas[area].km2);
  }
  if (!held.size) return null;
  const total = [...held.values()].reduce((sum, km2) => sum + km2, 0);
  const percent = new Intl.NumberFormat(record.lang, { style: "percent" });
  const rows = [...held].sort((a, b) => b[1] - a[1]).slice(0, 8).map(([power, km2]) => node(
    "li", { cls: "ta-share", share: km2 / total }, holderLabel(record, power, day),
    node("span", "ta-muted", ` ${percent.format(km2 / total)}`),
  ));
  return section(record.say("Who held it, {date}", { date: record.speech.date(day) }), node("ul", "ta-shares", rows));
}

// The article's words and the claims about a thing.
function spoken(record, kind, id, excerpts) {
  const claims = claimsOf(record, kind, id);
  return [
    excerpts?.length ? section(record.say("In the article’s words"), excerpts.map((one) => quotation(record, one, id))) : null,
    claims.length ? section(record.say("Beside the record"), claims.map((one) => claimCard(record, one))) : null,
  ];
}

function allNames(record, { names }) {
  const groups = new Map();
  for (const one of names) groups.set(one.lang, [...(groups.get(one.lang) || []), one]);
  const rows = [...groups].map(([lang, list]) => [record.say(`language ${lang}`), node("span", "", list.flatMap((one) => {
    const when = nameSpan(record, one);
    const said = node("span", { attrs: { lang, dir: "auto" } }, one.name);
    return ["; ", said, when ? node("span", "ta-muted", ` (${when})`) : null];
  }).slice(1))]);
  return fold(record.say("All its names"), pairs("ta-names", rows.sort((a, b) => a[0].localeCompare(b[0], record.lang))));
}

function nameSpan(record, { when, from = "", until = "" }) {
  if (when) return record.of(when);
  return from || until ? `${from.slice(0, 4)}–${until.slice(0, 4)}` : "";
}

function lookUp(record, { wikidata, geonames }) {
  const links = [
    wikidata && outside("Wikidata", `https://www.wikidata.org/wiki/${wikidata}`),
    geonames && outside("GeoNames", `https://www.geonames.org/${geonames}`),
  ].filter(Boolean);
  if (!links.length) return null;
  return node("p", "ta-sources", `${record.say("Look it up:")} `, links.flatMap((one) => [" · ", one]).slice(1));
}

function areaNodes(record, { id, day }) {
  const area = record.areaAt.get(id);
  const { fit, note: fitNote, sources: from } = record.tables.areas[id];
  const size = record.say("Size: {km2} km².", { km2: record.number(record.bundle.areas[area].km2) });
  const drawing = [record.say(FITS[fit]), fitNote, size].filter(Boolean).join(" ");
  return [
    node("h3", "ta-title", record.areaName(area)),
    nowHeld(record, area, day),
    section(record.say("Who held it through time"), story(record, area, day)),
    node("p", "ta-note", node("b", "", `${record.say("On the drawing")}: `), drawing),
    sources(record, from),
  ];
}

function eventNodes(record, { id }) {
  const event = record.tables.events[id];
  const { kind, place, line, date } = record.bundle.events[record.eventAt.get(id)];
  const where = event.place && record.knows("place", event.place)
    ? link(place, { kind: "place", chosen: event.place }, "signed-at") : place;
  return [
    node("p", "ta-kicker", record.say(`kind ${kind}`)),
    node("h3", "ta-title", record.eventName(id)),
    line || event.moved ? node("p", "", event.moved || line) : null,
    pairs("ta-facts", [
      [record.say("Date"), record.whenOf(id)],
      [record.say("Old Style"), event.old && record.speech.date(event.old)],
      [record.say("Until"), event.end && record.speech.date(event.end)],
      [record.say("Place"), where],
      [record.say("Parties"), parties(record, event, date)],
      [record.say("Step by step"), (event.days || []).map(([day, what]) => `${record.speech.date(day)}: ${what}`)],
    ]),
    ...spoken(record, "event", id, event.excerpts),
    movedBy(record, id),
    note(record, event.note),
    sources(record, event.sources),
  ];
}

function parties(record, { parties: ids = [], others }, day) {
  const known = ids.filter((one) => record.holderAt.has(one));
  return known.map((one) => record.holderName(record.holderAt.get(one), day)).join(", ") || others;
}

function movedBy(record, id) {
  const moved = record.transfersBy(id);
  if (!moved.length) return node("p", "ta-muted", record.say("No land on this map changed hands by it."));
  const total = moved.reduce((sum, h) => sum + record.bundle.areas[record.history.area[h]].km2, 0);
  return movedTable(record, record.say("What it moved: {km2} km²", { km2: record.number(total) }), moved, false);
}

function invitation(record, { year }) {
  const invite = "Drag the year: the borders move. Click a place or an area to read who held it, and what the article says.";
  const stops = record.days.map(([, index]) => record.bundle.events[index])
    .filter(({ article, kind }) => article && (kind === "treaty" || kind === "agreement")).slice(0, STOPS);
  const now = record.eventsIn(year);
  const row = ({ id, date }, short) => node("li", "", short ? `${date.slice(0, 4)} · ` : "", eventLink(record, id));
  return [
    node("p", "ta-invitation", record.say(invite)),
    section(record.say("Five stops of the article"), node("ol", "", stops.map((event) => row(event, true)))),
    now.length ? section(record.say("In {year}", { year }), node("ul", "", now.map((at) => row(record.bundle.events[at])))) : null,
  ];
}
