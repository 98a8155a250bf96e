// Everything that can be found, each thing under all its spellings.

import { counted, yearOf } from "../days.js";
import { fold } from "../folding.js";

/** @import { Day, Entry, Findable, NamedBundle, Names, NameSpan, Seat, Spelling } from "../types.d.ts" */

/** @typedef {Iterable<string | undefined>} Texts */

const READERS = ["en", "tr", "az"];

/**
 * @param {NamedBundle} bundle
 * @param {Findable} findable
 * @returns {Entry[]}
 */
export function entriesOf(bundle, findable) {
  const places = bundle.places.map(({ names }, at) => (
    entry("place", at, names, spelt([...inSpans(names), ...findable.places[at].also]), 2)
  ));
  const areas = bundle.areas.map(({ label, names }, at) => (
    entry("area", at, always({ en: label, ...names }), spelt([label, ...inLanguages(names)]), 0)
  ));
  const events = bundle.events.flatMap(({ kind, names }, at) => (
    kind === "baseline" ? [] : [eventEntry(bundle, findable, places, at, names)]
  ));
  const holders = bundle.holders.flatMap((_, at) => holderEntries(bundle, findable, places, at));
  shareSpellings([...places, ...areas], [...events, ...holders, ...areas]);
  const known = [...places, ...events, ...holders, ...areas];
  return [...known, ...passageEntries(findable, known)];
}

/**
 * @param {Entry["kind"]} kind
 * @param {number} at
 * @param {NameSpan[]} names
 * @param {Spelling[]} spellings
 * @param {number} weight
 * @returns {Entry}
 */
const entry = (kind, at, names, spellings, weight) => ({ kind, at, names, spellings, weight });

/**
 * @param {NamedBundle} bundle
 * @param {Findable} findable
 * @param {Entry[]} places
 * @param {number} at
 * @param {Names} names
 */
function eventEntry({ events }, findable, places, at, names) {
  const { date, article, tier, place } = events[at];
  const { also, place: site } = findable.events[at];
  const year = String(counted(yearOf(date)));
  const own = [...inLanguages(names), ...also];
  const beside = [year, ...inLanguages(place ?? {})];
  const spellings = [...spelt(own), ...spelt(beside, false), ...lent([places[site]])];
  return entry("event", at, always(names), spellings, article ? 2 : Number(tier === "main"));
}

/**
 * A power once for each of its names under which it held land.
 * @param {NamedBundle} bundle
 * @param {Findable} findable
 * @param {Entry[]} places
 * @param {number} at
 * @returns {Entry[]}
 */
function holderEntries({ holders }, findable, places, at) {
  const { names, short, article } = holders[at];
  const { also, held, towns } = findable.holders[at];
  const own = lent(towns.map((town) => places[town]));
  return names.flatMap((/** @type {NameSpan} */ [from, until, said]) => {
    const then = held.flatMap((seat) => clipped(seat, from, until));
    if (!then.length) return [];
    const other = also.filter(([start, end]) => meets(start, end, from, until)).map(([, , name]) => name);
    const texts = [...inLanguages(said), ...other, ...Object.values(short ?? {})];
    const spellings = [...spelt(texts), ...own];
    const weight = Number(article ?? false);
    return [{ ...entry("holder", at, [[from, until, said]], spellings, weight), held: then }];
  });
}

/** @param {Findable} findable @param {Entry[]} known @returns {Entry[]} */
function passageEntries({ passages }, known) {
  return passages.map(({ text, about }, at) => {
    const things = about.flatMap(([kind, of]) => known.filter((one) => one.kind === kind && one.at === of));
    return entry("passage", at, always({ en: text }), [...spelt([text]), ...lent(things)], 0);
  });
}

/**
 * What is called after a place or an area is found by its other spellings too: the treaty and the
 * khanate of Erivan by Yerevan.
 * @param {Entry[]} lenders
 * @param {Entry[]} borrowers
 */
function shareSpellings(lenders, borrowers) {
  /** @type {Map<string, Set<Entry>>} */
  const by = new Map();
  for (const lender of lenders) {
    for (const { folded, own } of lender.spellings) {
      if (own && folded.length > 2) by.set(folded, (by.get(folded) ?? new Set()).add(lender));
    }
  }
  const borrowed = borrowers.map((borrower) => {
    const after = borrower.spellings.filter(({ own }) => own).flatMap(({ words }) => phrases(words));
    const from = new Set(after.flatMap((phrase) => [...by.get(phrase) ?? []]));
    from.delete(borrower);
    return lent([...from]);
  });
  borrowers.forEach((borrower, at) => add(borrower, borrowed[at]));
}

/** @param {Entry} to @param {Spelling[]} more */
function add({ spellings }, more) {
  const has = new Set(spellings.map(({ folded }) => folded));
  for (const one of more) if (!has.has(one.folded)) { has.add(one.folded); spellings.push(one); }
}

/** Runs of up to three words. @param {string[]} words */
function phrases(words) {
  return words.flatMap((_, at) => [1, 2, 3].map((many) => words.slice(at, at + many).join(" ")));
}

/** @param {Texts} texts @returns {Spelling[]} each once */
function spelt(texts, own = true) {
  /** @type {Map<string, Spelling>} */
  const found = new Map();
  for (const text of texts) {
    const folded = fold(text ?? "");
    if (!text || !folded || found.has(folded)) continue;
    found.set(folded, { text, folded, words: folded.split(" "), own });
  }
  return [...found.values()];
}

/** The spellings of other things. @param {(Entry | undefined)[]} things @returns {Spelling[]} */
function lent(things) {
  return things.flatMap((one) => one?.spellings ?? []).filter(({ own }) => own)
    .map((one) => ({ ...one, own: false }));
}

/** @param {Names} names @returns {NameSpan[]} */
const always = (names) => [["", "", names]];
/** @param {Names} names */
const inLanguages = (names) => READERS.map((lang) => names[lang]);
/** @param {NameSpan[]} names */
const inSpans = (names) => READERS.flatMap((lang) => names.map(([, , said]) => said[lang]));

/**
 * The part of a seat within a span.
 * @param {Seat} seat
 * @param {Day | ""} from
 * @param {Day | ""} until
 * @returns {Seat[]}
 */
function clipped([start, end, area], from, until) {
  if (!meets(start, end, from, until)) return [];
  const ends = [end, until].filter(Boolean).sort();
  return [[start > from ? start : from, ends[0] ?? "", area]];
}

/** @param {string} start @param {string} end @param {string} from @param {string} until */
function meets(start, end, from, until) {
  return (!until || start < until) && (!end || from < end);
}
