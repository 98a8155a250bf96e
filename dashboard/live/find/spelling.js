// What folded words have in common: a sound, their consonants, all but a slip of the pen.

// One sound in two ways of writing it; ş and ç are s and c once folded.
/** @type {[RegExp, string][]} */
const SPELT = [
  [/sch|sh/g, "s"], [/tch|ch/g, "c"], [/dzh|dj|zh/g, "j"], [/kh|x/g, "h"], [/gh|q|g|ck/g, "k"],
  [/ph/g, "f"], [/w/g, "v"], [/ou/g, "u"], [/^ye/, "e"], [/y/g, "i"], [/(.)\1/g, "$1"],
];

/** @type {Map<string, string>} */
const sounds = new Map(), alikes = new Map();

/** What a folded word sounds like: `khankendi` as `xankendi`. @param {string} word */
export function soundOf(word) {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  let sound = word;
  for (const [written, simple] of SPELT) sound = sound.replace(written, simple);
  sounds.set(word, sound);
  return sound;
}

/**
 * A long word with all its vowels alike: `erivan` and `yerevan` are `aravan`. "" for a short one.
 * @param {string} word
 */
export function vowelless(word) {
  const known = alikes.get(word);
  if (known !== undefined) return known;
  const alike = soundOf(word).replace(/[aeiou]+/g, "a");
  alikes.set(word, alike.length > 5 ? alike : "");
  return alikes.get(word) ?? "";
}

/**
 * Whether so many slips of the pen lead from one word to the other: a letter too many, too few or
 * wrong, or two that changed places.
 * @param {string} a
 * @param {string} b
 * @param {number} slips
 */
export function near(a, b, slips) {
  if (Math.abs(a.length - b.length) > slips) return false;
  /** @type {number[]} */
  let before = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > slips) return false;
    before = above;
    above = row;
  }
  return above[b.length] <= slips;
}

/**
 * How many slips are forgiven in a word: none in a short one, for that would be another.
 * @param {string} word
 */
export function slipsIn({ length }) {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}
