// The page's fonts for the map in its frame, so that names are laid out alike on every machine.

const PAGE_FONTS = /Source S(ans|erif)/;

/** Hand over the page's faces, with their addresses made whole. @param {Document} inside */
export function lendFonts(inside) {
  for (const sheet of document.styleSheets) {
    for (const rule of readable(sheet)) {
      if (rule instanceof CSSFontFaceRule && PAGE_FONTS.test(rule.style.getPropertyValue("font-family"))) {
        lend(rule.style, sheet.href || document.baseURI, inside);
      }
    }
  }
}

/** @param {CSSStyleDeclaration} face @param {string} base @param {Document} inside */
function lend(face, base, inside) {
  const { defaultView } = inside;
  if (!defaultView) return;
  const source = face.getPropertyValue("src")
    .replace(/url\("?([^")]+)"?\)/g, (_, path) => `url("${new URL(path, base)}")`);
  const family = face.getPropertyValue("font-family").replace(/["']/g, "");
  const look = { weight: face.fontWeight || "normal", style: face.fontStyle || "normal" };
  inside.fonts.add(new defaultView.FontFace(family, source, look));
}

/** Rules of a sheet, none where the browser keeps them closed. @param {CSSStyleSheet} sheet */
function readable(sheet) {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}
