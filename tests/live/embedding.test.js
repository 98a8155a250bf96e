// The address and the code of a frame with this map.

import { frameAddress, frameCode } from "../../dashboard/live/embedding.js";

/** @import { Embed } from "../../dashboard/live/types.d.ts" */

/** @type {Embed} */
const APP = { title: `The "wall" & more`, parameters: "year=1828&place=baku", inside: "search" };
/** @type {Embed} */
const FILE = { ...APP, inside: "hash" };

/** @param {unknown} found @param {unknown} meant */
function same(found, meant) {
  if (found !== meant) throw new Error(`${found} is not ${meant}`);
}

Deno.test("the frame shows the state alone, with where the reader moved the map to", () => {
  const page = "https://a.org/atlas/?year=1900&panel=claims&map=40%2C47%2C6#top";
  same(frameAddress(page, APP, false), "https://a.org/atlas/?embed=true&year=1828&place=baku&map=40%2C47%2C6");
});

Deno.test("a day that stays is told so", () => {
  same(frameAddress("https://a.org/", APP, true), "https://a.org/?embed=true&year=1828&place=baku&fixed=on");
});

Deno.test("the single file keeps its state behind the hash", () => {
  same(frameAddress("https://a.org/atlas.html#year=1", FILE, false),
    "https://a.org/atlas.html#embed=true&year=1828&place=baku");
});

Deno.test("no title breaks the code", () => {
  const code = frameCode("https://a.org/", APP, { fixed: "off", width: "100%", height: "480" });
  same(code, '<iframe src="https://a.org/?embed=true&amp;year=1828&amp;place=baku" '
    + 'title="The &quot;wall&quot; &amp; more" width="100%" height="480" style="border:0" loading="lazy" '
    + "allowfullscreen></iframe>");
});
