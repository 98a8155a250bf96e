// One holding told in words: the same facts for the tooltip, the keyboard and screen readers.

import { namesAt } from "./speech.js";
import { titleBegan, titledFrom, unsettled, untitled } from "./titles.js";

/** @import { Day } from "../types.d.ts" */
/** @import { Facts } from "./facts.js" */

/** @param {Facts} world @param {number} holder @param {Day} day */
export function nameOf(world, holder, day) {
  return world.speech.of(namesAt(world.bundle.holders[holder].names, day));
}

/**
 * "vassal of the Ottoman Empire"; "" where the land is simply the holder's own.
 * @param {Facts} world
 * @param {number} h
 * @param {Day} day
 */
function ruleWords(world, h, day) {
  const { status, speech } = world;
  const { overlord } = status.columns;
  const under = overlord[h] >= 0 ? nameOf(world, overlord[h], day) : "";
  const rule = status.rule(h);
  if (rule === "sovereign" && !under) return "";
  return speech.say(under ? `under ${rule}` : `rule ${rule}`, { overlord: under });
}

/**
 * Whose the land is by recognition, where that is not who controls it.
 * @param {Facts} world
 * @param {number} h
 * @param {Day} day
 */
function recognisedWords(world, h, day) {
  const { status, speech } = world;
  if (!status.differs(h)) return "";
  const name = nameOf(world, status.columns.recognised[h], day);
  return unsettled(world, h) ? name : speech.say("recognised as", { holder: name });
}

/** @param {Facts} world @param {number} h */
export function sureWords(world, h) {
  const { status, speech } = world;
  const words = [];
  if (status.recognition(h)) words.push(speech.say(`recognition ${status.recognition(h)}`));
  words.push(speech.say(`certainty ${certaintyKey(world, h)}`));
  return words.join(", ");
}

/**
 * How sure a holding is, as its words are called: they claim no date that is not known.
 * @param {Facts} world
 * @param {number} h
 */
export function certaintyKey({ bundle, history, status }, h) {
  const certainty = status.certainty(h);
  const undated = bundle.holdings.edtf[h] >= 0 || history.startDay(h) <= bundle.first;
  return certainty === "exact" && undated ? "undated" : certainty;
}

/**
 * The holding with which the power of the view came in, -1 where its title only began to be upheld.
 * @param {Facts} world
 * @param {number} h
 */
function beginning(world, h) {
  const first = world.runStart(h);
  if (!world.status.byRecognition) return first;
  const came = titledFrom(world.status, first, h);
  return titleBegan(world, came) ? came : -1;
}

/** When that was, in a word or two; "" where it is not known. @param {Facts} world @param {number} h */
export function sinceWhen(world, h) {
  const came = beginning(world, h);
  return came < 0 ? "" : world.speech.since(world.history.startDay(came), world.bundle.holdings.edtf[came]);
}

/**
 * Since when the power of the view has the land, and by what: its unbroken time, whatever changed
 * in it.
 * @param {Facts} world
 * @param {number} h
 */
export function sinceWords(world, h) {
  const { speech, bundle, history } = world;
  const came = beginning(world, h);
  if (came < 0) return "";
  const { edtf, event } = bundle.holdings;
  const started = history.startDay(came);
  const when = started > bundle.first ? speech.since(started, edtf[came])
    : speech.say("before, at length", { year: speech.ends()[0] });
  const since = speech.say(world.status.byRecognition ? titleKey(world, came) : "held since", { when });
  const by = event[came];
  if (by < 0 || bundle.events[by].kind === "baseline") return since;
  const { date, when: told } = bundle.events[by];
  const beside = date === started ? "" : ` (${told ? speech.of(told) : speech.date(date)})`;
  return `${since}: ${speech.event(by)}${beside}`;
}

/** How a title's beginning is told. @param {Facts} world @param {number} came */
function titleKey(world, came) {
  if (unsettled(world, came)) return "unsettled since";
  return untitled(world.status, came) ? "untitled since" : "recognised since";
}

/**
 * How the power of the view stands to the land, and the other power where there are two.
 * @param {Facts} world
 * @param {number} h
 * @param {Day} day
 */
export function standing(world, h, day) {
  const { status, speech } = world;
  if (status.byRecognition && status.differs(h)) {
    return [`${speech.say("in control")} ${nameOf(world, status.runner(h), day)}`, ruleWords(world, h, day)];
  }
  return [ruleWords(world, h, day), status.byRecognition ? "" : recognisedWords(world, h, day)];
}

/**
 * One line for a label, the power first: "Karabakh Khanate: Shusha, protectorate of …".
 * @param {Facts} world
 * @param {number} area
 * @param {number} h
 * @param {Day} day
 */
export function areaLine(world, area, h, day) {
  const where = [world.speech.area(world.bundle.areas[area]), ...standing(world, h, day)];
  return `${nameOf(world, world.status.power(h), day)}: ${where.filter(Boolean).join(", ")}`;
}
