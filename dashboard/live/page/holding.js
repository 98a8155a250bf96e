// The answer in three lines, as telling/holding.py tells it: who holds an area on a day, since when
// and by what, whose it is.

import { titleBegan, titledFrom, unsettled, untitled } from "../engine/titles.js";
import { behindHoldings, evidenceBadge, evidenceLines, evidenceSummary, namedLine,
  onlyNamed } from "./evidence.js";
import { certaintyBadge, holderLabel, ownName, recognitionWords, ruleIn, ruleWords,
  sinceAtLength } from "./holders.js";
import { node } from "./nodes.js";
import { run } from "./runs.js";
import { byEvent, recognisedWith, settledWords, turns, upheld } from "./turns.js";
import { textAt } from "./texts.js";

/** @import { Day, Kid, View } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/**
 * Who holds on the day: three lines, and below them what supports them, folded.
 * @param {Lookup} lookup
 * @param {number} area
 * @param {Day} day
 * @param {View} view
 * @param {boolean} [titled] whether the title names the power already
 */
export function nowHeld(lookup, area, day, view, titled = false) {
  const h = lookup.heldOn(area, day);
  return node("section", "ta-answer",
    titled ? null : power(lookup, h, day, view),
    since(lookup, run(lookup, h, view), view),
    inLaw(lookup, h, day, view),
    details(lookup, h, day, view));
}

/**
 * The first line: the power of the view, and under whom.
 * @param {Lookup} lookup
 * @param {number} h
 * @param {Day} day
 * @param {View} view
 */
function power(lookup, h, day, view) {
  const [label, own] = named(lookup, h, day, view);
  return node("p", "ta-now", label, under(lookup, h, day, view), own);
}

/**
 * Under whom, or by which rule, after a dot; nothing where that goes without saying.
 * @param {Lookup} lookup
 * @param {number} h
 * @param {Day} day
 * @param {View} view
 */
export function under(lookup, h, day, view) {
  const rule = ruleIn(lookup, h, view, day);
  return rule ? node("span", "ta-muted", ` · ${rule}`) : null;
}

/**
 * The power of the view, with its name in its own language.
 * @param {Lookup} lookup
 * @param {number} h
 * @param {Day} day
 * @param {View} view
 * @returns {[Kid, Kid]}
 */
export function named(lookup, h, day, view) {
  return [holderLabel(lookup, h, view, day), ownName(lookup, lookup.views[view].power(h), day)];
}

/** @param {Lookup} lookup @param {number} note its number among the texts */
export function noteLine(lookup, note) {
  const text = textAt(lookup, note);
  return text ? node("p", "ta-note", text) : null;
}

/** The second line. @param {Lookup} lookup @param {number[]} held @param {View} view */
function since(lookup, held, view) {
  const settled = view === "control" ? recognisedWith(lookup, held) : undefined;
  const begun = began(lookup, held, view);
  if (settled === undefined) return node("p", "", begun);
  return node("p", "", begun, ` · ${settledWords(lookup, settled)}`, byEvent(lookup, settled));
}

/** @param {Lookup} lookup @param {number[]} held @param {View} view @returns {Kid[]} */
function began(lookup, held, view) {
  const inLaw = view === "recognised";
  const first = inLaw ? titledFrom(lookup.status, held[0], held[held.length - 1]) : held[0];
  if (inLaw && !titleBegan(lookup, first)) return [upheld(lookup)];
  const when = sinceAtLength(lookup, first);
  return [sinceIn(lookup, first, view, when), ...byEvent(lookup, first)];
}

/** @param {Lookup} lookup @param {number} first @param {View} view @param {string} when */
function sinceIn(lookup, first, view, when) {
  if (view === "control") return lookup.say("Held since {when}", { when });
  if (unsettled(lookup, first)) return lookup.say("Title not settled since {when}", { when });
  return untitled(lookup.status, first) ? lookup.say("No title recorded; held since {when}", { when })
    : lookup.say("By recognition since {when}", { when });
}

/** The third line. @param {Lookup} lookup @param {number} h @param {Day} day @param {View} view */
function inLaw(lookup, h, day, view) {
  const said = lookup.status.differs(h) ? otherPower(lookup, h, day, view) : [];
  if (lookup.status.certainty(h) !== "exact") said.push(" ", certaintyBadge(lookup, h));
  return said.length ? node("p", "ta-law", said) : null;
}

/**
 * The owner in law beside the power in control, or the other way round.
 * @param {Lookup} lookup
 * @param {number} h
 * @param {Day} day
 * @param {View} view
 * @returns {Kid[]}
 */
function otherPower(lookup, h, day, view) {
  if (view === "control") return [recognitionWords(lookup, h, day)];
  const rule = ruleWords(lookup, h, day);
  const held = holderLabel(lookup, h, "control", day);
  return [lookup.say("In control:"), " ", held, rule && ` · ${rule}`];
}

/**
 * What supports the three lines, folded.
 * @param {Lookup} lookup
 * @param {number} h
 * @param {Day} day
 * @param {View} view
 */
function details(lookup, h, day, view) {
  const sources = lookup.sourcesOf(h, "sources");
  const law = lookup.status.differs(h) ? lookup.sourcesOf(h, "recognition") : [];
  const read = behindHoldings(lookup, [h]);
  const exact = lookup.status.certainty(h) === "exact";
  return node("details", "ta-fold",
    node("summary", "", evidenceSummary(lookup, [...sources, ...law], read)),
    node("p", "ta-kicker", onDay(lookup, h, day, view)),
    later(lookup, h, view),
    otherBegan(lookup, h, view),
    node("p", "", exact && certaintyBadge(lookup, h), evidenceBadge(lookup, read)),
    noteLine(lookup, lookup.noteOf(h)),
    evidenceLines(lookup, read, sources),
    namedLine(lookup, onlyNamed(lookup, law, read), lookup.say("On recognition, not opened for this:")));
}

/** @param {Lookup} lookup @param {number} h @param {Day} day @param {View} view */
function onDay(lookup, h, day, view) {
  const date = lookup.speech.date(day);
  const owned = view === "recognised" && lookup.status.differs(h);
  return owned ? lookup.say("By recognition on {date}", { date }) : lookup.say("Held on {date}", { date });
}

/** @param {Lookup} lookup @param {number} h @param {View} view */
function later(lookup, h, view) {
  if (view === "recognised") return [];
  const held = run(lookup, h, view);
  return turns(lookup, held, recognisedWith(lookup, held)).map((turn) => node("p", "ta-muted", turn));
}

/** @param {Lookup} lookup @param {number} h @param {View} view */
function otherBegan(lookup, h, view) {
  if (!lookup.status.differs(h)) return null;
  const other = view === "recognised" ? "control" : "recognised";
  return node("p", "", began(lookup, run(lookup, h, other), other));
}
