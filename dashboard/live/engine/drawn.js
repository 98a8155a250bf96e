// Lines that can be painted: as a path made when it is first needed, with the box they fill.

import { around } from "./boxes.js";

/** @import { Box, Chain } from "../types.d.ts" */

export class Drawn {
  /** @type {Path2D | undefined} */
  made;
  /** @type {Box | undefined} */
  measured;

  /** @param {Chain[]} lines in drawing units @param {boolean} closed whether they are rings */
  constructor(lines, closed) {
    this.lines = lines;
    this.closed = closed;
  }

  get shape() {
    this.made ??= pathOf(this.lines, this.closed);
    return this.made;
  }

  /** @returns {Box} left, top, right, bottom in drawing units */
  get box() {
    this.measured ??= boxOf(this.lines);
    return this.measured;
  }
}

/** Several closed shapes as one. */
export class Joined extends Drawn {
  /** @param {Drawn[]} parts */
  constructor(parts) {
    super(parts.flatMap(({ lines }) => lines), true);
    this.parts = parts;
  }

  /** @override */
  get shape() {
    this.made ??= this.parts.reduce((all, { shape }) => { all.addPath(shape); return all; }, new Path2D());
    return this.made;
  }

  /** @override */
  get box() {
    this.measured ??= this.parts.map(({ box }) => box).reduce(around);
    return this.measured;
  }
}

/** @param {Chain[]} lines @param {boolean} closed */
function pathOf(lines, closed) {
  const path = new Path2D();
  for (const line of lines) {
    path.moveTo(line[0], line[1]);
    for (let i = 2; i < line.length; i += 2) path.lineTo(line[i], line[i + 1]);
    if (closed) path.closePath();
  }
  return path;
}

/** @param {Chain[]} lines @returns {Box} */
function boxOf(lines) {
  /** @type {Box} */
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (let i = 0; i < line.length; i += 2) {
      box[0] = Math.min(box[0], line[i]);
      box[1] = Math.min(box[1], line[i + 1]);
      box[2] = Math.max(box[2], line[i]);
      box[3] = Math.max(box[3], line[i + 1]);
    }
  }
  return box;
}
