// The article's own words, the claims beside the record, and the sources.

import { link, node, outside, pairs } from "./nodes.js";

const PARTS = {
  TITLE: "The article, title",
  CAPTION: "The article, caption of the picture",
  STANDFIRST: "The article, standfirst",
};

export function paragraphLabel(lookup, id) {
  if (/^P\d+$/.test(id)) return lookup.say("The article, paragraph {number}", { number: id.slice(1) });
  return PARTS[id] ? lookup.say(PARTS[id]) : id;
}

// An excerpt in quotation marks; mentions of the thing `about` are marked.
export function quotation(lookup, id, about) {
  const { paragraph, parts } = lookup.tables.excerpts[id];
  const said = parts.map((part) => (typeof part === "string" ? part : mention(lookup, part, about)));
  return node("figure", "ta-quote",
    node("blockquote", { attrs: { lang: lookup.tables.article.lang } }, node("p", "", "“", said, "”")),
    node("figcaption", "", paragraphLabel(lookup, paragraph)));
}

function mention(lookup, [text, kind, target, year], about) {
  const cls = `ta-mention ta-${kind}${target === about ? " ta-about" : ""}`;
  const go = whereTo(lookup, kind, target, year);
  return go ? node("button", { cls, go }, text) : node("span", cls, text);
}

function whereTo(lookup, kind, id, year) {
  if (kind === "event" && lookup.knows("event", id)) {
    return { kind, chosen: id, day: lookup.bundle.events[lookup.eventAt.get(id)].date };
  }
  if (kind === "place" && lookup.knows("place", id)) return { kind, chosen: id, ...(year ? { year } : {}) };
  return kind === "holder" && year ? { year } : null;
}

// A claim beside the record: the article, the record and the note, each labelled.
export function claimCard(lookup, id) {
  const claim = lookup.tables.claims[id];
  const quoted = node("q", { attrs: { lang: lookup.tables.article.lang } }, claim.exact);
  const badge = node("span", `ta-badge ta-relation-${claim.relation}`, lookup.say(`relation ${claim.relation}`));
  return node("article", `ta-claim ta-relation-${claim.relation}`, node("p", "ta-badges", badge),
    pairs("ta-voices", [
      [lookup.say("The article"), quoted],
      [lookup.say("The record"), lookup.of(claim.record)],
      [lookup.say("The note"), lookup.of(claim.difference)],
    ]),
    sources(lookup, claim.sources));
}

// Ids of the claims about a place or an event.
export function claimsOf(lookup, kind, id) {
  const list = kind === "place" ? "places" : "events";
  return Object.entries(lookup.tables.claims)
    .filter(([, claim]) => claim[list].includes(id)).map(([claim]) => claim);
}

export function sources(lookup, ids) {
  const known = (ids || []).map((id) => lookup.tables.sources[id]).filter(Boolean);
  if (!known.length) return null;
  const said = known.flatMap(([title, by, url]) => ["; ", outside(by ? `${title} (${by})` : title, url)]);
  return node("p", "ta-sources", `${lookup.say("Sources:")} `, said.slice(1));
}

export function note(lookup, text) {
  return text ? node("p", "ta-note", node("b", "", `${lookup.say("The note")}: `), text) : null;
}

export function eventLink(lookup, id, focus) {
  const { date } = lookup.bundle.events[lookup.eventAt.get(id)];
  const day = date < lookup.bundle.first ? lookup.bundle.first : date;
  return link(lookup.eventName(id), { kind: "event", chosen: id, day }, focus || `event-${id}`);
}
