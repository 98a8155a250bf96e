// The data of the single file is gzipped, in Ascii85 without its <, as exports/page/packing.py writes it.

const FIRST = 33; // the code of the digit 0
const STOOD_FOR = { code: 60, by: 118 }; // "<" would be markup: "v" stands for it
const ZEROS = 122; // "z": four bytes 0

/** The bytes of a text in Ascii85. @param {string} text */
export function bytesOf(text) {
  /** @type {number[]} */
  const digits = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === ZEROS) digits.push(0, 0, 0, 0, 0);
    else digits.push((code === STOOD_FOR.by ? STOOD_FOR.code : code) - FIRST);
  }
  const missing = (5 - (digits.length % 5)) % 5;
  for (let at = 0; at < missing; at += 1) digits.push(84);
  const bytes = new Uint8Array((digits.length / 5) * 4);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < digits.length; at += 5) {
    const [a, b, c, d, e] = digits.slice(at, at + 5);
    view.setUint32((at / 5) * 4, (((a * 85 + b) * 85 + c) * 85 + d) * 85 + e);
  }
  return bytes.subarray(0, bytes.length - missing);
}

/** What an element holds. @param {Element} packed */
export function unzipped(packed) {
  const bytes = bytesOf(packed.textContent ?? "");
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream);
}
