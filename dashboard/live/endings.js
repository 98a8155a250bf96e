// Endings after years, dates, numbers and names, as the words before them are spoken: the browser's
// words/endings.py. "{year:-ci} il" is "1936-cı il" in Azerbaijani, "{date:’de}" is "24 Ekim 1813’te"
// in Turkish.

/** A, I and D fit the word before; in brackets, what parts two vowels. @type {Record<string, string>} */
export const ENDINGS = {
  "’de": "DA", "’den": "DAn", "’e": "(y)A", "’in": "(n)In", "’si": "(s)I", "-ci": "cI", "-si": "(s)I",
};
/** @type {Record<string, [ones: string, tens: string, large: string]>} */
const NUMBERS = {
  "’": ["sıfır bir iki üç dört beş altı yedi sekiz dokuz",
    "on yirmi otuz kırk elli altmış yetmiş seksen doksan", "yüz bin milyon milyar"],
  "-": ["sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz",
    "on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan", "yüz min milyon milyard"],
};
const NUMBER = /[0-9](?:[0-9.,\u00a0]*[0-9])?$/;
const SIGNS = /[”"’'») .]+$/;
const VOWELS = "aeəıioöuü", BACK = "aıou", ROUND = "oöuü", VOICELESS = "fstkçşhpx";

/**
 * A text with its {names} filled in, each with the ending that it asks for.
 * @param {string} text
 * @param {Record<string, unknown>} [values]
 */
export function filled(text, values) {
  if (!values) return text;
  return text.replace(/\{(\w+)(?::([^}]+))?\}/g, (whole, name, ending) => {
    const value = values[name] ?? null;
    if (value === null) return whole;
    return Object.hasOwn(ENDINGS, ending) ? ended(String(value), ending) : String(value);
  });
}

/** "1813" with "’de" is "1813’te". @param {string} text @param {string} ending */
export function ended(text, ending) {
  return text + ending[0] + fitting(ENDINGS[ending], spoken(text, ending[0]), ending[0]);
}

/** The last word of a text as it is read aloud. @param {string} text @param {string} mark */
function spoken(text, mark) {
  const bare = text.replace(SIGNS, "");
  const number = NUMBER.exec(bare);
  if (number) return numberWord(number[0].replace(/\D/g, ""), mark);
  const plain = bare.replaceAll("I", "ı").replaceAll("İ", "i").toLowerCase();
  return /\p{L}*$/u.exec(plain)?.[0] ?? "";
}

/** Of 1920 "yirmi", of 1900 "yüz". @param {string} digits @param {string} mark */
function numberWord(digits, mark) {
  const [ones, tens, large] = NUMBERS[mark].map((words) => words.split(" "));
  const figure = digits.replace(/0+$/, "");
  const last = Number(figure.slice(-1)), naughts = digits.length - figure.length;
  if (!last) return ones[0];
  if (naughts < 2) return naughts ? tens[last - 1] : ones[last];
  return large[Math.min(Math.floor(naughts / 3), 3)];
}

/** @param {string} ending @param {string} word @param {string} mark */
function fitting(ending, word, mark) {
  const last = word.slice(-1);
  const vowel = [...word].findLast((letter) => VOWELS.includes(letter)) ?? "i";
  const open = last !== "" && VOWELS.includes(last);
  return ending.replace(/\((\w)\)|([AID])/g, (_, between, letter) => (
    between ? (open ? between : "") : letterOf(letter, vowel, last, mark)
  ));
}

/** @param {string} letter @param {string} vowel @param {string} last @param {string} mark */
function letterOf(letter, vowel, last, mark) {
  const back = BACK.includes(vowel);
  if (letter === "D") return last && VOICELESS.includes(last) ? "t" : "d";
  if (letter === "A") return back ? "a" : mark === "’" ? "e" : "ə";
  if (ROUND.includes(vowel)) return back ? "u" : "ü";
  return back ? "ı" : "i";
}
