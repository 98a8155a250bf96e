// Whether the map's frame comes up. Where a file of it did not come the frame is loaded again, a few
// times and ever later; then it says so, with a button.

import { make, makeButton } from "../dom.js";

const WAITS = [1000, 3000, 9000]; // ms before each further try
const AWAY = 2000; // ms that a document which did not come is waited for
const PATIENCE = 60_000; // ms: what takes longer will not come by itself, even over a slow line

/** @typedef {{missed: string, again: string}} Said */

export class FrameWatch {
  tries = 0;
  since = Date.now();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  timer;
  given = false;
  /** The document that is being left for the same anew. @type {Document | null} */
  left = null;

  /** @param {() => Said} words */
  constructor(words) {
    this.words = words;
  }

  /** The map stands. */
  come() {
    document.documentElement.dataset.mapped = "true"; // a first sight of the page goes
    if (this.given) dispatchEvent(new Event("atlas:come"));
    this.begin();
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  begin() {
    this.tries = 0;
    this.given = false;
    this.since = Date.now();
  }

  /** It does not stand yet. @param {HTMLIFrameElement | null} frame */
  look(frame) {
    const late = Date.now() - this.since > PATIENCE;
    if (frame && this.isLeaving(frame)) return;
    if (this.timer !== undefined || this.given || !(late || (frame && hasFailed(frame)))) return;
    if (!frame || this.tries === WAITS.length) return this.giveUp(frame);
    this.timer = setTimeout(() => this.again(frame), WAITS[this.tries++]);
  }

  /** @param {HTMLIFrameElement} frame */
  again(frame) {
    this.timer = undefined;
    this.since = Date.now();
    this.left = frame.contentDocument;
    reload(frame);
  }

  /** What is said of a document that goes says nothing. @param {HTMLIFrameElement} frame */
  isLeaving({ contentDocument }) {
    if (contentDocument) return contentDocument === this.left;
    return this.tries > 0 && Date.now() - this.since < AWAY;
  }

  /** Streamlit hides a frame that has told nothing yet. @param {HTMLIFrameElement | null} frame */
  giveUp(frame) {
    this.given = true;
    document.documentElement.dataset.mapped = "true";
    const body = frame?.contentDocument?.body;
    if (!frame?.clientHeight || !body) { dispatchEvent(new Event("atlas:missing")); return; }
    tell(body, this.words(), () => { this.begin(); this.again(frame); });
  }

  close() {
    clearTimeout(this.timer);
  }
}

/** A document that did not come cannot load itself again. @param {HTMLIFrameElement} frame */
function reload(frame) {
  if (frame.contentDocument) frame.contentWindow?.location.reload();
  else frame.src = String(frame.src);
}

/**
 * Whether something the map cannot do without has not come: the frame itself, a script, a style, or
 * the bundle, of which the engine tells.
 * @param {HTMLIFrameElement} frame
 */
export function hasFailed({ contentDocument: inside, contentWindow }) {
  if (!inside) return true; // the browser's own page of an error
  if (inside.documentElement?.dataset.failed) return true;
  const { performance } = contentWindow ?? {};
  const asked = performance?.getEntriesByType("resource") ?? [];
  return [...(performance?.getEntriesByType("navigation") ?? []), ...asked.filter(isNeeded)].some(isLost);
}

/** @param {any} entry of the browser's record */
const isNeeded = ({ initiatorType }) => initiatorType === "script" || initiatorType === "link";

/** Not every browser keeps the status. @param {any} entry */
const isLost = ({ responseStatus, responseEnd }) =>
  responseEnd > 0 && (responseStatus === 0 || responseStatus >= 400);

/**
 * Its style may be what is missing: the little it needs is set here.
 * @param {HTMLElement} body
 * @param {Said} words
 * @param {() => void} onAgain
 */
function tell(body, { missed, again }, onAgain) {
  const box = make("div", "missed", body);
  box.setAttribute("role", "alert");
  Object.assign(box.style, {
    position: "fixed", inset: "0", zIndex: "9999", display: "flex", flexWrap: "wrap", gap: "12px",
    alignItems: "center", justifyContent: "center", alignContent: "center",
    font: "16px/1.4 system-ui, sans-serif", color: "CanvasText", background: "Canvas",
  });
  make("span", "", box, missed);
  const button = makeButton("", box, onAgain);
  button.textContent = again;
  Object.assign(button.style, { font: "inherit", padding: "6px 14px", minHeight: "32px" });
}
