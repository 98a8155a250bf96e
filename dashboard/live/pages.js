// The story's pages turned without a press of its buttons: by the arrow keys, and by a swipe over
// the card. A turn is a press of the button that the card itself offers.

/** @typedef {"next" | "back"} Way */

const CARD = ".ta-story";
const FAR = 48; // px that a finger moves across before a page turns
/** @type {Record<string, Way>} */
const KEYS = { ArrowRight: "next", ArrowLeft: "back" };
const MODIFIERS = ["Alt", "Control", "Meta", "Shift"];
/** Who is listened to already. @type {WeakSet<EventTarget>} */
const heard = new WeakSet();

/**
 * Listen to keys and fingers wherever a card of the story stands.
 * @param {HTMLElement} root of what is told
 */
export function turnPages(root) {
  if (!root.querySelector(CARD)) return;
  once(document, () => document.addEventListener("keydown", onKey));
  once(root, () => listenTo(root));
}

/** @param {EventTarget} target @param {() => void} listen */
function once(target, listen) {
  if (heard.has(target)) return;
  heard.add(target);
  listen();
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const way = KEYS[event.key];
  if (!way || event.defaultPrevented || MODIFIERS.some((key) => event.getModifierState(key))) return;
  if (!isFree(document.activeElement)) return;
  if (turn(document, way)) event.preventDefault();
}

/**
 * Whether the keys belong to nothing else: the focus is nowhere, or in the card.
 * @param {globalThis.Element | null} focused
 */
function isFree(focused) {
  return !focused || focused === document.body || focused === document.documentElement
    || Boolean(focused.closest(CARD));
}

/** @param {ParentNode} within @param {Way} way @returns {boolean} whether there is such a page */
function turn(within, way) {
  /** @type {HTMLElement | null} */
  const button = within.querySelector(`${CARD} [data-turn="${way}"]`);
  button?.click();
  return button !== null;
}

/** @param {HTMLElement} root */
function listenTo(root) {
  /** @type {Touch | null} */
  let from = null;
  root.addEventListener("touchstart", ({ touches, target }) => {
    const inCard = target instanceof Element && target.closest(CARD);
    from = inCard && touches.length === 1 ? touches[0] : null;
  }, { passive: true });
  root.addEventListener("touchend", ({ changedTouches: [to] }) => {
    const way = from && wayOf(to.clientX - from.clientX, to.clientY - from.clientY);
    from = null;
    if (way) turn(root, way);
  }, { passive: true });
}

/**
 * Where a finger turns the page to, null where it did something else, such as scroll.
 * @param {number} across in px
 * @param {number} down in px
 * @returns {Way | null}
 */
export function wayOf(across, down) {
  if (Math.abs(across) < FAR || Math.abs(across) < 2 * Math.abs(down)) return null;
  return across < 0 ? "next" : "back";
}
