// A year event by event, as atlas/happenings.py groups it and telling/happenings.py tells it.

import { endOf, iso, startOf } from "../days.js";
import { eventLink } from "./holders.js";
import { node } from "./nodes.js";
import { changesIn } from "./runs.js";
import { transferTable } from "./transfers.js";
import { lineOf, stepOf } from "./texts.js";

/** @import { AtlasEvent, Change, DatedDay, View } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

const FEW = 4; // steps that are told at once
const SHORT = 12; // rows of a table that lies open under an event of the article
const RANKS = ["article", "main", "rest"];

/**
 * One event in one year, without one where land moved by none.
 * @typedef {object} Happening
 * @property {AtlasEvent | undefined} event
 * @property {DatedDay[]} days
 * @property {Change[]} changes
 */

/** How near it stands to the article. @param {Happening} one */
export function rank({ event }) {
  if (event?.article) return "article";
  return event?.tier === "main" ? "main" : "rest";
}

/**
 * What happened in a year: the article's events, other main ones, the rest; each by its first day.
 * @param {Lookup} lookup
 * @param {number} year
 * @param {View} view
 */
export function happeningsIn(lookup, year, view) {
  /** @type {Map<AtlasEvent | undefined, Happening>} */
  const found = new Map();
  const of = (/** @type {AtlasEvent | undefined} */ event) => {
    const one = found.get(event) ?? { event, days: [], changes: [] };
    found.set(event, one);
    return one;
  };
  const [from, to] = [startOf(year), endOf(year)];
  const dated = lookup.days.filter(({ date }) => from <= date && date <= to);
  for (const day of dated) of(day.event).days.push(day);
  for (const one of changesIn(lookup, year, view)) of(lookup.eventOf(one.came)).changes.push(one);
  const key = (/** @type {Happening} */ one) => `${RANKS.indexOf(rank(one))} ${first(lookup, one)}`;
  return [...found.values()].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

/** The first day of the year on which something is dated. @param {Lookup} lookup @param {Happening} one */
function first({ history }, { days, changes }) {
  return [...days.map(({ date }) => date), ...changes.map(({ came }) => history.startDay(came))].sort()[0];
}

/** @param {Happening} one */
const ownDay = ({ days }) => days.some(({ role }) => role === "day");

/**
 * The event under its name; what the article speaks of lies open, of others much is folded.
 * @param {Lookup} lookup
 * @param {Happening} one
 * @param {View} view
 */
export function happeningNode(lookup, one, view) {
  return node("section", "ta-happening",
    node("h3", "", heading(lookup, one)),
    recorded(lookup, one),
    steps(lookup, one),
    moved(lookup, one, view));
}

/**
 * How many areas changed hands, and how much land that is; an area has one event.
 * @param {Lookup} lookup
 * @param {Happening[]} happenings
 */
export function movedWords(lookup, happenings) {
  const changes = happenings.flatMap((one) => one.changes);
  const km2 = lookup.speech.number(lookup.km2Of(changes.map(({ now }) => now)));
  return lookup.plural("{n} area changed hands: {km2} km²", "{n} areas changed hands: {km2} km²",
    changes.length, { km2 });
}

/**
 * The time first where it is of the year; a name of another year says its own after it.
 * @param {Lookup} lookup
 * @param {Happening} one
 */
function heading(lookup, one) {
  const { event } = one;
  if (!event) return lookup.say("Without an event in the atlas");
  const named = eventLink(lookup, event, `event-${event.id}-${first(lookup, one)}`);
  const time = node("time", { attrs: { datetime: iso(event.date) } }, lookup.timeOf(event));
  const speaks = event.article && event.kind !== "told"
    && node("span", "ta-in-article", " · ", lookup.say("named in the article"));
  return ownDay(one) ? [time, " ", named, speaks] : [named, node("small", "ta-aside", ", ", time), speaks];
}

/**
 * The one sentence of the record, in the year of the event itself.
 * @param {Lookup} lookup
 * @param {Happening} one
 */
function recorded(lookup, one) {
  const { event } = one;
  if (!event || !ownDay(one)) return null;
  const { old_style: old } = event;
  const line = lineOf(lookup, event);
  if (!line && !old) return null;
  const beside = old ? [" ", lookup.say("Old Style: {date}", { date: lookup.speech.date(old) })] : [];
  return node("p", "", line, beside);
}

/**
 * The steps of the year; the end where the heading does not tell it.
 * @param {Lookup} lookup
 * @param {Happening} one
 */
function steps(lookup, one) {
  const told = toldSteps(one);
  if (!told.length) return null;
  const listed = node("ol", "ta-steps", told.map((day) => step(lookup, day)));
  if (told.length <= FEW || rank(one) === "article") return listed;
  const many = lookup.plural("{n} step", "{n} steps", told.length);
  return node("details", "ta-fold", node("summary", "", many), listed);
}

/** @param {Happening} one */
function toldSteps(one) {
  return one.days.filter(({ role }) => role === "step" || (role === "end" && !ownDay(one)));
}

/** @param {Lookup} lookup @param {DatedDay} day */
function step(lookup, day) {
  const { date, role, when } = day;
  const said = when ? lookup.speech.of(when) : lookup.speech.date(date);
  const time = node("time", { attrs: { datetime: iso(date) } }, said);
  return node("li", "", time, " ", role === "end" ? lookup.say("End") : stepOf(lookup, day));
}

/** @param {Lookup} lookup @param {Happening} one @param {View} view */
function moved(lookup, one, view) {
  if (!one.changes.length) return null;
  const said = movedWords(lookup, [one]);
  /** @type {Record<string, true>} */
  const open = isOpen(one) ? { open: true } : {};
  return node("details", { cls: "ta-fold", attrs: open }, node("summary", "", said),
    transferTable(lookup, said, one.changes, view, true));
}

/**
 * Whether the table lies open: not a long one, and not one whose steps tell it row by row.
 * @param {Happening} one
 */
function isOpen(one) {
  const rows = one.changes.length;
  const byStep = rows > FEW && toldSteps(one).length >= rows;
  return rank(one) === "article" && rows <= SHORT && !byStep;
}
