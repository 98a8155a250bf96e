// Which things fit what is typed, and how well.

import { fold } from "../folding.js";
import { near, slipsIn, soundOf, vowelless } from "./spelling.js";

/** @import { Entry, Hit, Spelling } from "../types.d.ts" */

/** @typedef {(word: string, asked: string) => number} Fit how a word of a name fits one that is typed */

// How a word of a name fits a word that is typed.
const SAME = 5, BEGINS = 4, SOUNDS = 3, VOWELS = 2, SLIP = 1, NO = 0;
// How a whole name fits: one that a place lends stands lower.
const WHOLE = 6, FIRST = 5, INNER = 4, LIKELY = 3.9, ALIKE = 2.5, NEARLY = 2, TYPO = 1, LENT = 2.25;
const IDLE = new Set(["of", "the", "and", "ve", "in"]);
const SHORT = 4; // letters from which on a word is found by its sound

export class Names {
  /** @param {Entry[]} entries */
  constructor(entries) {
    this.entries = entries;
    /** @type {Map<string, Set<Entry>>} */
    this.byWord = new Map();
    for (const entry of entries) {
      for (const { words } of entry.spellings) {
        for (const word of words) this.byWord.set(word, (this.byWord.get(word) ?? new Set()).add(entry));
      }
    }
    this.words = [...this.byWord.keys()];
    this.words.forEach(vowelless); // and sounds: known by the time somebody types
  }

  /**
   * The things of which a name has every word that is typed, whole or in part, the best first. Slips
   * of the pen are forgiven where nothing fits without.
   * @param {string} typed
   * @returns {Hit[]}
   */
  search(typed) {
    const asked = wordsOf(typed);
    if (!asked.length) return [];
    const hits = this.fitting(asked, VOWELS);
    if (!hits.length) return this.fitting(asked, SLIP);
    return hits[0].tier < FIRST ? hits : hits.filter(({ tier, entry }) => tier > ALIKE || entry.weight > 0);
  }

  /** @param {string[]} asked @param {number} least */
  fitting(asked, least) {
    const fits = new Map(asked.map((word) => [word, this.fitsOf(word, least)]));
    const having = asked.map((word) => new Set([...fits.get(word)?.keys() ?? []].flatMap((known) => (
      [...this.byWord.get(known) ?? []]))));
    const likely = having.reduce((some, more) => some.intersection(more));
    /** @type {Fit} */
    const fit = (word, one) => fits.get(one)?.get(word) ?? NO;
    const hits = [...likely].map((entry) => bestOf(entry, asked, least, fit));
    return hits.filter(({ tier }) => tier > 0).sort(byTier);
  }

  /** The words of names that fit a word, and how well. @param {string} asked @param {number} least */
  fitsOf(asked, least) {
    /** @type {Map<string, number>} */
    const fits = new Map();
    for (const word of this.words) {
      const fit = fitOf(word, asked);
      if (fit >= least) fits.set(word, fit);
    }
    return fits;
  }
}

/** @param {string} typed */
export function wordsOf(typed) {
  const words = fold(typed).split(" ").filter(Boolean);
  const telling = words.filter((word) => !IDLE.has(word));
  return telling.length ? telling : words;
}

/** @type {Fit} */
function fitOf(word, asked) {
  if (word === asked) return SAME;
  if (word.startsWith(asked)) return BEGINS;
  if (/\d/.test(asked)) return NO;
  if (asked.length >= SHORT && soundOf(word).startsWith(soundOf(asked))) return SOUNDS;
  const alike = vowelless(asked);
  if (alike && vowelless(word) === alike) return VOWELS;
  return slipped(word, asked) ? SLIP : NO;
}

/** The first letter of a short word is never a slip. @param {string} word @param {string} asked */
function slipped(word, asked) {
  const slips = slipsIn(asked);
  if (!slips || (slips < 2 && word[0] !== asked[0])) return false;
  return near(word, asked, slips);
}

/**
 * The name of a thing that fits best.
 * @param {Entry} entry
 * @param {string[]} asked
 * @param {number} least
 * @param {Fit} fit
 * @returns {Hit}
 */
function bestOf(entry, asked, least, fit) {
  /** @type {Hit} */
  let best = { entry, tier: 0, spelling: entry.spellings[0] };
  for (const spelling of entry.spellings) {
    const tier = tierOf(spelling, asked, least, fit);
    if (tier > best.tier) best = { entry, tier, spelling };
  }
  return best.tier ? best : { ...best, tier: scattered(entry, asked, fit) };
}

/**
 * How a name fits as a whole, 0 where one of the words is not in it.
 * @param {Spelling} spelling
 * @param {string[]} asked
 * @param {number} [least]
 * @param {Fit} [fit]
 */
export function tierOf({ words, own }, asked, least = VOWELS, fit = fitOf) {
  const fits = asked.map((word) => Math.max(...words.map((one) => fit(one, word))));
  const worst = Math.min(...fits);
  if (worst < least) return 0;
  return Math.max(howWhole(words, asked, worst, fit) - (own ? 0 : LENT), TYPO / 2);
}

/**
 * @param {string[]} words
 * @param {string[]} asked
 * @param {number} worst
 * @param {Fit} fit
 */
function howWhole(words, asked, worst, fit) {
  if (worst === SLIP) return TYPO;
  const telling = words.filter((word) => !IDLE.has(word));
  const inOrder = asked.every((word, at) => fit(telling[at] ?? "", word) >= worst);
  if (worst === VOWELS) return inOrder ? LIKELY : NEARLY;
  if (worst === SOUNDS) return inOrder && telling.length === asked.length ? INNER : ALIKE;
  if (!inOrder) return INNER;
  return telling.length === asked.length && worst === SAME ? WHOLE : FIRST;
}

/**
 * The words are in several of its names.
 * @param {Entry} entry
 * @param {string[]} asked
 * @param {Fit} fit
 */
function scattered({ spellings }, asked, fit) {
  const words = spellings.flatMap((one) => one.words);
  return asked.every((word) => words.some((one) => fit(one, word))) ? TYPO : 0;
}

/** @param {Hit} a @param {Hit} b */
function byTier(a, b) {
  return b.tier - a.tier || b.entry.weight - a.entry.weight
    || a.spelling.folded.length - b.spelling.folded.length || a.entry.at - b.entry.at;
}
