// Below the map: this year, the article, the claims, or about; one at a time.

import { movedTable } from "./moved.js";
import { node, outside } from "./nodes.js";
import { claimCard, eventLink, paragraphLabel, quotation } from "./quoting.js";

export const TABS = { year: "This year", article: "The article", claims: "Claims", about: "About" };

export function lowerNodes(lookup, state) {
  return { year: yearNodes, article: articleNodes, claims: claimNodes, about: aboutNodes }[state.panel](lookup, state);
}

function yearNodes(lookup, { year }) {
  const text = String(year).padStart(4, "0");
  const moved = lookup.transfers(`${text}-01-01`, `${text}-12-31`);
  const events = lookup.eventsIn(year);
  return [
    node("h3", "", lookup.say("The year {year}", { year })),
    events.length ? node("ul", "ta-events", events.map((at) => eventRow(lookup, lookup.bundle.events[at])))
      : node("p", "ta-muted", lookup.say("No event of the atlas falls in this year.")),
    moved.length ? movedTable(lookup, lookup.say("What changed hands in this year"), moved)
      : node("p", "ta-muted", lookup.say("No land changed hands in this year.")),
  ];
}

function eventRow(lookup, { id, date, article, line }) {
  const mark = article ? node("span", "ta-in-article", ` · ${lookup.say("named in the article")}`) : null;
  return node("li", "", node("time", { attrs: { datetime: date } }, lookup.whenOf(id)), " ",
    eventLink(lookup, id, `year-${id}`), mark, line ? node("p", "ta-muted", line) : null);
}

function articleNodes(lookup) {
  const { article, excerpts } = lookup.tables;
  const about = lookup.say("An opinion article. Summaries are ours; words in quotation marks are its own.");
  const parts = article.paragraphs.flatMap(({ id, heading, summary }) => [
    heading ? node("h4", { attrs: { lang: article.lang } }, heading) : null,
    node("p", "ta-kicker", paragraphLabel(lookup, id)),
    node("p", "ta-summary", lookup.of(summary)),
    ...Object.keys(excerpts).filter((one) => excerpts[one].paragraph === id).map((one) => quotation(lookup, one)),
  ]);
  return [
    node("h3", { attrs: { lang: article.lang } }, article.title),
    node("p", "ta-muted", `${about} `, outside(lookup.say("Read it whole at its publisher"), article.url)),
    node("div", "ta-reading", parts),
  ];
}

function claimNodes(lookup) {
  return [
    node("h3", "", lookup.say("What can be checked")),
    node("div", "ta-cards", Object.keys(lookup.tables.claims).map((id) => claimCard(lookup, id))),
  ];
}

function aboutNodes(lookup) {
  const { bundle, tables } = lookup;
  const span = `${bundle.first.slice(0, 4)}–${bundle.last.slice(0, 4)}`;
  return [
    node("h3", "", lookup.say("About")),
    node("p", "", lookup.say("The whole atlas in one file: it works without a network. Copy it, mail it, keep it.")),
    node("h4", "", lookup.say("Licence and citation")),
    node("p", "", lookup.say("Data: CC BY 4.0. Code: MIT. Shapes: Natural Earth, public domain.")),
    node("p", "", `${lookup.say("The article:")} ${tables.article.citation}`),
    node("p", "", `${lookup.say("The atlas:")} Treaty Atlas. ${span}. CC BY 4.0.`),
  ];
}
