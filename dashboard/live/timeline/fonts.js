// The page's fonts for the map in its frame, so that names are laid out alike on every machine.

const PAGE_FONTS = /Source S(ans|erif)/;

/**
 * A font of the page: its whole address, and what it is for.
 * @typedef {{family: string, address: string, weight: string, style: string}} Face
 */

/** The page's faces. @returns {Face[]} */
export function pageFaces() {
  return [...document.styleSheets].flatMap((sheet) => readable(sheet).flatMap((rule) => (
    rule instanceof CSSFontFaceRule ? faceOf(rule.style, sheet.href || document.baseURI) : [])));
}

/**
 * The rule by which a document has a face.
 * @param {Face} face
 * @param {string} [source] its address, or the font itself
 */
export function faceRule({ family, address, weight, style }, source = address) {
  const look = `font-family: "${family}"; font-weight: ${weight}; font-style: ${style}`;
  return `@font-face { ${look}; src: url("${source}"); }`;
}

/** Hand over the page's faces. @param {Document} inside */
export function lendFonts(inside) {
  const { defaultView } = inside;
  if (!defaultView) return;
  for (const { family, address, weight, style } of pageFaces()) {
    inside.fonts.add(new defaultView.FontFace(family, `url("${address}")`, { weight, style }));
  }
}

/** @param {CSSStyleDeclaration} face @param {string} base @returns {Face[]} */
function faceOf(face, base) {
  const family = face.getPropertyValue("font-family").replace(/["']/g, "");
  const [, path] = face.getPropertyValue("src").match(/url\("?([^")]+)"?\)/) ?? [];
  if (!path || !PAGE_FONTS.test(family)) return [];
  const [weight, style] = [face.fontWeight || "normal", face.fontStyle || "normal"];
  return [{ family, address: String(new URL(path, base)), weight, style }];
}

/** Rules of a sheet, none where the browser keeps them closed. @param {CSSStyleSheet} sheet */
function readable(sheet) {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
