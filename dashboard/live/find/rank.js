// Which things fit what is typed, and how well.

import { vowelless, fold, near, slipsIn, soundOf } from "./fold.js";

/** @import { Entry, Hit, Spelling } from "../types.d.ts" */

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
    const having = asked.map((word) => this.having(word, least));
    const likely = having.reduce((some, more) => some.intersection(more));
    const hits = [...likely].map((entry) => bestOf(entry, asked, least));
    return hits.filter(({ tier }) => tier > 0).sort(byTier);
  }

  /** The things with a word that fits. @param {string} asked @param {number} least */
  having(asked, least) {
    const fits = this.words.filter((word) => fitOf(word, asked) >= least);
    return new Set(fits.flatMap((word) => [...this.byWord.get(word) ?? []]));
  }
}

/** @param {string} typed */
export function wordsOf(typed) {
  const words = fold(typed).split(" ").filter(Boolean);
  const telling = words.filter((word) => !IDLE.has(word));
  return telling.length ? telling : words;
}

/** @param {string} word @param {string} asked */
function fitOf(word, asked) {
  if (word === asked) return SAME;
  if (word.startsWith(asked)) return BEGINS;
  if (asked.length >= SHORT && soundOf(word).startsWith(soundOf(asked))) return SOUNDS;
  const alike = vowelless(asked);
  if (alike && vowelless(word) === alike) return VOWELS;
  return slipped(word, asked) ? SLIP : NO;
}

/** The first letter of a short word is never a slip. @param {string} word @param {string} asked */
function slipped(word, asked) {
  const slips = slipsIn(asked);
  if (!slips || (slips < 2 && word[0] !== asked[0])) return false;
  return near(soundOf(word), soundOf(asked), slips);
}

/**
 * The name of a thing that fits best.
 * @param {Entry} entry
 * @param {string[]} asked
 * @param {number} least
 * @returns {Hit}
 */
function bestOf(entry, asked, least) {
  /** @type {Hit} */
  let best = { entry, tier: 0, spelling: entry.spellings[0] };
  for (const spelling of entry.spellings) {
    const tier = tierOf(spelling, asked, least);
    if (tier > best.tier) best = { entry, tier, spelling };
  }
  return best.tier ? best : { ...best, tier: scattered(entry, asked, least) };
}

/**
 * How a name fits as a whole, 0 where one of the words is not in it.
 * @param {Spelling} spelling
 * @param {string[]} asked
 * @param {number} least
 */
export function tierOf({ words, own }, asked, least = VOWELS) {
  const fits = asked.map((word) => Math.max(...words.map((one) => fitOf(one, word))));
  const worst = Math.min(...fits);
  if (worst < least) return 0;
  return Math.max(howWhole(words, asked, worst) - (own ? 0 : LENT), TYPO / 2);
}

/** @param {string[]} words @param {string[]} asked @param {number} worst */
function howWhole(words, asked, worst) {
  if (worst === SLIP) return TYPO;
  const telling = words.filter((word) => !IDLE.has(word));
  const inOrder = asked.every((word, at) => fitOf(telling[at] ?? "", word) === worst || telling[at] === word);
  if (worst === VOWELS) return inOrder ? LIKELY : NEARLY;
  if (worst === SOUNDS) return inOrder && telling.length === asked.length ? INNER : ALIKE;
  if (!inOrder) return INNER;
  return telling.length === asked.length && worst === SAME ? WHOLE : FIRST;
}

/**
 * The words are in several of its names.
 * @param {Entry} entry
 * @param {string[]} asked
 * @param {number} least
 */
function scattered({ spellings }, asked, least) {
  const words = spellings.flatMap((one) => one.words);
  return asked.every((word) => words.some((one) => fitOf(one, word) >= least)) ? TYPO : 0;
}

/** @param {Hit} a @param {Hit} b */
function byTier(a, b) {
  return b.tier - a.tier || b.entry.weight - a.entry.weight
    || a.spelling.folded.length - b.spelling.folded.length || a.entry.at - b.entry.at;
}
