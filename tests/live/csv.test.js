import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { csvOf } from "../../dashboard/live/csv.js";
import { fold } from "../../dashboard/live/folding.js";

test("a table is written row by row, the headings first, with no more marks than it needs", () => {
  equal(csvOf([["Area", "km²"], ["Baku", "8700.250"]], [false, true]), "Area,km²\nBaku,8700.250\n");
});

test("commas, quotation marks and line ends stay within their cell", () => {
  equal(csvOf([['Timok (Bor, Zaječar)'], ['the "Porte"'], ["two\nlines"]], [false]),
    '"Timok (Bor, Zaječar)"\n"the ""Porte"""\n"two\nlines"\n');
});

test("what a spreadsheet would run is text; a number is a number", () => {
  for (const first of ["=", "+", "-", "@"]) {
    equal(csvOf([[`${first}1`]], [false]), `'${first}1\n`);
    equal(csvOf([[`${first}1`]], [true]), `${first}1\n`);
  }
});

test("a filter takes every spelling", () => {
  deepEqual(["Xankəndi", "ŞUŞA", "Gəncə-Qazax", "IŞIK", "İrəvan", "Ağdam’s"].map(fold),
    ["xankendi", "susa", "gence qazax", "isik", "irevan", "agdams"]);
});
