// A finger on things in order of a day: which of them lie between the day before and this one.

export class Crossing {
  // `list` in the order in which days pass its things; `passed(thing, day)`: whether one has.
  constructor(list, passed) {
    this.list = list;
    this.passed = passed;
    this.at = 0;
  }

  // The things that were passed, or came back, since the last call; at first those before `day`.
  to(day) {
    const { list, passed, at } = this;
    while (this.at < list.length && passed(list[this.at], day)) this.at += 1;
    while (this.at > 0 && !passed(list[this.at - 1], day)) this.at -= 1;
    return list.slice(Math.min(at, this.at), Math.max(at, this.at));
  }
}

export function inOrder(list, key) {
  return list.slice().sort((a, b) => (a[key] < b[key] ? -1 : Number(a[key] > b[key])));
}
