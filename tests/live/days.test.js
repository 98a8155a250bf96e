import { deepEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { dayOrNone, yearOrNone } from "../../dashboard/live/asked.js";
import {
  dayBefore, dayOf, daysFrom, dayWords, endOf, isDay, iso, isoYear, shortIso, startOf, yearOf, yearsWords,
  yearWords, yearWritten,
} from "../../dashboard/live/days.js";

const MARCH = ["January", "February", "March"];
const WORDS = { months: MARCH, eras: { bc: "{year} BC", ad: "AD {year}" } };
const years = Array.from({ length: 10_001 }, (_, at) => at - 5000);

test("sorted texts are sorted time, over the year 1 and back", () => {
  const days = years.flatMap((year) => [startOf(year), endOf(year)]);
  deepEqual(days.toReversed().sort(), days);
  deepEqual(years.map((year) => yearOf(endOf(year))), years);
});

test("a day is read as ISO and written back, and reading or writing twice does no harm", () => {
  for (const year of years) {
    const day = endOf(year);
    equal(dayOf(iso(day)), day);
    equal(dayOf(day), day);
    equal(iso(iso(day)), iso(day));
    equal(yearOf(iso(day)), year);
    equal(yearWritten(isoYear(year)), year);
    equal(dayBefore(startOf(year + 1)), day);
  }
});

test("an address says ISO, the short way or the long one", () => {
  equal(iso(dayOf("-0043-03-15")), "-0043-03-15");
  equal(dayOf("-479"), endOf(-479));
  equal(dayOf("-0479"), endOf(-479));
  equal(shortIso(endOf(-479)), "-0479");
  equal(shortIso("control"), "control");
});

test("a day that no calendar has is none, before the year 1 too", () => {
  const none = ["1828-99-99", "1828-02-30", "-0043-02-30", "-0043-02-29", "-0000-01-01", "-43-01-01"];
  for (const text of [...none, "-12345-01-01", "", "x"]) {
    ok(!isDay(text), text);
    equal(dayOf(text), "");
  }
  ok(isDay("-0044-02-29") && isDay("0000-02-29"));
});

test("a year outside the atlas, or an empty text, is not one of its days", () => {
  const atlas = { first: startOf(-100), last: endOf(10) };
  deepEqual(["-100", "-0100", "0", "10", "0010"].map((text) => yearOrNone(atlas, text)), [-100, -100, 0, 10, 10]);
  deepEqual(["-101", "11", "", "-0000", "1e1"].map((text) => yearOrNone(atlas, text)), Array(5).fill(null));
  equal(dayOrNone(atlas, "-0043-03-15"), "-99957-03-15");
  deepEqual(["-0101-12-31", "0011-01-01", ""].map((text) => dayOrNone(atlas, text)), ["", "", ""]);
});

test("years are told with their era where they need one, and ranges say it once", () => {
  deepEqual([-43, 0, 1, 20, 999, 1000, 1828].map((year) => yearWords(year, WORDS)),
    ["44 BC", "1 BC", "AD 1", "AD 20", "AD 999", "1000", "1828"]);
  equal(dayWords(dayOf("-0043-03-15"), WORDS), "15 March 44 BC");
  equal(dayWords("-0043-03-15", WORDS), "15 March 44 BC");
  /** @type {[number, number, string][]} */
  const ranges = [[-263, -145, "264–146 BC"], [-19, 20, "20 BC – AD 20"], [1, 20, "AD 1–20"],
    [1992, 1994, "1992–1994"], [-43, -43, "44 BC"]];
  for (const [first, last, said] of ranges) equal(yearsWords(first, last, WORDS), said);
});

test("days are counted over the year 1: there is no year between 1 BC and AD 1", () => {
  equal(daysFrom(endOf(0), startOf(1)), 1);
  equal(daysFrom(startOf(0), startOf(1)), 366);
  equal(daysFrom(startOf(-400), startOf(0)), 146_097);
});
