// One line over the page, with a button, where the page cannot go on as it is: the connection to the
// server is lost, or a part of the page has not come. It comes with the page itself, not with
// the page's code: that code may be what is missing.

import { again, hasMissed, mayLoad } from "./reloading.js";

/** @import { Component, LineWords } from "./types.d.ts" */

const APP = ".stApp";
const STATE = "data-test-connection-state";
const SCRIPT = "data-test-script-state";
const OWN = ".st-key-own-column"; // a reader's own article, which one session of the server knows
// What stands in the page whatever the reader does; a cut in the middle of an answer may take it away.
const PARTS = [OWN, ".st-key-year", ".st-key-timeline", ".st-key-masthead .ta-prose",
  ".st-key-reading .ta-prose", ".st-key-lower .ta-prose", 'iframe[src*="streamlit_folium"]'];
const BROKEN = '[data-testid="stErrorElementStack"]'; // a part that needed the server in the break
const FOREVER = "DISCONNECTED_FOREVER"; // Streamlit gives up when a cut took half of what it was told
const PATIENCE = 3000; // ms that a break may last before a word of it
const SOON = 300; // ms that Streamlit has to ask for a run of its own when the line is back
const REST = 1500; // ms that the page is at rest before its parts are counted

class Line {
  said = /** @type {"" | "lost" | "missing" | "forgotten"} */ ("");
  /** @type {HTMLElement | null} */
  node = null;
  /** @type {Partial<Record<"lost" | "run" | "rest", ReturnType<typeof setTimeout>>>} */
  timers = {};
  /** The parts that stood when the line broke. @type {string[] | null} */
  parts = null;
  /** Whether a run has begun since the line is back. */
  heard = false;
  /** Asks the server for a whole run of the page. */
  run = () => {};

  /** @param {Record<string, LineWords>} words by the language; what is missing may be said at once */
  constructor(words) {
    this.words = words;
    const watch = new MutationObserver(() => this.look());
    watch.observe(document.body, { subtree: true, attributeFilter: [STATE, SCRIPT] });
    const root = document.querySelector("#root"); // left empty when Streamlit falls over what it was told
    if (root) watch.observe(root, { childList: true });
    addEventListener("atlas:missing", () => this.say("missing"));
    addEventListener("vite:preloadError", () => this.miss());
    if (hasMissed()) this.miss(); // before this came
    addEventListener("atlas:come", () => { if (this.said === "missing") this.say(""); });
    this.look();
  }

  /** A break that mends itself at once needs no word. */
  look() {
    const app = document.querySelector(APP);
    if (!app) { this.miss(); return; }
    const state = app.getAttribute(STATE) ?? "CONNECTED";
    const lost = state !== "CONNECTED" && !state.startsWith("STATIC");
    document.documentElement.toggleAttribute("data-lost", lost); // Streamlit's own words are hidden
    clearTimeout(this.timers.rest);
    clearTimeout(this.timers.run);
    if (!lost) {
      clearTimeout(this.timers.lost);
      this.timers.lost = undefined;
      if (this.said === "lost") this.say("");
      if (this.parts) this.hearBack();
      return;
    }
    this.heard = false;
    this.parts ??= PARTS.filter((part) => document.querySelector(part));
    this.timers.lost ??= setTimeout(() => { if (!this.said) this.say("lost"); }, PATIENCE);
    if (state === FOREVER && mayLoad()) again(true);
  }

  /**
   * The line is back. A server that was started anew, or has forgotten this reader, takes no word of a
   * page that it has not run.
   */
  hearBack() {
    this.heard ||= isRunning();
    if (!this.heard) this.timers.run = setTimeout(() => { this.heard = true; this.run(); }, SOON);
    this.timers.rest = setTimeout(() => this.count(), REST);
  }

  /** Whether all is there again. */
  count() {
    if (isRunning()) return; // look() comes again
    const gone = this.parts?.filter((part) => !document.querySelector(part)) ?? [];
    this.parts = null;
    if (gone.includes(OWN)) this.say("forgotten"); // no loading brings it back
    else if (gone.length || document.querySelector(BROKEN)) this.miss();
  }

  /** Streamlit asks for a script of its own once only: without it, slider or map never come. */
  miss() {
    this.say("missing");
    if (mayLoad()) again(true);
  }

  /** @param {Line["said"]} what */
  say(what) {
    this.said = what;
    this.node?.remove();
    this.node = null;
    const words = this.words[document.documentElement.lang] ?? Object.values(this.words)[0];
    if (!what || !words) return;
    document.documentElement.dataset.mapped = "true"; // nothing lies over the page any more
    this.node = document.createElement("div");
    this.node.className = "ta-line";
    this.node.setAttribute("role", "alert");
    this.node.dataset.reactAriaTopLayer = "true"; // no dialog of Streamlit's closes it off
    const text = document.createElement("span");
    text.textContent = words[what];
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = what === "forgotten" ? words.close : words.again;
    button.addEventListener("click", () => what === "forgotten" ? this.say("") : again());
    this.node.append(text, button);
    document.body.append(this.node);
  }
}

const isRunning = () => document.querySelector(APP)?.getAttribute(SCRIPT) !== "notRunning";

/** @type {Line | undefined} */
let line;

/** @param {Component<{words: Record<string, LineWords>}>} component */
export function show({ data, setTriggerValue }) {
  line ??= new Line(data.words);
  line.words = data.words;
  line.run = () => setTriggerValue("run", {});
}
