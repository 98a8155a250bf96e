// The page's fonts for the map in its frame, so that names are laid out alike on every machine.

const PAGE_FONTS = /Source S(ans|erif)/;

// Hand over its faces, with their addresses made whole.
export function lendFonts(inside) {
  for (const sheet of document.styleSheets) {
    for (const rule of readable(sheet)) {
      if (!(rule instanceof CSSFontFaceRule) || !PAGE_FONTS.test(rule.style.fontFamily)) continue;
      const base = sheet.href || document.baseURI;
      const source = rule.style.src.replace(/url\("?([^")]+)"?\)/g, (_, path) => `url("${new URL(path, base)}")`);
      const family = rule.style.fontFamily.replace(/["']/g, "");
      const { fontWeight: weight, fontStyle: style } = rule.style;
      const face = new inside.defaultView.FontFace(family, source, { weight: weight || "normal", style: style || "normal" });
      inside.fonts.add(face);
    }
  }
}

// Rules of a sheet, none where the browser keeps them closed.
function readable(sheet) {
  try {
    return sheet.cssRules || [];
  } catch {
    return [];
  }
}
