import { equal } from "node:assert/strict";
import { test } from "node:test";
import { translated } from "../../dashboard/live/borrowed.js";

const WORDS = {
  "Show data": "Verileri göster",
  "{n}MB per file": "dosya başına {n} MB",
  "Help for {label}": "Yardım: {label}",
};

test("what Streamlit says is said in the reader's language, with its number or its label", () => {
  equal(translated("Show data", WORDS), "Verileri göster");
  equal(translated("2MB per file", WORDS), "dosya başına 2 MB");
  equal(translated("Help for Tarih 1", WORDS), "Yardım: Tarih 1");
});

test("what it does not say stays as it is", () => {
  equal(translated("Baku 1828", WORDS), "Baku 1828");
  equal(translated("Help for Tarih", {}), "Help for Tarih");
});
