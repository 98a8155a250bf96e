// Small helpers to make elements. Text always goes in as text, never as markup.

const SVG_SPACE = "http://www.w3.org/2000/svg";

export function make(tag, className, parent, text) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  parent?.append(node);
  return node;
}

export function makeSvg(tag, attributes, parent) {
  const node = document.createElementNS(SVG_SPACE, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  parent?.append(node);
  return node;
}

export function clear(node) {
  node.replaceChildren();
  return node;
}

export function calmMotion() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

// Do something when the browser has nothing better to do, at the latest after `patience` ms.
// Returns a function that calls it off.
export function whenIdle(work, patience) {
  if (!window.requestIdleCallback) {
    const soon = setTimeout(work, 0);
    return () => clearTimeout(soon);
  }
  const asked = requestIdleCallback(() => work(), { timeout: patience });
  return () => cancelIdleCallback(asked);
}

export function announce(name, detail) {
  document.dispatchEvent(new CustomEvent(name, { detail }));
}
