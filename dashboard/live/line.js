// One line over the page, with a button, where the page cannot go on as it is: the connection to the
// server is lost, or a part of the page has not come. It comes with the page itself, not with
// the page's code: that code may be what is missing.

/** @import { Component, LineWords } from "./types.d.ts" */

const APP = ".stApp";
const STATE = "data-test-connection-state";
const SCRIPT = "data-test-script-state";
const OWN = ".st-key-own-column"; // a reader's own article, which one session of the server knows
// What stands in the page whatever the reader does; a cut in the middle of an answer may take it away.
const PARTS = [OWN, ".st-key-year", ".st-key-timeline", ".st-key-masthead .ta-prose",
  ".st-key-reading .ta-prose", ".st-key-lower .ta-prose", 'iframe[src*="streamlit_folium"]'];
const BROKEN = '[data-testid="stErrorElementStack"]'; // a part that needed the server in the break
const SCRIPTS = "/static/js/";
const HEALTH = "_stcore/health";
const FOREVER = "DISCONNECTED_FOREVER"; // Streamlit gives up when a cut took half of what it was told
const PATIENCE = 3000; // ms that a break may last before a word of it
const ANSWER = 5000; // ms that the server has to say that it is well
const SOON = 300; // ms that Streamlit has to ask for a run of its own when the line is back
const REST = 1500; // ms that the page is at rest before its parts are counted
const OFTEN = 3; // times that the page loads itself again within a while
const WHILE = 300_000; // ms
const LOADED = "atlas:loaded-again";

class Line {
  said = /** @type {"" | "lost" | "missing" | "forgotten"} */ ("");
  /** @type {HTMLElement | null} */
  node = null;
  /** @type {Partial<Record<"lost" | "run" | "rest", ReturnType<typeof setTimeout>>>} */
  timers = {};
  asking = false;
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
    if (state === FOREVER && mayLoad()) this.again(true);
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
    if (mayLoad()) this.again(true);
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
    button.addEventListener("click", () => what === "forgotten" ? this.say("") : this.again());
    this.node.append(text, button);
    document.body.append(this.node);
  }

  /**
   * The same address again; not before somebody answers: what stands here can still be read.
   * @param {boolean} [surely] until it is loaded
   */
  async again(surely = false) {
    if (this.asking) return;
    this.asking = true;
    const signal = AbortSignal.timeout(ANSWER);
    const answer = await fetch(new URL(HEALTH, document.baseURI), { signal }).catch(() => null);
    this.asking = false;
    if (answer?.ok) location.reload();
    else if (surely) setTimeout(() => this.again(true), REST);
  }
}

const isRunning = () => document.querySelector(APP)?.getAttribute(SCRIPT) !== "notRunning";

/** Whether a script of Streamlit's has not come; not every browser keeps the status. */
function hasMissed() {
  return performance.getEntriesByType("resource").some(
    (/** @type {any} */ { name, responseEnd, responseStatus }) =>
      name.includes(SCRIPTS) && responseEnd > 0 && (responseStatus === 0 || responseStatus >= 400),
  );
}

/** Whether the page may load itself again: what goes wrong anew each time would go round for ever. */
function mayLoad() {
  try {
    /** @type {number[]} */
    const times = JSON.parse(sessionStorage.getItem(LOADED) ?? "[]");
    const late = times.filter((time) => Date.now() - time < WHILE);
    if (late.length >= OFTEN) return false;
    sessionStorage.setItem(LOADED, JSON.stringify([...late, Date.now()]));
    return true;
  } catch {
    return false; // a browser that lets nobody keep anything
  }
}

/** @type {Line | undefined} */
let line;

/** @param {Component<{words: Record<string, LineWords>}>} component */
export default function show({ data, setTriggerValue }) {
  line ??= new Line(data.words);
  line.words = data.words;
  line.run = () => setTriggerValue("run", {});
}
