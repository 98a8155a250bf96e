// A picture as dots, twice as fine as it is seen. An image may use no font of the page: those that
// the picture is written in are put into it.

import { make, makeSvg } from "../dom.js";
import { faceRule, pageFaces } from "../timeline/fonts.js";

const FINE = 2; // dots of a CSS pixel

/** @param {string} svg @returns {Promise<Blob>} */
export async function pngOf(svg) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await withFonts(svg))}`;
  await image.decode();
  const canvas = make("canvas");
  canvas.width = FINE * image.naturalWidth;
  canvas.height = FINE * image.naturalHeight;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("The picture is too large."))), "image/png");
  });
}

/** @param {string} svg */
async function withFonts(svg) {
  const faces = pageFaces().filter(({ family }) => svg.includes(family));
  if (!faces.length) return svg;
  const rules = await Promise.all(faces.map(async (face) => faceRule(face, await asData(face.address))));
  const drawing = new DOMParser().parseFromString(svg, "image/svg+xml");
  const sheet = makeSvg("style", {});
  sheet.textContent = rules.join("\n");
  drawing.documentElement.prepend(sheet);
  return new XMLSerializer().serializeToString(drawing);
}

/**
 * The browser has it already: the page is written in it.
 * @param {string} address
 * @returns {Promise<string>}
 */
async function asData(address) {
  const blob = await (await fetch(address)).blob();
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });
}
