import { deepEqual as equal } from "node:assert/strict";
import { test } from "node:test";
import { Drawn } from "../../dashboard/live/engine/drawn.js";
import { pathIn, ringIn, runsIn } from "../../dashboard/live/engine/picture/clip.js";
import { Defs, VectorPen } from "../../dashboard/live/engine/picture/vectorpen.js";

/** @import { Box, Pixel } from "../../dashboard/live/types.d.ts" */

/** @type {Box} */
const SEEN = [0, 0, 100, 100];
const FRAME = { scale: 0.5, origin: /** @type {Pixel} */ ([10, 20]), seen: SEEN };
const square = new Drawn([[0, 0, 40, 0, 40, 40, 0, 40]], true);
const far = new Drawn([[5000, 5000, 5040, 5000, 5040, 5040]], true);
const pen = () => new VectorPen(FRAME, new Defs(), "#sea");

test("a ring is written in px, each point counted from the one before", () => {
  equal(pathIn(square.lines, true, FRAME), "M10 20l20 0 0 20-20 0z");
});

test("what lies beyond the edge is not in a picture", () => {
  equal(pathIn(far.lines, true, FRAME), "");
  const drawing = pen();
  drawing.fill(far, "red");
  drawing.line(far, { colour: "red", width: 1 });
  equal(drawing.shapes, []);
});

test("a ring round the picture is cut to it, and stays a ring", () => {
  equal(ringIn([[-50, -50], [150, -50], [150, 150], [-50, 150]], SEEN).length, 4);
  equal(ringIn([[50, 50], [150, 50], [50, 150]], SEEN), [[50, 100], [50, 50], [100, 50], [100, 100], [100, 100]]);
});

test("a line that leaves the picture and comes back is two", () => {
  const runs = runsIn([[50, 50], [150, 50], [150, 200], [50, 200], [50, 90]], SEEN);
  equal(runs, [[[50, 50], [150, 50]], [[50, 200], [50, 90]]]);
});

test("a line round what was just filled is that shape's own", () => {
  const drawing = pen();
  drawing.fill(square, "#aabbcc", 0.5);
  drawing.line(square, { colour: "#000", width: 2, dash: [1, 2] });
  drawing.line(square, { colour: "#fff", width: 1 });
  equal(drawing.shapes.map(({ attrs }) => [attrs.fill, attrs["fill-opacity"], attrs.stroke, attrs["stroke-dasharray"]]), [
    ["#aabbcc", 0.5, "#000", "1 2"], ["none", undefined, "#fff", undefined],
  ]);
});

test("what is painted within a shape is cut to it", () => {
  const drawing = pen();
  drawing.within(square, () => drawing.line(square, { colour: "#000", width: 3 }));
  drawing.within(far, () => drawing.line(square, { colour: "#000", width: 3 }));
  equal(drawing.shapes.length, 1);
  const [{ attrs, kids }] = drawing.shapes;
  equal([attrs["clip-path"], kids?.length], ["url(#p0)", 1]);
  equal(drawing.defs.shapes.map(({ tag, attrs: { id } }) => [tag, id]), [["clipPath", "p0"]]);
});

test("equal hatches of two days are one pattern", () => {
  const defs = new Defs();
  const looks = [1, 2].map(() => new VectorPen(FRAME, defs, "#sea").style({ base: "#111111", stripe: "#222222" }));
  equal(looks, ["url(#p0)", "url(#p0)"]);
  equal(defs.shapes.length, 1);
  equal(pen().style({ base: "#111111" }), "#111111");
});

test("land fades into the sea only where its edge is seen", () => {
  const drawing = pen();
  drawing.fade(SEEN, [[[0, 0], [100, 0]], [[9000, 0], [8000, 0]]]);
  equal(drawing.shapes.length, 1);
  equal(drawing.defs.shapes[0].attrs.x1, 10);
  equal(drawing.defs.shapes[0].attrs.x2, 60);
});
