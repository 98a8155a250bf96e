// What is offered to a reader who types: by kind, the likeliest first, nothing twice.

import { inAlphabet } from "../alphabet.js";
import { dayWords, isYearEnd, PLAIN, yearOf, yearWords } from "../days.js";
import { filled } from "../endings.js";
import { lineOf } from "./lines.js";
import { shownOn } from "./powers.js";
import { tierOf, wordsOf } from "./rank.js";
import { dayTyped } from "../writtendays.js";

/** @import { Day, Entry, FindData, Hit, Suggestion, SuggestionGroup } from "../types.d.ts" */
/** @import { Known } from "./known.js" */

/** How many of a kind, in the order of the kinds. @type {[Entry["kind"], number][]} */
const MOST = [["place", 4], ["event", 4], ["holder", 4], ["area", 3], ["passage", 2]];
const ALL = 12;
const LAST = 3; // how far what the article says stands behind the things it speaks of
/** A year by itself; an early one may stand beside its era. */
const FOUR = /^\d{4}\D*$/, ALONE = /^\D*\d{1,4}\D*$/;
const LONG = 110; // letters of a passage that are shown

/**
 * @typedef {object} Offer
 * @property {SuggestionGroup[]} groups
 * @property {string} said where there is nothing to choose
 */

/** @param {Known} known @param {FindData} data @param {string} typed @returns {Offer} */
export function offer(known, data, typed) {
  const text = typed.trim();
  if (!text) return { groups: atFirst(known, data), said: "" };
  const { words } = data;
  const day = dayTyped(text, known.findable.dates, known.bundle);
  const groups = groupsOf(known, data, text);
  if (day) return { groups: [dayGroup(data, day, text), ...groups], said: "" };
  if (day !== null) {
    const [first, last] = [known.bundle.first, known.bundle.last].map((end) => yearWords(yearOf(end), words));
    return { groups, said: filled(words.refused, { typed: text, first, last }) };
  }
  return { groups, said: groups.length ? "" : filled(words.nothing, { typed: text }) };
}

/**
 * Before anything is typed: the places of the article, and its treaties.
 * @param {Known} known
 * @param {FindData} data
 */
function atFirst(known, data) {
  const { lang, words } = data;
  const lines = (/** @type {Entry["kind"]} */ kind) => known.entries
    .filter((entry) => entry.kind === kind && known.opens(entry))
    .map((entry) => lineOf(known, data, entry));
  const places = lines("place").sort((a, b) => inAlphabet(a.label, b.label, lang));
  const groups = [{ title: words.places, lines: places }, { title: words.stops, lines: lines("event") }];
  return groups.filter((group) => group.lines.length);
}

/** @param {FindData} data @param {Day} day @param {string} text @returns {SuggestionGroup} */
function dayGroup({ words }, day, text) {
  const alone = yearOf(day) < PLAIN ? ALONE : FOUR;
  const date = isYearEnd(day) && alone.test(text) ? yearWords(yearOf(day), words) : dayWords(day, words);
  const label = filled(words.go, { date });
  return { title: words.kinds.day, lines: [{ kind: "day", label, target: { day } }] };
}

/** @param {Known} known @param {FindData} data @param {string} text @returns {SuggestionGroup[]} */
function groupsOf(known, data, text) {
  const hits = known.names.search(text);
  const land = landOf(known, hits);
  const groups = MOST.flatMap(([kind, most]) => {
    const own = hits.filter(({ entry }) => entry.kind === kind && !(kind === "area" && land.has(entry.at)));
    if (!own.length) return [];
    const lines = distinct(nearest(own, data.day), most, (hit) => hitLine(known, data, hit, text));
    return [{ kind, tier: own[0].tier - (kind === "passage" ? LAST : 0), lines }];
  });
  groups.sort((a, b) => b.tier - a.tier);
  let left = ALL;
  return groups.map(({ kind, lines }) => {
    const shown = lines.slice(0, left);
    left -= shown.length;
    return { title: data.words.kinds[kind], lines: shown };
  }).filter(({ lines }) => lines.length);
}

/** Of powers that fit alike, that which held land nearest to the day. @param {Hit[]} hits @param {Day} day */
function nearest(hits, day) {
  if (!hits[0].entry.held) return hits;
  const away = new Map(hits.map(({ entry }) => (
    [entry, Math.abs(yearOf(day) - yearOf(shownOn(entry.held ?? [], day)?.day ?? day))])));
  return hits.toSorted((a, b) => b.tier - a.tier || (away.get(a.entry) ?? 0) - (away.get(b.entry) ?? 0));
}

/**
 * The areas that are the land of a place that was found and add nothing to it.
 * @param {Known} known
 * @param {Hit[]} hits
 */
function landOf({ bundle }, hits) {
  const places = hits.filter(({ entry }) => entry.kind === "place");
  const ids = new Set(places.map(({ entry }) => bundle.places[entry.at].area));
  return new Set(bundle.areas.flatMap(({ id }, at) => (ids.has(id) ? [at] : [])));
}

/**
 * The first lines, no two of which read alike.
 * @param {Hit[]} hits
 * @param {number} most
 * @param {(hit: Hit) => Suggestion} tell
 */
function distinct(hits, most, tell) {
  /** @type {Map<string, Suggestion>} */
  const lines = new Map();
  for (const hit of hits) {
    if (lines.size === most) break;
    const line = tell(hit);
    const read = `${line.label} ${line.when ?? ""}`;
    if (!lines.has(read)) lines.set(read, line);
  }
  return [...lines.values()];
}

/** @param {Known} known @param {FindData} data @param {Hit} hit @param {string} text @returns {Suggestion} */
function hitLine(known, data, { entry, spelling }, text) {
  const line = lineOf(known, data, entry);
  if (entry.kind === "passage") return { ...line, label: `“${cut(line.label, text)}”` };
  const told = !spelling.own || tierOf(known.spelling(line.label), wordsOf(text)) > 0;
  return told ? line : { ...line, matched: spelling.text };
}

/** A passage from where the first word typed stands in it. @param {string} passage @param {string} text */
function cut(passage, text) {
  if (passage.length <= LONG) return passage;
  const at = Math.max(0, passage.toLowerCase().indexOf(text.toLowerCase()) - 30);
  const from = at ? passage.indexOf(" ", at) + 1 : 0;
  const part = passage.slice(from, from + LONG);
  const end = from + LONG < passage.length ? `${part.slice(0, part.lastIndexOf(" "))} …` : part;
  return from ? `… ${end}` : end;
}
