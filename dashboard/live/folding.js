// Spellings made alike: what is left of a text when case, marks, gaps and letters that foreign
// keyboards lack do not count. The same as atlas/folding.py.

/** @type {Record<string, string>} */
const LETTERS = {
  ı: "i", ə: "e", ł: "l", đ: "d", ø: "o", ß: "ss", æ: "ae", œ: "oe", ς: "σ",
  ي: "ی", ك: "ک", ʼ: "", "’": "", "'": "",
};

/** `Xankəndi` is `xankendi`, `KÜÇÜK Kaynarca` is `kucuk kaynarca`. @param {string} text */
export function fold(text) {
  const spread = plain(text).normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  return plain(spread).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** @param {string} text */
function plain(text) {
  return [...text].map((letter) => LETTERS[letter] ?? letter).join("");
}
