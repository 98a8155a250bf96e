// The map as it is seen now, as a picture to take away: one SVG text that needs nothing else.

import { makeSvg } from "../../dom.js";
import { insetShapes, landShapes } from "./land.js";
import { dividerShapes, overLand, scaleShapes } from "./names.js";
import { Plate } from "./plate.js";
import { rect } from "./sketch.js";
import { Defs, VectorPen } from "./vectorpen.js";

/** @import { Box, PictureWishes, Pixel, Shape, Theme } from "../../types.d.ts" */
/** @import { LiveMap } from "../map.js" */

/**
 * The text of an SVG.
 * @param {LiveMap} live
 * @param {PictureWishes} [wishes]
 */
export function pictureOf(live, { address = "", theme, bare = false } = {}) {
  return inTheme(live, theme ?? live.world.palette.theme, () => drawn(live, bare ? null : address));
}

/**
 * Do something while the map is in a theme; nothing of it is seen.
 * @param {LiveMap} live
 * @param {Theme} theme
 * @param {() => string} work
 */
function inTheme({ world: { palette } }, theme, work) {
  const { theme: usual } = palette;
  if (theme === usual) return work();
  const root = document.documentElement;
  const wear = (/** @type {Theme} */ one) => { root.dataset.theme = one; palette.use(one); };
  wear(theme);
  try {
    return work();
  } finally {
    wear(usual);
  }
}

/** @param {LiveMap} live @param {string | null} address none for a picture without title and credit */
function drawn(live, address) {
  const { viewport, bar, legend, world, map } = live;
  const [width, height] = viewport.size;
  /** What neither bar nor strip hides. @type {Box} */
  const seen = [0, bar.tall, width, height - legend.box.offsetHeight];
  const style = getComputedStyle(document.documentElement);
  const [sea, paper] = ["--sea", "--halo"].map((name) => style.getPropertyValue(name).trim());
  const defs = new Defs();
  const plate = new Plate(live, new VectorPen({ scale: 1, origin: [0, 0], seen }, defs, sea), seen);
  try {
    plate.compose(address);
    const { left, top } = map.getContainer().getBoundingClientRect();
    const on = layered(live, { live, defs, sea, seen }, [left, top]);
    const high = Math.ceil(plate.node.offsetHeight);
    const down = (plate.hole?.offsetTop ?? 0) - seen[1];
    const cut = defs.add({ tag: "clipPath", attrs: {}, kids: [rect(seen, {})] });
    const placed = { id: "map", transform: `translate(0 ${down})`, "clip-path": `url(#${cut})` };
    /** @type {Shape[]} */
    const kids = [
      rect([0, 0, width, high], { fill: paper }),
      { tag: "g", attrs: placed, kids: on },
      { tag: "g", attrs: { id: "words" }, kids: plate.drawn() },
    ];
    const all = [{ tag: "defs", attrs: {}, kids: defs.shapes }, ...kids];
    return text([width, high], all, plate.subject, world.speech.lang);
  } finally {
    plate.node.remove();
  }
}

/**
 * The map from below, each kind of thing a group that can be told by its name.
 * @param {LiveMap} live
 * @param {import("./land.js").Parts} parts
 * @param {Pixel} zero
 * @returns {Shape[]}
 */
function layered(live, parts, zero) {
  const groups = {
    land: landShapes(parts), inset: insetShapes(parts), ...overLand(live, zero),
    days: dividerShapes(live, zero, parts.seen), scale: scaleShapes(live, parts.seen),
  };
  return Object.entries(groups).filter(([, kids]) => kids.length)
    .map(([id, kids]) => ({ tag: "g", attrs: { id }, kids }));
}

/**
 * @param {Pixel} size
 * @param {Shape[]} shapes
 * @param {{title: string, when: string}} subject
 * @param {string} lang
 */
function text([width, height], shapes, { title, when }, lang) {
  const root = makeSvg("svg", {
    width, height, viewBox: `0 0 ${width} ${height}`, lang, role: "img", "aria-label": `${title}, ${when}` });
  makeSvg("title", {}, root).textContent = `${title}, ${when}`;
  for (const shape of shapes) build(shape, root);
  return new XMLSerializer().serializeToString(root);
}

/** @param {Shape} shape @param {globalThis.Element} parent */
function build({ tag, attrs, kids = [], text: said }, parent) {
  const node = makeSvg(/** @type {keyof SVGElementTagNameMap} */ (tag), attrs, parent);
  if (said) node.textContent = said;
  for (const kid of kids) build(kid, node);
}
