import { deepEqual, throws } from "node:assert/strict";
import { test } from "node:test";
import { setAttribute } from "../../dashboard/live/building.js";

/**
 * What an element has after one attribute was set.
 * @param {string} name
 * @param {string | true} value
 */
function after(name, value) {
  /** @type {Record<string, string>} */
  const has = {};
  const element = { setAttribute(/** @type {string} */ key, /** @type {string} */ text) { has[key] = text; } };
  setAttribute(/** @type {any} */ (element), name, value);
  return has;
}

test("attributes on the list are set, true as an empty text", () => {
  deepEqual(after("lang", "az"), { lang: "az" });
  deepEqual(after("open", true), { open: "" });
  deepEqual(after("data-focus", "a"), { "data-focus": "a" });
});

test("any other attribute is refused", () => {
  for (const name of ["onclick", "style", "src", "srcdoc", "class", "xlink:href", "data-A", "formaction"]) {
    throws(() => after(name, "x"), /not allowed/, name);
  }
});

test("a link leads to the web, in a tab that knows nothing of this one, or nowhere", () => {
  deepEqual(after("href", "https://example.org/"), {
    target: "_blank", rel: "noopener noreferrer", href: "https://example.org/",
  });
  for (const bad of ["javascript:alert(1)", "data:text/html,x", "ftp://example.org", "//example.org", " https://a", "/here"]) {
    deepEqual(after("href", bad), {}, bad);
  }
});
