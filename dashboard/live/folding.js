// Texts as a reader may type them: without case, marks, gaps and letters foreign keyboards lack, as
// fold in atlas/search.py makes them.

/** @type {Record<string, string>} */
const LETTERS = {
  ı: "i", ə: "e", ł: "l", đ: "d", ø: "o", ß: "ss", æ: "ae", œ: "oe", ς: "σ",
  ي: "ی", ك: "ک", ʼ: "", "’": "", "'": "",
};

/** "Xankəndi" becomes "xankendi". @param {string} text */
export function folded(text) {
  const spread = plain(text).normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  return plain(spread).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** @param {string} text */
function plain(text) {
  return [...text].map((letter) => LETTERS[letter] ?? letter).join("");
}
