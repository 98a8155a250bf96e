// Below the map: this year, the article, the claims, or about; one at a time.

import { movedTable } from "./moved.js";
import { node, outside } from "./nodes.js";
import { claimCard, eventLink, paragraphLabel, quotation } from "./quoting.js";

export const TABS = { year: "This year", article: "The article", claims: "Claims", about: "About" };

export function lowerNodes(record, state) {
  return { year: yearNodes, article: articleNodes, claims: claimNodes, about: aboutNodes }[state.panel](record, state);
}

function yearNodes(record, { year }) {
  const text = String(year).padStart(4, "0");
  const moved = record.transfers(`${text}-01-01`, `${text}-12-31`);
  const events = record.eventsIn(year);
  return [
    node("h3", "", record.say("The year {year}", { year })),
    events.length ? node("ul", "ta-events", events.map((at) => eventRow(record, record.bundle.events[at])))
      : node("p", "ta-muted", record.say("No event of the atlas falls in this year.")),
    moved.length ? movedTable(record, record.say("What changed hands in this year"), moved)
      : node("p", "ta-muted", record.say("No land changed hands in this year.")),
  ];
}

function eventRow(record, { id, date, article, line }) {
  const mark = article ? node("span", "ta-in-article", ` · ${record.say("named in the article")}`) : null;
  return node("li", "", node("time", { attrs: { datetime: date } }, record.whenOf(id)), " ",
    eventLink(record, id, `year-${id}`), mark, line ? node("p", "ta-muted", line) : null);
}

function articleNodes(record) {
  const { article, excerpts } = record.tables;
  const about = record.say("An opinion article. Summaries are ours; words in quotation marks are its own.");
  const parts = article.paragraphs.flatMap(({ id, heading, summary }) => [
    heading ? node("h4", { attrs: { lang: article.lang } }, heading) : null,
    node("p", "ta-kicker", paragraphLabel(record, id)),
    node("p", "ta-summary", record.of(summary)),
    ...Object.keys(excerpts).filter((one) => excerpts[one].paragraph === id).map((one) => quotation(record, one)),
  ]);
  return [
    node("h3", { attrs: { lang: article.lang } }, article.title),
    node("p", "ta-muted", `${about} `, outside(record.say("Read it whole at its publisher"), article.url)),
    node("div", "ta-reading", parts),
  ];
}

function claimNodes(record) {
  return [
    node("h3", "", record.say("What can be checked")),
    node("div", "ta-cards", Object.keys(record.tables.claims).map((id) => claimCard(record, id))),
  ];
}

function aboutNodes(record) {
  const { bundle, tables } = record;
  const span = `${bundle.first.slice(0, 4)}–${bundle.last.slice(0, 4)}`;
  return [
    node("h3", "", record.say("About")),
    node("p", "", record.say("The whole atlas in one file: it works without a network. Copy it, mail it, keep it.")),
    node("h4", "", record.say("Licence and citation")),
    node("p", "", record.say("Data: CC BY 4.0. Code: MIT. Shapes: Natural Earth, public domain.")),
    node("p", "", `${record.say("The article:")} ${tables.article.citation}`),
    node("p", "", `${record.say("The atlas:")} Treaty Atlas. ${span}. CC BY 4.0.`),
  ];
}
