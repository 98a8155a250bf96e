import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { Story } from "../../dashboard/live/timeline/story.js";
import { event } from "./worlds.js";

const FIRST = "1683-09-12";
const EVENTS = [
  event("zuhab", "1639-05-17"),
  event("karlowitz", "1699-01-26", { article: true }),
  event("gulistan", "1813-10-24", { article: true }),
  event("azerbaijan", "1918-05-28"),
  event("armenia", "1918-05-28"),
  event("baku", "1918-09-15", { tier: "main" }),
  event("new-year", "1991-12-31"),
];
const DAYS = [
  ...EVENTS.filter(({ date }) => date >= FIRST).map((one) => own(one)),
  { ...own(EVENTS[2]), date: "1813-01-13", role: /** @type {const} */ ("step"), step: 0 },
].sort((a, b) => (a.date < b.date ? -1 : 1));
const story = new Story(EVENTS, FIRST, DAYS);

/** The day of an event itself. @param {import("../../dashboard/live/types.d.ts").AtlasEvent} one */
function own(one) {
  return { date: one.date, event: one, role: /** @type {const} */ ("day") };
}

/** @param {"next" | "previous"} way @param {{day: string, id?: string}} from */
function walk(way, from) {
  const ids = [];
  for (let at = story[way](from); at; at = story[way]({ day: story.dayOf(at), id: at.id })) ids.push(at.id);
  return ids;
}

test("next reaches every event in order, also several of one day", () => {
  deepEqual(walk("next", { day: FIRST, id: "zuhab" }), EVENTS.slice(1).map(({ id }) => id));
});

test("previous reaches every event in order, also those before the atlas's first day", () => {
  const ids = EVENTS.map(({ id }) => id).reverse();
  deepEqual(walk("previous", { day: "2020-12-31" }), ids);
});

test("next and previous keep to what is asked for: the article's, the main ones too, or all", () => {
  equal(story.next({ day: "1813-10-24", id: "gulistan" }, "article"), null);
  equal(story.next({ day: "1813-10-24", id: "gulistan" }, "main")?.id, "baku");
  equal(story.next({ day: "1813-10-24", id: "gulistan" }, "all")?.id, "azerbaijan");
  equal(story.previous({ day: "1918-05-28", id: "armenia" }, "article")?.id, "gulistan");
  equal(story.previous({ day: "2020-12-31" }, "main")?.id, "baku");
});

test("there and back again leads through the same events", () => {
  for (const [at, here] of EVENTS.entries()) {
    const next = story.next({ day: story.dayOf(here), id: here.id });
    if (next) equal(story.previous({ day: story.dayOf(next), id: next.id })?.id, EVENTS[at].id);
  }
});

test("who stands at a day without an event comes first to what happened that day", () => {
  equal(story.next({ day: "1918-05-28" })?.id, "azerbaijan");
  equal(story.previous({ day: "1918-05-28" })?.id, "gulistan");
});

test("a year's end stands for the whole year, its last day's events among them", () => {
  equal(story.next({ day: "1918-12-31" })?.id, "new-year");
  equal(story.previous({ day: "1918-12-31" })?.id, "baku");
  equal(story.previous({ day: "1991-12-31" })?.id, "new-year");
  equal(story.next({ day: "1991-12-31" }), null);
});

test("an event that was gone to counts only on its own day", () => {
  equal(story.next({ day: "1950-12-31", id: "karlowitz" })?.id, "new-year");
});

test("a span is told by the article's event, then by a main one, else by the latest before it", () => {
  const told = story.of("1918-01-01", "1918-12-31");
  deepEqual([told.day?.event.id, told.more, told.then], ["baku", 2, false]);
  equal(story.of("1600-01-01", "1813-12-31").day?.event.id, "karlowitz");
  const quiet = story.of("1850-01-01", "1850-12-31");
  deepEqual([quiet.day?.event.id, quiet.more, quiet.then], ["gulistan", 0, true]);
});

test("a span is told by the event that was gone to, whatever it weighs", () => {
  equal(story.of("1918-05-28", "1918-05-28", "armenia").day?.event.id, "armenia");
  equal(story.of("1918-01-01", "1918-12-31", "gulistan").day?.event.id, "baku");
});

test("nothing is told where nothing happened yet", () => {
  deepEqual(new Story([]).of("1700-01-01", "1700-12-31"), { day: null, more: 0, then: true });
});

test("a day with a step alone is told by the step, a year by the event's own day before its steps", () => {
  equal(story.of("1813-01-13", "1813-01-13").day?.step, 0);
  const year = story.of("1813-01-01", "1813-12-31");
  deepEqual([year.day?.role, year.day?.event.id, year.more], ["day", "gulistan", 0]);
});
