// The article's own words, the claims beside the record, and the sources.

import { within } from "../days.js";
import { link, node, outside, pairs, section } from "./nodes.js";

/** @import { AtlasEvent, ExcerptPart, Tables, Target } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/** @type {Record<string, string>} */
const PARTS = {
  TITLE: "The article, title",
  CAPTION: "The article, caption of the picture",
  STANDFIRST: "The article, standfirst",
};

/** @param {Lookup} lookup @param {string} id */
export function paragraphLabel(lookup, id) {
  if (/^P\d+$/.test(id)) return lookup.say("The article, paragraph {number}", { number: id.slice(1) });
  return PARTS[id] ? lookup.say(PARTS[id]) : id;
}

/**
 * An excerpt in quotation marks; mentions of the thing `about` are marked.
 * @param {Lookup} lookup
 * @param {string} id
 * @param {string} [about]
 */
export function quotation(lookup, id, about = "") {
  const { paragraph, parts } = lookup.tables.excerpts[id];
  const said = parts.map((part) => (typeof part === "string" ? part : mention(lookup, part, about)));
  return node("figure", "ta-quote",
    node("blockquote", { attrs: { lang: lookup.tables.article.lang } }, node("p", "", "“", said, "”")),
    node("figcaption", "", paragraphLabel(lookup, paragraph)));
}

/** @param {Lookup} lookup @param {Exclude<ExcerptPart, string>} part @param {string} about */
function mention(lookup, [text, kind, id, year], about) {
  const cls = `ta-mention ta-${kind}${id === about ? " ta-about" : ""}`;
  const go = whereTo(lookup, kind, id, year);
  return go ? node("button", { cls, go }, text) : node("span", cls, text);
}

/**
 * @param {Lookup} lookup
 * @param {string} kind
 * @param {string} id
 * @param {number | null} year
 * @returns {Target | null}
 */
function whereTo(lookup, kind, id, year) {
  const event = kind === "event" ? lookup.event(id) : undefined;
  if (event) return { kind: "event", id, day: event.date };
  const when = year ? { year } : {};
  if (kind === "place" && lookup.place(id)) return { kind, id, ...when };
  return kind === "holder" && year ? when : null;
}

/**
 * A claim beside the record: the article, the record and the note, each labelled.
 * @param {Lookup} lookup
 * @param {string} id
 */
export function claimCard(lookup, id) {
  const claim = lookup.tables.claims[id];
  const quoted = node("q", { attrs: { lang: lookup.tables.article.lang } }, claim.exact);
  const relation = `ta-relation-${claim.relation}`;
  const badge = node("span", `ta-badge ${relation}`, lookup.say(`relation ${claim.relation}`));
  return node("article", `ta-claim ${relation}`, node("p", "ta-badges", badge),
    pairs("ta-voices", [
      [lookup.say("The article"), quoted],
      [lookup.say("The record"), lookup.of(claim.record)],
      [lookup.say("The note"), lookup.of(claim.difference)],
    ]),
    sources(lookup, claim.sources));
}

/**
 * Ids of the claims about a place or an event.
 * @param {Lookup} lookup
 * @param {"place" | "event"} kind
 * @param {string} id
 */
export function claimsOf(lookup, kind, id) {
  const list = kind === "place" ? "places" : "events";
  return Object.entries(lookup.tables.claims)
    .filter(([, claim]) => claim[list].includes(id)).map(([claim]) => claim);
}

/** @param {Lookup} lookup @param {string[]} [ids] */
export function sources(lookup, ids = []) {
  const known = ids.map((id) => lookup.tables.sources[id]).filter(Boolean);
  if (!known.length) return null;
  const some = known.some(([, , , opened]) => opened);
  const said = known.flatMap((source) => ["; ", sourceTold(lookup, source, some)]);
  const none = some ? "" : `. ${lookup.say("Named, not opened: nobody read them for this atlas.")}`;
  return node("p", "ta-sources", `${lookup.say("Sources:")} `, said.slice(1), none);
}

/** @param {Lookup} lookup @param {Tables["sources"][string]} source @param {boolean} mark */
function sourceTold(lookup, [title, by, url, opened], mark) {
  const told = outside(by ? `${title} (${by})` : title, url);
  return opened || !mark ? told : node("span", "", told, ` (${lookup.say("not opened")})`);
}

/**
 * A text that exists in English only, marked so for other readers.
 * @param {Lookup} lookup
 * @param {string} [text]
 */
export function inEnglish(lookup, text = "") {
  return text && lookup.lang !== "en" ? node("span", { attrs: { lang: "en" } }, text) : text;
}

/** @param {Lookup} lookup @param {string} [text] */
export function note(lookup, text) {
  if (!text) return null;
  return node("p", "ta-note", node("b", "", `${lookup.say("The note")}: `), inEnglish(lookup, text));
}

/** @param {Lookup} lookup @param {AtlasEvent} event @param {string} [focus] */
export function eventLink(lookup, { id, date }, focus = `event-${id}`) {
  const { first, last } = lookup.bundle;
  return link(lookup.eventName(id), { kind: "event", id, day: within(date, first, last) }, focus);
}

/**
 * The article's words and the claims about a thing.
 * @param {Lookup} lookup
 * @param {"place" | "event"} kind
 * @param {string} id
 * @param {string[]} [excerpts]
 */
export function spoken(lookup, kind, id, excerpts = []) {
  const claims = claimsOf(lookup, kind, id);
  const quoted = excerpts.map((excerpt) => quotation(lookup, excerpt, id));
  const cards = claims.map((claim) => claimCard(lookup, claim));
  return [
    quoted.length ? section(lookup.say("In the article’s words"), quoted) : null,
    cards.length ? section(lookup.say("Beside the record"), cards) : null,
  ];
}
