import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { Cursor, History } from "../../dashboard/live/engine/history.js";
import { dayOf, dice, history } from "./worlds.js";

const MONTHS = 600;

test("a cursor that walked or jumped to a day holds what a fresh look finds", () => {
  const past = new History(history(40, MONTHS, 12));
  const roll = dice(3);
  const cursor = new Cursor(past, dayOf(0));
  for (let i = 0; i < 300; i += 1) {
    const here = roll() < 0.5 ? cursor.rank : Math.floor(roll() * MONTHS);
    const day = dayOf(Math.max(0, Math.min(MONTHS - 1, here + Math.floor(roll() * 5) - 2)));
    const before = cursor.now.slice();
    const changed = cursor.move(day);
    deepEqual(cursor.now, past.at(day), day);
    const differ = [...before.keys()].filter((area) => before[area] !== cursor.now[area]);
    deepEqual(changed.toSorted((a, b) => a - b), differ);
  }
});

test("both ways of the cursor are taken: near is walked, far is jumped", () => {
  const past = new History(history(40, MONTHS, 12));
  const ways = { walk: 0, jump: 0 };
  const cursor = new Cursor(past, dayOf(0));
  for (const way of /** @type {const} */ (["walk", "jump"])) {
    const take = cursor[way].bind(cursor);
    cursor[way] = (target) => { ways[way] += 1; return take(target); };
  }
  cursor.move(dayOf(3));
  cursor.move(dayOf(MONTHS - 1));
  deepEqual(ways, { walk: 1, jump: 1 });
});

test("a holding lasts until the day before the next one of its area begins", () => {
  const past = new History({
    areas: [0], days: ["1700-01-01", "1800-01-01"], holdings: { area: [0, 0], from: [0, 1] },
  });
  deepEqual([...past.at("1799-12-31")], [0]);
  deepEqual([...past.at("1800-01-01")], [1]);
  deepEqual([...past.at("1650-01-01")], [0], "before the first day the first holding is taken");
});

test("what began in a span has both its ends, and no area's first holding", () => {
  const past = new History({
    areas: [0, 1],
    days: ["1700-01-01", "1750-01-01", "1800-01-01"],
    holdings: { area: [0, 0, 0, 1], from: [0, 1, 2, 1] },
  });
  deepEqual(past.begun("1750-01-01", "1800-01-01"), [1, 2]);
  deepEqual(past.begun("1750-01-02", "1799-12-31"), []);
  deepEqual(past.begun("1600-01-01", "1700-01-01"), []);
  equal(past.startDay(2), "1800-01-01");
});
