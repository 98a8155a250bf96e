// The data of the single file is gzipped, in base64.

/** What an element holds. @param {Element} packed */
export function unzipped(packed) {
  const bytes = Uint8Array.from(atob(packed.textContent ?? ""), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream);
}
