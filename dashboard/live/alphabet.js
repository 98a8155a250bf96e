// Texts in the order of the reader's alphabet, as words/collation.py sorts them: browsers do not
// know every language's.

/** @type {Record<string, string>} */
const ALPHABETS = {
  en: "abcdefghijklmnopqrstuvwxyz",
  tr: "abcçdefgğhıijklmnoöpqrsştuüvwxyz",
  az: "abcçdeəfgğhxıijkqlmnoöprsştuüvwyz",
};

/**
 * Below 0 where `a` stands before `b`.
 * @param {string} a
 * @param {string} b
 * @param {string} lang
 */
export function inAlphabet(a, b, lang) {
  const mine = ranks(a, lang), theirs = ranks(b, lang);
  const at = mine.findIndex((rank, index) => rank !== theirs[index]);
  if (at >= 0) return at < theirs.length ? mine[at] - theirs[at] : 1;
  return mine.length - theirs.length || (a < b ? -1 : Number(a > b));
}

/** Of each letter, foreign marks left out. @param {string} text @param {string} lang */
function ranks(text, lang) {
  const alphabet = ALPHABETS[lang] ?? ALPHABETS.en;
  const plain = lang in ALPHABETS && lang !== "en" ? text.replaceAll("I", "ı").replaceAll("İ", "i") : text;
  return [...plain.toLowerCase().normalize("NFC")]
    .flatMap((letter) => (alphabet.includes(letter) ? letter : [...letter.normalize("NFKD")]))
    .filter((letter) => !/\p{M}/u.test(letter))
    .map((letter) => rank(letter, alphabet));
}

/**
 * Gaps and digits before letters, other scripts after them.
 * @param {string} letter
 * @param {string} alphabet
 */
function rank(letter, alphabet) {
  const code = letter.codePointAt(0) ?? 0;
  if (alphabet.includes(letter)) return alphabet.indexOf(letter) + 1;
  return /\p{L}/u.test(letter) ? code + 100 : Math.min(code, 99) - 200;
}
