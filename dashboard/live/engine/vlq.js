// Whole numbers out of text: Base64 VLQ, as source maps write them (cartography/vlq.py).

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map([...LETTERS].map((letter, value) => [letter.charCodeAt(0), value]));
const MORE = 32;

/** The numbers, in order. @param {string} text @returns {number[]} */
export function numbersOf(text) {
  const found = [];
  let [number, unit] = [0, 1];
  for (let i = 0; i < text.length; i += 1) {
    const value = VALUES.get(text.charCodeAt(i)) ?? 0;
    number += (value % MORE) * unit;
    unit *= MORE;
    if (value >= MORE) continue;
    found.push(number % 2 ? -(number - 1) / 2 : number / 2);
    [number, unit] = [0, 1];
  }
  return found;
}
