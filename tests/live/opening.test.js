import { deepEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import { EARTH, fitted, opening, whole } from "../../dashboard/live/engine/opening.js";

/** @import { Box } from "../../dashboard/live/types.d.ts" */
/** @import { Room, Sight } from "../../dashboard/live/engine/opening.js" */

/** @type {Box} */
const LAND = [13, 33, 62, 50];
/** @type {Box} */
const HOME = [19.9337, 36, 50.7, 48.3];
/** @type {Room} */
const ROOM = [24, 24, 48, 24];
const STEP = 1 / 16;
// Every map of the page at the sizes it is tested at, a bar at its head, and odd ones.
const SIZES = [[893, 640], [789, 461], [628, 492], [358, 540], [288, 300], [1600, 500], [760, 500]];
const HEADS = [0, 44];

/**
 * The box seen, by Leaflet's own projection.
 * @param {Sight} sight
 * @param {number[]} size
 * @param {number} top
 * @param {number} bottom
 */
function seen({ lat, lng, zoom }, [width, height], top, bottom) {
  const scale = (256 * 2 ** zoom) / (2 * Math.PI);
  /** @param {number} one */
  const merc = (one) => Math.asinh(Math.tan((one * Math.PI) / 180));
  /** @param {number} y */
  const back = (y) => (Math.atan(Math.sinh(y)) * 180) / Math.PI;
  const half = ((width / 2 / scale) * 180) / Math.PI;
  return [
    lng - half, back(merc(lat) - (height / 2 - bottom) / scale),
    lng + half, back(merc(lat) + (height / 2 - top) / scale),
  ];
}

for (const [width, height] of SIZES) for (const top of HEADS) {
  const frame = { size: /** @type {[number, number]} */ ([width, height]), top, bottom: 52 };

  test(`a map of ${width} by ${height} opens on nothing but land and sea of the atlas, head ${top}`, () => {
    const view = opening(frame, HOME, LAND, ROOM, STEP);
    const [west, south, east, north] = seen(view, frame.size, top, 52);
    const over = [13 - west, 33 - south, east - 62, north - 50];
    ok(Math.max(...over) < 1e-9, `${over}`);
    deepEqual(view.zoom % STEP, 0);
  });
}

test("a wide map opens on all the places of the article", () => {
  for (const [width, height] of [[893, 640], [789, 461], [628, 492]]) {
    const frame = { size: /** @type {[number, number]} */ ([width, height]), top: 44, bottom: 52 };
    const [west, , east] = seen(opening(frame, HOME, LAND, ROOM, STEP), frame.size, 44, 52);
    ok(west < HOME[0] && east > HOME[2], `${width}: ${west} to ${east}`);
  }
});

test("a phone opens on the east: eastern Anatolia, the Caucasus, the west shore of the Caspian", () => {
  const view = opening({ size: [358, 540], top: 0, bottom: 40 }, HOME, LAND, ROOM, STEP);
  const [west, south, east, north] = seen(view, [358, 540], 0, 40);
  ok(west < 38 && east > 51 && south < 36 && north > 46, `${[west, south, east, north]}`);
});

test("all of the region is what a wide map opens on; a phone goes further off for it", () => {
  const wide = { size: /** @type {[number, number]} */ ([893, 640]), top: 0, bottom: 52 };
  deepEqual(whole(wide, HOME, LAND, ROOM, STEP), opening(wide, HOME, LAND, ROOM, STEP));
  const phone = { size: /** @type {[number, number]} */ ([358, 540]), top: 0, bottom: 40 };
  const [west, , east] = seen(whole(phone, HOME, LAND, ROOM, STEP), phone.size, 0, 40);
  ok(west <= HOME[0] + 1e-9 && east >= HOME[2] - 1e-9, `${west} to ${east}`);
});

test("an atlas that is one box opens on it", () => {
  const view = opening({ size: [400, 400], top: 0, bottom: 0 }, [0, 0, 1, 1], [0, 0, 1, 1], [0, 0, 0, 0], STEP);
  ok(Math.abs(view.lat - 0.5) < 0.05 && Math.abs(view.lng - 0.5) < 0.05);
});

test("a single place is seen from no nearer than anything else", () => {
  const place = /** @type {Box} */ ([49, 40, 49, 40]);
  const view = opening({ size: [400, 400], top: 0, bottom: 0 }, place, place, ROOM, STEP);
  deepEqual([view.zoom, Math.round(view.lat), Math.round(view.lng)], [8, 40, 49]);
});

test("a box that is gone to lies in what the bars leave free, and fills it", () => {
  const frame = { size: /** @type {[number, number]} */ ([800, 600]), top: 50, bottom: 60 };
  /** @type {Box} */
  const box = [37.5, 38, 51, 44];
  const [west, south, east, north] = seen(fitted(frame, box, [0, 0, 0, 0], STEP), frame.size, 50, 60);
  ok(west <= 37.5 + 1e-9 && south <= 38 + 1e-9 && east >= 51 - 1e-9 && north >= 44 - 1e-9);
  ok(Math.min((51 - 37.5) / (east - west), (44 - 38) / (north - south)) > 0.75, "wide of the mark");
});

test("on the whole earth a phone shows the middle of a wide story, a desktop all of it", () => {
  /** @type {Box} */
  const sea = [-7.5, 32.5, 36.5, 43.8];
  /** @param {[number, number]} size */
  const shown = (size) => seen(opening({ size, top: 0, bottom: 0 }, sea, EARTH, ROOM, STEP), size, 0, 0);
  const [west, , east] = shown([390, 520]);
  ok(west > -7.5 && east < 36.5 && east - west > 0.55 * 44, `${west} ${east}`);
  ok(Math.abs((west + east) / 2 - 14.5) < 2);
  const [left, , right] = shown([890, 640]);
  ok(left <= -7.5 && right >= 36.5);
});
