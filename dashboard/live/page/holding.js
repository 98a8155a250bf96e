// Who holds an area on a day, since when and by what, as telling/holding.py tells it.

import { titleBegan } from "../engine/titles.js";
import { certaintyBadge, holderLabel, ownName, recognitionWords, ruleIn, ruleWords,
  sinceAtLength, sinceWords, sourcesLine } from "./holders.js";
import { inEnglish, node } from "./nodes.js";
import { run } from "./runs.js";
import { causeOf } from "./transfers.js";

/** @import { Day, Kid, View } from "../types.d.ts" */
/** @import { Lookup } from "./lookup.js" */

/**
 * Who holds on the day: the power of the view, since when, by what, how sure; below it the other
 * power, where control and recognition name two.
 * @param {Lookup} lookup
 * @param {number} area
 * @param {Day} day
 * @param {View} view
 * @param {boolean} [titled] whether the title names the power already
 */
export function nowHeld(lookup, area, day, view, titled = false) {
  const h = lookup.heldOn(area, day);
  const holdings = run(lookup, h, view);
  const later = view === "control" ? turns(lookup, holdings) : [];
  return node("section", "ta-held",
    node("p", "ta-kicker", kicker(lookup, h, day, view)),
    titled ? null : node("p", "ta-now", named(lookup, h, day, view)),
    muted(ruleIn(lookup, h, view, day)),
    began(lookup, holdings[0], view),
    later.map(muted),
    otherPower(lookup, h, day, view),
    node("p", "", certaintyBadge(lookup, h)),
    noteLine(lookup, lookup.noteOf(h)),
    sourcesLine(lookup, lookup.sourcesOf(h, "sources")));
}

/**
 * The power of the view, with its name in its own language.
 * @param {Lookup} lookup
 * @param {number} h
 * @param {Day} day
 * @param {View} view
 * @returns {Kid[]}
 */
export function named(lookup, h, day, view) {
  return [holderLabel(lookup, h, view, day), ownName(lookup, lookup.views[view].power(h), day)];
}

/** @param {Kid} said */
const muted = (said) => (said ? node("p", "ta-muted", said) : null);

/** @param {Lookup} lookup @param {string} note */
export function noteLine(lookup, note) {
  return note ? node("p", "ta-note", inEnglish(lookup, note)) : null;
}

/** @param {Lookup} lookup @param {number} h @param {Day} day @param {View} view */
function kicker(lookup, h, day, view) {
  const date = lookup.speech.date(day);
  const owned = view === "recognised" && lookup.status.differs(h);
  return owned ? lookup.say("By recognition on {date}", { date }) : lookup.say("Held on {date}", { date });
}

/** @param {Lookup} lookup @param {number} first @param {View} view */
function began(lookup, first, view) {
  if (view === "recognised" && !titleBegan(lookup, first)) return node("p", "", upheld(lookup));
  const when = sinceAtLength(lookup, first);
  const said = view === "recognised"
    ? lookup.say("By recognition since {when}", { when })
    : lookup.say("Held since {when}", { when });
  return node("p", "", said, byEvent(lookup, first));
}

/** Said of a title in place of an event that would have brought it. @param {Lookup} lookup */
export function upheld(lookup) {
  return lookup.say("An older title, upheld against the power in control");
}

/**
 * What changed while one power held on: each turn with its day and event.
 * @param {Lookup} lookup
 * @param {number[]} holdings
 */
export function turns(lookup, holdings) {
  return holdings.slice(1).flatMap((h) => {
    const what = turn(lookup, h - 1, h);
    if (!what) return [];
    const event = byEvent(lookup, h);
    return [node("span", "", `${what}: ${sinceWords(lookup, h)}`, event)];
  });
}

/** @param {Lookup} lookup @param {number} before @param {number} after */
function turn(lookup, before, after) {
  const { status } = lookup;
  const start = lookup.history.startDay(after);
  const [disputed, still] = [status.differs(before), status.differs(after)];
  if (disputed && !still) return lookup.say("Recognised as its own");
  if (still && !(disputed && status.owner(before) === status.owner(after))) {
    return recognitionWords(lookup, after, start);
  }
  const { control } = lookup.views;
  const same = control.rule(before) === control.rule(after)
    && control.overlord(before) === control.overlord(after);
  return same ? "" : capital(ruleWords(lookup, after, start) || lookup.say("direct rule"));
}

/** @param {string} text */
const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** @param {Lookup} lookup @param {number} h @param {Day} day @param {View} view */
function otherPower(lookup, h, day, view) {
  if (!lookup.status.differs(h)) return null;
  return view === "recognised" ? inControl(lookup, h, day) : inLaw(lookup, h, day);
}

/**
 * Beside the owner in law, the power in control.
 * @param {Lookup} lookup
 * @param {number} h
 * @param {Day} day
 */
function inControl(lookup, h, day) {
  const held = holderLabel(lookup, h, "control", day);
  return node("div", "",
    node("p", "ta-recognition", lookup.say("In control:"), " ", held),
    muted(ruleWords(lookup, h, day)),
    began(lookup, run(lookup, h, "control")[0], "control"));
}

/**
 * Beside the power in control, the owner in law.
 * @param {Lookup} lookup
 * @param {number} h
 * @param {Day} day
 */
function inLaw(lookup, h, day) {
  return node("div", "",
    node("p", "ta-recognition", recognitionWords(lookup, h, day)),
    began(lookup, run(lookup, h, "recognised")[0], "recognised"),
    sourcesLine(lookup, lookup.sourcesOf(h, "recognition")));
}

/**
 * What a holding began with, after a dot; nothing where no event is named.
 * @param {Lookup} lookup
 * @param {number} h
 */
export function byEvent(lookup, h) {
  const cause = causeOf(lookup, h);
  return cause.length ? [" · ", ...cause] : [];
}
