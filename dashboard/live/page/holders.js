// Small pieces about powers, as telling/holders.py tells them.

import { within } from "../days.js";
import { certaintyKey } from "../engine/telling.js";
import { unsettled } from "../engine/titles.js";
import { link, node } from "./nodes.js";

/** @import { AtlasEvent, Day, Node, View } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/**
 * The power that holds in a view: its colour as on the map, and its name on the day.
 * @param {Lookup} lookup
 * @param {number} h
 * @param {View} view
 * @param {Day} day
 */
export function holderLabel(lookup, h, view, day) {
  return label(lookup, h, view, lookup.holderName(lookup.views[view].power(h), day));
}

/**
 * The power at the top, and as whose land: "Russian Empire (as Karabakh Khanate)".
 * @param {Lookup} lookup
 * @param {number} h
 * @param {View} view
 * @param {Day} day
 */
export function powerLabel(lookup, h, view, day) {
  const status = lookup.views[view];
  if (!status.tinted(h)) return holderLabel(lookup, h, view, day);
  const name = lookup.holderName(status.power(h), day);
  const power = lookup.holderName(status.top(h), day);
  return label(lookup, h, view, lookup.say("{power} (as {name})", { power, name }));
}

/** @param {Lookup} lookup @param {number} h @param {View} view @param {string} name */
function label(lookup, h, view, name) {
  const status = lookup.views[view];
  const { colour } = lookup.bundle.holders[status.top(h)];
  const look = { cls: "ta-swatch", swatch: colour, tint: status.tinted(h) };
  return node("span", "ta-holder", node("i", { ...look, attrs: { "aria-hidden": "true" } }), name);
}

/**
 * The power's name in its own language at the day, where it differs.
 * @param {Lookup} lookup
 * @param {number} holder
 * @param {Day} day
 */
export function ownName(lookup, holder, day) {
  const names = lookup.holderNames(holder, day);
  if (!names.native || names.native === lookup.speech.of(names)) return null;
  const own = node("bdi", { attrs: { lang: names.native_lang } }, names.native);
  return node("span", "ta-native", " · ", own);
}

/**
 * The kind of rule of the power in control: "vassal of Ottoman Empire". Plain sovereignty says
 * nothing.
 * @param {Lookup} lookup
 * @param {number} h
 * @param {Day} day
 */
export function ruleWords(lookup, h, day) {
  const { control } = lookup.views;
  const [rule, overlord] = [control.rule(h), control.overlord(h)];
  if (overlord >= 0) return lookup.term("under", rule, { overlord: lookup.holderName(overlord, day) });
  return rule === "sovereign" ? "" : lookup.term("rule", rule);
}

/**
 * The kind of rule of the power that a view names; it has none over land it does not run.
 * @param {Lookup} lookup
 * @param {number} h
 * @param {View} view
 * @param {Day} day
 */
export function ruleIn(lookup, h, view, day) {
  return view === "recognised" && lookup.status.differs(h) ? "" : ruleWords(lookup, h, day);
}

/**
 * Whose the land was by recognition where that differs from control, else nothing.
 * @param {Lookup} lookup
 * @param {number} h
 * @param {Day} day
 */
export function recognitionWords(lookup, h, day) {
  const { status } = lookup;
  if (!status.differs(h)) return "";
  const owner = lookup.holderName(status.owner(h), day);
  const how = status.recognition(h);
  if (how === "nominal") return lookup.say("By treaty, not in practice: {owner}", { owner });
  const said = unsettled(lookup, h) ? owner : lookup.say("By recognition: {owner}", { owner });
  return how ? `${said} (${lookup.term("recognition", how)})` : said;
}

/** @param {Lookup} lookup @param {number} h */
export function certaintyBadge(lookup, h) {
  const said = lookup.term("certainty", certaintyKey(lookup, h));
  return node("span", `ta-badge ta-${lookup.status.certainty(h)}`, said);
}

/** When a holding began, as precisely as it is known. @param {Lookup} lookup @param {number} h */
export function sinceWords({ bundle, history, speech }, h) {
  return speech.since(history.startDay(h), bundle.holdings.edtf[h]);
}

/** The same in a sentence of its own. @param {Lookup} lookup @param {number} h */
export function sinceAtLength(lookup, h) {
  const { first } = lookup.bundle;
  if (lookup.history.startDay(h) > first) return sinceWords(lookup, h);
  return lookup.say("before {year}, where the atlas begins", { year: lookup.speech.ends()[0] });
}

/**
 * An event's name in the reader's language, or the article's sentence in its own.
 * @param {Lookup["speech"]} speech
 * @param {AtlasEvent} event
 * @returns {Node}
 */
function calledNode(speech, { names, lang = speech.lang }) {
  const called = speech.of(names);
  return lang === speech.lang ? called : node("span", { attrs: { lang } }, called);
}

/**
 * A link that selects an event and moves the page to its day; null for none.
 * @param {Lookup} lookup
 * @param {AtlasEvent | undefined} event
 * @param {string} focus
 */
export function eventLink({ bundle, speech }, event, focus) {
  if (!event || event.kind === "baseline") return null;
  const day = within(event.date, bundle.first, bundle.last);
  return link(calledNode(speech, event), { kind: "event", id: event.id, day }, focus);
}
