// A finger on things in order of a day: which of them lie between the day before and this one.

/** @import { Day } from "../types.d.ts" */

/** @template Thing */
export class Crossing {
  at = 0;

  /**
   * @param {Thing[]} list in the order in which days pass its things
   * @param {(thing: Thing, day: Day) => boolean} passed whether a day has passed a thing
   */
  constructor(list, passed) {
    this.list = list;
    this.passed = passed;
  }

  /**
   * The things that were passed, or came back, since the last call; at first those before `day`.
   * @param {Day} day
   */
  to(day) {
    const { list, passed, at } = this;
    while (this.at < list.length && passed(list[this.at], day)) this.at += 1;
    while (this.at > 0 && !passed(list[this.at - 1], day)) this.at -= 1;
    return list.slice(Math.min(at, this.at), Math.max(at, this.at));
  }
}

/**
 * A list in the order of one of its days; equal days stay as they are.
 * @template {string} Key
 * @template {Record<Key, Day>} Thing
 * @param {Thing[]} list
 * @param {Key} key
 */
export function inOrder(list, key) {
  return list.slice().sort((a, b) => (a[key] < b[key] ? -1 : Number(a[key] > b[key])));
}
