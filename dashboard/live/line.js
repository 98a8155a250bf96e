// One line over the page, with a button, where the page cannot go on as it is: the connection to the
// server is lost, or a part of the page has not come. It comes with the page itself, not with
// the page's code: that code may be what is missing.

/** @import { Component, LineWords } from "./types.d.ts" */

const APP = ".stApp";
const STATE = "data-test-connection-state";
const HEALTH = "_stcore/health";
const FOREVER = "DISCONNECTED_FOREVER"; // Streamlit gives up when a cut took half of what it was told
const PATIENCE = 3000; // ms that a break may last before a word of it
const ANSWER = 5000; // ms that the server has to say that it is well
const SELDOM = 30_000; // ms between two times that the page loads itself again
const LOADED = "atlas:loaded-again";

class Line {
  /** @type {Record<string, LineWords>} */
  words = {};
  /** What is said now. @type {"" | "lost" | "missing"} */
  said = "";
  /** @type {HTMLElement | null} */
  node = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  timer;
  asking = false;

  constructor() {
    const watch = new MutationObserver(() => this.look());
    watch.observe(document.body, { subtree: true, attributeFilter: [STATE] });
    addEventListener("atlas:missing", () => this.say("missing"));
    addEventListener("atlas:come", () => { if (this.said === "missing") this.say(""); });
    this.look();
  }

  /** A break that mends itself at once needs no word. */
  look() {
    const state = document.querySelector(APP)?.getAttribute(STATE) ?? "CONNECTED";
    const lost = state !== "CONNECTED" && !state.startsWith("STATIC");
    document.documentElement.toggleAttribute("data-lost", lost); // Streamlit's own words are hidden
    if (!lost) {
      clearTimeout(this.timer);
      this.timer = undefined;
      if (this.said === "lost") this.say("");
      return;
    }
    this.timer ??= setTimeout(() => this.say("lost"), PATIENCE);
    if (state === FOREVER && isFirst()) this.again();
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
    button.textContent = words.again;
    button.addEventListener("click", () => this.again());
    this.node.append(text, button);
    document.body.append(this.node);
  }

  /** The same address again; not before somebody answers: what stands here can still be read. */
  async again() {
    if (this.asking) return;
    this.asking = true;
    const signal = AbortSignal.timeout(ANSWER);
    const answer = await fetch(new URL(HEALTH, document.baseURI), { signal }).catch(() => null);
    this.asking = false;
    if (answer?.ok) location.reload();
  }
}

/** Whether the page may load itself again: what goes wrong anew at once would go round for ever. */
function isFirst() {
  try {
    const last = Number(sessionStorage.getItem(LOADED));
    sessionStorage.setItem(LOADED, String(Date.now()));
    return Date.now() - last > SELDOM;
  } catch {
    return false; // a browser that lets nobody keep anything
  }
}

/** @type {Line | undefined} */
let line;

/** @param {Component<{words: Record<string, LineWords>}>} component */
export default function show({ data }) {
  line ??= new Line();
  line.words = data.words;
}
