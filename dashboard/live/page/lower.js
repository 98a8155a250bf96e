// Below the map: this year, the article, the claims, or about; one at a time.

import { endOf, startOf, yearOf } from "../days.js";
import { movedTable } from "./moved.js";
import { node, outside } from "./nodes.js";
import { claimCard, eventLink, inEnglish, paragraphLabel, quotation } from "./quoting.js";

/** @import { AtlasEvent, Kid, PageState } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

const WHOLE = "The whole atlas in one file: it works without a network. Copy it, mail it, keep it.";
/** @type {Record<string, string>} */
export const TABS = { year: "This year", article: "The article", claims: "Claims", about: "About" };

/** @type {Record<string, (lookup: Lookup, state: PageState) => Kid[]>} */
const TELLERS = { year: yearNodes, article: articleNodes, claims: claimNodes, about: aboutNodes };

/** @param {Lookup} lookup @param {PageState} state */
export function lowerNodes(lookup, state) {
  return TELLERS[state.panel](lookup, state);
}

/** @param {Lookup} lookup @param {PageState} state */
function yearNodes(lookup, { year }) {
  const moved = lookup.transfers(startOf(year), endOf(year));
  const events = lookup.eventsIn(year);
  return [
    node("h3", "", lookup.say("The year {year}", { year })),
    events.length ? node("ul", "ta-events", events.map((event) => eventRow(lookup, event)))
      : node("p", "ta-muted", lookup.say("No event of the atlas falls in this year.")),
    moved.length ? movedTable(lookup, lookup.say("What changed hands in this year"), moved)
      : node("p", "ta-muted", lookup.say("No land changed hands in this year.")),
  ];
}

/** @param {Lookup} lookup @param {AtlasEvent} event */
function eventRow(lookup, event) {
  const { id, date, article, line } = event;
  const mark = article ? node("span", "ta-in-article", ` · ${lookup.say("named in the article")}`) : null;
  return node("li", "", node("time", { attrs: { datetime: date } }, lookup.whenOf(event)), " ",
    eventLink(lookup, event, `year-${id}`), mark,
    line ? node("p", "ta-muted", inEnglish(lookup, line)) : null);
}

/** @param {Lookup} lookup */
function articleNodes(lookup) {
  const { article, excerpts } = lookup.tables;
  const about = lookup.say("An opinion article. Summaries are ours; words in quotation marks are its own.");
  const parts = article.paragraphs.map(({ id, heading, summary }) => [
    heading ? node("h4", { attrs: { lang: article.lang } }, heading) : null,
    node("p", "ta-kicker", paragraphLabel(lookup, id)),
    node("p", "ta-summary", lookup.of(summary)),
    ...Object.keys(excerpts).filter((excerpt) => excerpts[excerpt].paragraph === id)
      .map((excerpt) => quotation(lookup, excerpt)),
  ]);
  return [
    node("h3", { attrs: { lang: article.lang } }, article.title),
    node("p", "ta-muted", `${about} `, outside(lookup.say("Read it whole at its publisher"), article.url)),
    node("div", "ta-reading", parts),
  ];
}

/** @param {Lookup} lookup */
function claimNodes(lookup) {
  return [
    node("h3", "", lookup.say("What can be checked")),
    node("div", "ta-cards", Object.keys(lookup.tables.claims).map((id) => claimCard(lookup, id))),
  ];
}

/** @param {Lookup} lookup */
function aboutNodes(lookup) {
  const { bundle, tables } = lookup;
  const span = `${yearOf(bundle.first)}–${yearOf(bundle.last)}`;
  return [
    node("h3", "", lookup.say("About")),
    node("p", "", lookup.say(WHOLE)),
    node("h4", "", lookup.say("Licence and citation")),
    node("p", "", lookup.say("Data: CC BY 4.0. Code: MIT. Shapes: Natural Earth, public domain.")),
    node("p", "", `${lookup.say("The article:")} ${tables.article.citation}`),
    node("p", "", `${lookup.say("The atlas:")} Treaty Atlas. ${span}. CC BY 4.0.`),
  ];
}
