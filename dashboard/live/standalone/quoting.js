// The article's own words, the claims beside the record, and the sources.

import { link, node, outside, pairs } from "./nodes.js";

const PARTS = {
  TITLE: "The article, title",
  CAPTION: "The article, caption of the picture",
  STANDFIRST: "The article, standfirst",
};

export function paragraphLabel(record, id) {
  if (/^P\d+$/.test(id)) return record.say("The article, paragraph {number}", { number: id.slice(1) });
  return PARTS[id] ? record.say(PARTS[id]) : id;
}

// An excerpt in quotation marks; mentions of the thing `about` are marked.
export function quotation(record, id, about) {
  const { paragraph, parts } = record.tables.excerpts[id];
  const said = parts.map((part) => (typeof part === "string" ? part : mention(record, part, about)));
  return node("figure", "ta-quote",
    node("blockquote", { attrs: { lang: record.tables.article.lang } }, node("p", "", "“", said, "”")),
    node("figcaption", "", paragraphLabel(record, paragraph)));
}

function mention(record, [text, kind, target, year], about) {
  const cls = `ta-mention ta-${kind}${target === about ? " ta-about" : ""}`;
  const go = whereTo(record, kind, target, year);
  return go ? node("button", { cls, go }, text) : node("span", cls, text);
}

function whereTo(record, kind, id, year) {
  if (kind === "event" && record.knows("event", id)) {
    return { kind, chosen: id, day: record.bundle.events[record.eventAt.get(id)].date };
  }
  if (kind === "place" && record.knows("place", id)) return { kind, chosen: id, ...(year ? { year } : {}) };
  return kind === "holder" && year ? { year } : null;
}

// A claim beside the record: the article, the record and the note, each labelled.
export function claimCard(record, id) {
  const claim = record.tables.claims[id];
  const quoted = node("q", { attrs: { lang: record.tables.article.lang } }, claim.exact);
  const badge = node("span", `ta-badge ta-relation-${claim.relation}`, record.say(`relation ${claim.relation}`));
  return node("article", `ta-claim ta-relation-${claim.relation}`, node("p", "ta-badges", badge),
    pairs("ta-voices", [
      [record.say("The article"), quoted],
      [record.say("The record"), record.of(claim.record)],
      [record.say("The note"), record.of(claim.difference)],
    ]),
    sources(record, claim.sources));
}

// Ids of the claims about a place or an event.
export function claimsOf(record, kind, id) {
  const list = kind === "place" ? "places" : "events";
  return Object.entries(record.tables.claims)
    .filter(([, claim]) => claim[list].includes(id)).map(([claim]) => claim);
}

export function sources(record, ids) {
  const known = (ids || []).map((id) => record.tables.sources[id]).filter(Boolean);
  if (!known.length) return null;
  const said = known.flatMap(([title, by, url]) => ["; ", outside(by ? `${title} (${by})` : title, url)]);
  return node("p", "ta-sources", `${record.say("Sources:")} `, said.slice(1));
}

export function note(record, text) {
  return text ? node("p", "ta-note", node("b", "", `${record.say("The note")}: `), text) : null;
}

export function eventLink(record, id, focus) {
  const { date } = record.bundle.events[record.eventAt.get(id)];
  const day = date < record.bundle.first ? record.bundle.first : date;
  return link(record.eventName(id), { kind: "event", chosen: id, day }, focus || `event-${id}`);
}
