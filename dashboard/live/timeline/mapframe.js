// The map in its own document: finds it, keeps it informed, hears what is picked on it.

const PAGE_FONT = /Source Sans/;
const FRAME = 'iframe[src*="streamlit_folium"]';

export class MapFrame {
  // on: {ready(), pick(detail), moved(detail)}
  constructor(on) {
    this.on = on;
    this.told = {};
    this.hear = {
      "atlas:ready": () => this.settle(),
      "atlas:pick": (event) => on.pick(event.detail),
      "atlas:moved": (event) => on.moved(event.detail),
    };
    this.timer = setInterval(() => this.settle(), 250);
  }

  // Look for the map, which may load late or be mounted anew, and greet a new one.
  settle() {
    const frame = document.querySelector(FRAME);
    const inside = frame?.contentDocument;
    if (!inside) return;
    this.dress(frame);
    if (inside !== this.inside) this.listen(inside);
    const atlas = frame.contentWindow.atlas;
    if (!atlas || atlas === this.atlas) return;
    this.atlas = atlas;
    this.told = {};
    this.on.ready();
  }

  listen(inside) {
    this.deafen();
    this.inside = inside;
    lendFonts(inside);
    for (const [name, hear] of Object.entries(this.hear)) inside.addEventListener(name, hear);
  }

  deafen() {
    if (!this.inside) return;
    for (const [name, hear] of Object.entries(this.hear)) this.inside.removeEventListener(name, hear);
  }

  // A real name for screen readers, and a height that leaves the page room to scroll.
  dress(frame) {
    if (this.title && frame.title !== this.title) frame.title = this.title;
    if (frame.dataset.dressed) return;
    frame.dataset.dressed = "true";
    frame.style.setProperty("height", "clamp(340px, var(--map-share, 66vh), 760px)", "important");
  }

  // Call a method of the map unless it was last called with the same values.
  tell(method, ...values) {
    if (!this.atlas) return;
    const text = JSON.stringify(values);
    const slot = method === "setLayer" ? `${method} ${values[0]}` : method;
    if (this.told[slot] === text) return;
    this.told[slot] = text;
    this.atlas[method](...values);
  }

  close() {
    clearInterval(this.timer);
    this.deafen();
  }
}

// Let the map write in the page's own font: hand over its faces, with their addresses made whole.
function lendFonts(inside) {
  for (const sheet of document.styleSheets) {
    for (const rule of readable(sheet)) {
      if (!(rule instanceof CSSFontFaceRule) || !PAGE_FONT.test(rule.style.fontFamily)) continue;
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
