// A place: who holds it, how it was divided, the article's words about it, and its names.

import { nowHeld, story, powerLabel } from "./holding.js";
import { fold, node, outside, pairs, section } from "./nodes.js";
import { note, sources, spoken } from "./quoting.js";

/** @import { DatedName, Day, Kid, PlaceTable } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/** @param {Lookup} lookup @param {string} id @param {Day} day */
export function placeNodes(lookup, id, day) {
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
  const unlike = [...new Map(then.map((name) => [name.name, name])).values()]
    .filter(({ name }) => name !== title);
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
  /** @type {Map<number, {h: number, km2: number}>} */
  const held = new Map();
  for (const area of lookup.extentOf(id)) {
    const h = lookup.heldOn(area, day);
    const power = lookup.status.power(h);
    const share = held.get(power) ?? { h, km2: 0 };
    held.set(power, { ...share, km2: share.km2 + lookup.bundle.areas[area].km2 });
  }
  if (!held.size) return null;
  const total = [...held.values()].reduce((sum, { km2 }) => sum + km2, 0);
  const percent = new Intl.NumberFormat(lookup.lang, { style: "percent" });
  const rows = [...held].sort((a, b) => b[1].km2 - a[1].km2).slice(0, 8).map(([, { h, km2 }]) => node(
    "li", { cls: "ta-share", share: km2 / total }, powerLabel(lookup, h, lookup.status, day),
    node("span", "ta-muted", ` ${percent.format(km2 / total)}`),
  ));
  const title = lookup.say("Who held it, {date}", { date: lookup.speech.date(day) });
  return section(title, node("ul", "ta-shares", rows));
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
  const listed = links.flatMap((place) => [" · ", place]).slice(1);
  return node("p", "ta-sources", `${lookup.say("Look it up:")} `, listed);
}
