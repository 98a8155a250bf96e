// Small helpers to make elements. Text always goes in as text, never as markup.

const SVG_SPACE = "http://www.w3.org/2000/svg";

/**
 * A new element; without a parent it stands nowhere yet.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {string} [className]
 * @param {globalThis.Element | DocumentFragment | null} [parent]
 * @param {string} [text]
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, className, parent, text) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  parent?.append(node);
  return node;
}

/**
 * @template {keyof SVGElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | number>} attributes
 * @param {globalThis.Element | null} [parent]
 * @returns {SVGElementTagNameMap[Tag]}
 */
export function makeSvg(tag, attributes, parent) {
  const node = document.createElementNS(SVG_SPACE, tag);
  setAll(node, attributes);
  parent?.append(node);
  return node;
}

/**
 * A button; letters typed on it are no shortcuts of the page around it.
 * @param {string} className
 * @param {globalThis.Element} parent
 * @param {() => void} onClick
 */
export function makeButton(className, parent, onClick) {
  const node = make("button", className, parent);
  node.type = "button";
  node.addEventListener("click", onClick);
  node.addEventListener("keydown", (event) => {
    if (event.key.length === 1 || event.key === "Enter") event.stopPropagation();
  });
  return node;
}

/** @param {globalThis.Element} node @param {Record<string, string | number>} attributes */
export function setAll(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
}

/** @param {HTMLElement} button */
export const isDisabled = (button) => button.getAttribute("aria-disabled") === "true";

/**
 * Whether a button leads nowhere now; it keeps the focus it has.
 * @param {HTMLElement} button
 * @param {boolean} off
 */
export function disable(button, off) {
  if (isDisabled(button) !== off) button.setAttribute("aria-disabled", String(off));
}

/** @template {globalThis.Element} N @param {N} node @returns {N} the same, empty */
export function clear(node) {
  node.replaceChildren();
  return node;
}

export function calmMotion() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * Do something when the browser has nothing better to do, at the latest after `patience` ms.
 * @param {() => void} work
 * @param {number} patience
 * @returns {() => void} calls it off
 */
export function whenIdle(work, patience) {
  if (!globalThis.requestIdleCallback) {
    const soon = setTimeout(work, 0);
    return () => clearTimeout(soon);
  }
  const asked = requestIdleCallback(() => work(), { timeout: patience });
  return () => cancelIdleCallback(asked);
}

/** @param {string} name @param {unknown} detail */
export function announce(name, detail) {
  document.dispatchEvent(new CustomEvent(name, { detail }));
}

/**
 * Do something with the next frame. A hidden window gets none, and one that is covered may wait for
 * long: there a timer does it.
 * @param {() => void} work
 * @param {number} [patience] in ms
 * @returns {() => void} calls it off
 */
function nextFrame(work, patience = 250) {
  const timer = setTimeout(() => { cancelAnimationFrame(frame); work(); }, document.hidden ? 0 : patience);
  const frame = requestAnimationFrame(() => { clearTimeout(timer); work(); });
  return () => { clearTimeout(timer); cancelAnimationFrame(frame); };
}

/** Work for the next frame: many wishes are one, and what was done meanwhile is not done again. */
export class FrameWork {
  /** Calls off what is asked for. @type {(() => void) | null} */
  callOff = null;

  /** @param {() => void} work begins with `done` */
  constructor(work) {
    this.work = work;
  }

  ask() {
    this.callOff ??= nextFrame(() => this.work());
  }

  /** The work is being done: it need not be asked for. */
  done() {
    this.callOff?.();
    this.callOff = null;
  }
}
