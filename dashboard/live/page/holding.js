// One holding in words, and the holdings of an area as a timeline.

import { within } from "../days.js";
import { link, node } from "./nodes.js";
import { eventLink, note, sources } from "./quoting.js";

/** @import { Day } from "../types.d.ts" */
/** @import { Status } from "../engine/status.js" */
/** @import { Lookup } from "./lookup.js" */

/**
 * The power that holds in a view: its colour as on the map, and its name on the day.
 * @param {Lookup} lookup
 * @param {number} h
 * @param {Status} status in the view that is told
 * @param {Day} day
 */
export function powerLabel(lookup, h, status, day) {
  const { colour } = lookup.bundle.holders[status.top(h)];
  const look = { cls: "ta-swatch", swatch: colour, tint: status.tinted(h), attrs: { "aria-hidden": "true" } };
  return node("span", "ta-holder", node("i", look), lookup.holderName(status.power(h), day));
}

/** @param {Lookup} lookup @param {number} h @param {Day} day */
function ruleWords(lookup, h, day) {
  const { status } = lookup;
  const rule = lookup.say(`rule ${status.rule(h)}`);
  const over = status.columns.overlord[h];
  if (over < 0) return rule;
  return lookup.say("{rule}, under: {overlord}", { rule, overlord: lookup.holderName(over, day) });
}

/** @param {Lookup} lookup @param {number} h @param {Day} day */
function recognition(lookup, h, day) {
  const { status } = lookup;
  if (!status.differs(h)) return null;
  const said = lookup.say("By recognition: {owner}", { owner: lookup.holderName(status.owner(h), day) });
  const how = status.recognition(h);
  const words = how ? `${said} (${lookup.say(`recognition ${how}`)})` : said;
  return node("div", "", node("p", "ta-recognition", words),
    sources(lookup, lookup.sourcesOf(h, "recognition")));
}

/** @param {Lookup} lookup @param {number} h */
function badge(lookup, h) {
  const certainty = lookup.status.certainty(h);
  return node("span", `ta-badge ta-${certainty}`, lookup.say(`certainty ${certainty}`));
}

/** @param {Lookup} lookup @param {number} h @param {string} [focus] */
export function cause(lookup, h, focus) {
  const event = lookup.bundle.holdings.event[h];
  return event < 0 ? null : eventLink(lookup, lookup.bundle.events[event], focus);
}

/**
 * Who holds on the day: holder, kind of rule, since when, by what, how sure.
 * @param {Lookup} lookup
 * @param {number} area
 * @param {Day} day
 */
export function nowHeld(lookup, area, day) {
  const h = lookup.heldOn(area, day);
  const holder = lookup.status.runner(h);
  const own = lookup.nativeName(holder, day);
  const by = cause(lookup, h, "now-event");
  return node("section", "ta-held",
    node("p", "ta-kicker", lookup.say("Held on {date}", { date: lookup.speech.date(day) })),
    node("p", "ta-now", powerLabel(lookup, h, lookup.status.in("control"), day), own
      ? node("span", { cls: "ta-native", attrs: { lang: own.native_lang, dir: "auto" } }, own.native) : null),
    node("p", "ta-muted", ruleWords(lookup, h, day)),
    recognition(lookup, h, day),
    node("p", "", lookup.say("Since {when}", { when: lookup.since(h) }), by ? [" · ", by] : null, " ",
      badge(lookup, h)),
    note(lookup, lookup.noteOf(h)),
    sources(lookup, lookup.sourcesOf(h, "sources")));
}

/**
 * All holdings of an area; the one that holds on the day is marked.
 * @param {Lookup} lookup
 * @param {number} area
 * @param {Day} day
 */
export function story(lookup, area, day) {
  return node("ol", "ta-timeline", lookup.holdingsOf(area).map((h) => chapter(lookup, h, day)));
}

/** @param {Lookup} lookup @param {number} h @param {Day} day */
function chapter(lookup, h, day) {
  const { first, last } = lookup.bundle;
  const start = lookup.history.startDay(h);
  const then = within(start, first, last);
  const until = lookup.endDay(h);
  const held = start <= day && (!until || day < until);
  const look = held ? { cls: "ta-chapter ta-current", attrs: { "aria-current": "date" } } : "ta-chapter";
  const by = cause(lookup, h, `by-${then}`);
  return node("li", look, link(lookup.since(h), { day: then }, `when-${then}`, "ta-when"),
    node("div", "", powerLabel(lookup, h, lookup.status.in("control"), then), " ",
      node("span", "ta-muted", ruleWords(lookup, h, then)), " ", badge(lookup, h)),
    by ? node("p", "ta-by", by) : null,
    recognition(lookup, h, then),
    note(lookup, lookup.noteOf(h)),
    sources(lookup, lookup.sourcesOf(h, "sources")));
}
