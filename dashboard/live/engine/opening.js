// Which view shows a box best in a frame whose head and foot are hidden by bars: pure arithmetic in
// the map's own projection, so that a view can be known before the map goes there.

import { flat, latitude, TILE } from "./mercator.js";

/** @import { Box } from "../types.d.ts" */

const CLOSEST = 8; // the most zoom: a box may be a single place
/** @type {Room} */
const NO_ROOM = [0, 0, 0, 0];
/** @type {Box} */
export const EARTH = [-180, -85, 180, 85];
const TALL_CROPPED = 0.6; // the same where the whole earth is at hand: rather the middle than tiny dots
const MOST_CROPPED = 0.45; // the least share of the box's width that a tall frame still shows

/**
 * What there is to see through, in px.
 * @typedef {{size: [number, number], top: number, bottom: number}} Frame
 */
/** @typedef {{lat: number, lng: number, zoom: number}} Sight */
/**
 * Room kept free round a box: left, top, right, bottom.
 * @typedef {[number, number, number, number]} Room
 */

/**
 * The view from which a box fills what is seen of the frame, with some room round it.
 * @param {Frame} frame
 * @param {Box} box
 * @param {Room} room
 * @param {number} step of zoom
 * @param {Box} [land] as far as the atlas goes: no more beyond it is seen than needs be
 * @param {number} [least] zoom
 * @returns {Sight}
 */
export function fitted(frame, box, room, step, land = EARTH, least = 0) {
  const outer = around(flat(land), flat(box));
  const [fit, bare] = [room, NO_ROOM].map((free) => (
    Math.floor(closest(frame, flat(box), free) / step) * step));
  // Rather no room round the box than a view of what lies beyond the atlas.
  const zoom = Math.max(least, fit, Math.min(bare, Math.ceil(filling(frame, outer) / step) * step));
  const [left, top, right, bottom] = padded(flat(box), room, 2 ** zoom);
  return sight(frame, inside(frame, [(left + right) / 2, (top + bottom) / 2], zoom, outer), zoom);
}

/**
 * The view the map opens on: the box, drawn so large that the atlas's own land and sea fill the
 * frame; where the box is too wide for that, its eastern part, on which the article dwells. With
 * the whole earth at hand, a frame higher than wide is filled too, with the middle of a wide box.
 * @param {Frame} frame
 * @param {Box} box
 * @param {Box} land as far as the atlas goes
 * @param {Room} room round the box
 * @param {number} step of zoom
 * @returns {Sight}
 */
export function opening(frame, box, land, room, step) {
  const [inner, outer] = [flat(box), flat(land)];
  const [width] = seen(frame);
  const fit = Math.floor(closest(frame, inner, room) / step) * step;
  const most = Math.log2(width / ((inner[2] - inner[0]) * MOST_CROPPED));
  const filled = land === EARTH ? Math.floor(tall(frame, inner, room) / step) * step
    : Math.ceil(Math.min(filling(frame, outer), most) / step) * step;
  const zoom = Math.min(CLOSEST, Math.max(fit, filled));
  const [left, top, right, bottom] = padded(inner, room, 2 ** zoom);
  const half = width / 2 ** zoom / 2;
  const x = half * 2 < right - left && land !== EARTH ? right - half : (left + right) / 2;
  return sight(frame, inside(frame, [x, (top + bottom) / 2], zoom, outer), zoom);
}

/**
 * The zoom at which a box fills a frame higher than wide, its ends cut off.
 * @param {Frame} frame
 * @param {Room} box
 * @param {Room} room
 */
function tall(frame, box, room) {
  const [width, height] = seen(frame);
  const high = Math.max(height - room[1] - room[3], 1) / (box[3] - box[1]);
  return width < height ? Math.log2(Math.min(width / ((box[2] - box[0]) * TALL_CROPPED), high)) : 0;
}

/** The zoom from which land fills what is seen of the frame. @param {Frame} frame @param {Room} land */
function filling(frame, land) {
  const [width, height] = seen(frame);
  return Math.log2(Math.max(width / (land[2] - land[0]), height / (land[3] - land[1])));
}

/** The box round two. @param {Room} one @param {Room} other @returns {Room} */
function around(one, other) {
  const [left, top] = [0, 1].map((at) => Math.min(one[at], other[at]));
  const [right, bottom] = [2, 3].map((at) => Math.max(one[at], other[at]));
  return [left, top, right, bottom];
}

/**
 * A middle moved so that what is seen round it lies in the land, as far as that has room for it.
 * @param {Frame} frame
 * @param {[number, number]} middle
 * @param {number} zoom
 * @param {Room} land
 * @returns {[number, number]}
 */
function inside(frame, [x, y], zoom, land) {
  const [half, high] = seen(frame).map((size) => size / 2 ** zoom / 2);
  return [kept(x, half, land[0], land[2]), kept(y, high, land[1], land[3])];
}

/**
 * The view of all of the box: the one the map opens on, unless that shows only a part of it.
 * @param {Frame} frame
 * @param {Box} box
 * @param {Box} land as far as the atlas goes
 * @param {Room} room round the box
 * @param {number} step of zoom
 * @returns {Sight}
 */
export function whole(frame, box, land, room, step) {
  const first = opening(frame, box, land, room, step);
  const [left, , right] = flat(box);
  const shown = frame.size[0] / 2 ** first.zoom;
  return shown < right - left ? fitted(frame, box, [0, 0, 0, 0], step) : first;
}

/**
 * The largest zoom at which a box and its room fit.
 * @param {Frame} frame
 * @param {Room} box
 * @param {Room} room
 */
function closest(frame, box, room) {
  const [width, height] = seen(frame);
  const free = [width - room[0] - room[2], height - room[1] - room[3]].map((one) => Math.max(one, 1));
  return Math.min(CLOSEST, Math.log2(Math.min(free[0] / (box[2] - box[0]), free[1] / (box[3] - box[1]))));
}

/** Width and height of what is seen. @param {Frame} frame */
function seen({ size: [width, height], top, bottom }) {
  return [width, Math.max(1, height - top - bottom)];
}

/** @param {Room} box @param {Room} room @param {number} scale @returns {Room} */
function padded(box, room, scale) {
  const [left, top, right, bottom] = room.map((one) => one / scale);
  return [box[0] - left, box[1] - top, box[2] + right, box[3] + bottom];
}

/**
 * A middle moved so that nothing beyond the ends is seen, if what is seen is no wider than they.
 * @param {number} middle
 * @param {number} half of what is seen
 * @param {number} from
 * @param {number} to
 */
function kept(middle, half, from, to) {
  if (half * 2 >= to - from) return (from + to) / 2;
  return Math.min(Math.max(middle, from + half), to - half);
}

/**
 * The middle of what is seen is not that of the frame.
 * @param {Frame} frame
 * @param {number[]} middle of what is seen, in px of zoom 0
 * @param {number} zoom
 * @returns {Sight}
 */
function sight({ top, bottom }, [x, y], zoom) {
  const off = (bottom - top) / 2 / 2 ** zoom;
  return { lat: latitude(y + off), lng: (x * 360) / TILE - 180, zoom };
}
