// Names of powers as they stand in the document: text, size, and the line of a call-out.

import { make } from "../dom.js";

/** @import { Pixel } from "../types.d.ts" */
/** @import { Line } from "./collision.js" */
/** @import { Lettering } from "./lettering.js" */
/** @import { Window } from "./viewport.js" */

/**
 * A name with its middle in px; `line` leads from a call-out to its land.
 * @typedef {object} Written
 * @property {"power" | "group"} kind
 * @property {string} id
 * @property {Lettering} lettering
 * @property {string} lang of the name of that time
 * @property {Pixel} middle
 * @property {Line} [line]
 */
/**
 * @typedef {object} Shown
 * @property {HTMLElement} node
 * @property {HTMLElement} said
 * @property {HTMLElement} native
 * @property {HTMLElement} leader
 * @property {Written} written
 * @property {string} look what the node was last given
 */

export class LabelNodes {
  /** By kind and id. @type {Map<string, Shown>} */
  shown = new Map();

  /** @param {Window} viewport */
  constructor(viewport) {
    this.viewport = viewport;
  }

  /** In which view they stand. */
  view = "";

  /** Show these names and no others. @param {Written[]} all @param {string} view */
  show(all, view) {
    const moved = view !== this.view;
    this.view = view;
    const keep = new Set(all.map((one) => this.put(one, moved)));
    for (const [key, { node }] of this.shown) {
      if (!keep.has(key)) { node.remove(); this.shown.delete(key); }
    }
  }

  /** @param {Written} written @param {boolean} moved whether the view is another */
  put(written, moved) {
    const key = `${written.kind} ${written.id}`;
    const known = this.shown.get(key);
    if (known && !moved && isSame(known.written, written)) return key;
    const shown = known ?? this.make(written);
    this.shown.set(key, shown);
    shown.written = written;
    const { lettering: { text, native, size, spacing }, middle, line, lang } = written;
    const look = [text, native, lang, size, spacing, line?.map((end, i) => end - middle[i % 2])].join("|");
    if (look !== shown.look) this.dress(shown);
    shown.look = look;
    this.viewport.stand(shown.node, ...middle);
    return key;
  }

  /** @param {Written} written @returns {Shown} */
  make(written) {
    const node = make("div", "power leaflet-zoom-animated", this.viewport.labelPane);
    const leader = make("i", "leader", node);
    const words = make("div", "words", node);
    const [said, native] = [make("span", "said", words), make("span", "native", words)];
    return { node, leader, said, native, written, look: "" };
  }

  /** @param {Shown} shown */
  dress({ node, said, native, leader, written: { kind, lettering, middle, line, lang } }) {
    node.className = `power ${kind} ${line ? "callout " : ""}leaflet-zoom-animated`;
    node.style.fontSize = `${lettering.size}px`;
    node.style.letterSpacing = `${lettering.spacing}em`;
    said.textContent = lettering.text;
    said.lang = lettering.lang;
    native.textContent = lettering.native;
    native.hidden = !lettering.native;
    native.lang = lang;
    leader.hidden = !line;
    if (!line) return;
    const [x, y, toX, toY] = line;
    leader.style.width = `${Math.hypot(toX - x, toY - y)}px`;
    const turn = Math.atan2(toY - y, toX - x);
    leader.style.transform = `translate(${x - middle[0]}px, ${y - middle[1]}px) rotate(${turn}rad)`;
  }
}

/** Whether a name stands as it stood. @param {Written} one @param {Written} other */
function isSame(one, other) {
  return one.lettering === other.lettering && one.lang === other.lang
    && one.middle[0] === other.middle[0] && one.middle[1] === other.middle[1]
    && String(one.line) === String(other.line);
}
