// Which events are gone through and shown: the article's own, the main ones beside them, or all.

/** @import { AtlasEvent } from "../types.d.ts" */

/** @typedef {"article" | "main" | "all"} Scope */

/** @type {Scope[]} */
export const SCOPES = ["article", "main", "all"];
/** @type {Scope} */
export const USUAL = "main";

/** @param {Scope} scope @param {AtlasEvent} event */
export function within(scope, { article, tier }) {
  return article || scope === "all" || (scope === "main" && tier === "main");
}
