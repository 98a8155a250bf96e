// One sheet of paper to hand out: what is told beside the map, with the map, made to fit.

import { make } from "../dom.js";
import { lendFonts } from "../timeline/fonts.js";
import { fit } from "./fitting.js";
import { drawingOf } from "./paper.js";
import { readingCopy } from "./reading.js";
import { SHEET, voiceRules } from "./sheet.js";

/** @import { TakeawayWords } from "../types.d.ts" */

export class Handout {
  /** What had no room. @type {string[]} */
  left = [];

  /**
   * @param {string} svg the map with its legend
   * @param {TakeawayWords} words
   * @param {string} address
   */
  constructor(svg, words, address) {
    document.querySelector("iframe.ta-handout")?.remove();
    this.frame = make("iframe", "ta-handout", document.body);
    this.frame.title = words.handout;
    this.frame.setAttribute("aria-hidden", "true");
    const paper = this.frame.contentDocument;
    if (!paper) throw new Error("This browser gives no sheet to write on.");
    lendFonts(paper);
    const line = this.write(paper, drawingOf(svg, paper), words, address);
    this.left = fit(paper, line, (names) => words.left.replace("{what}", names.join(", ")));
  }

  /**
   * Returns the line for what has no room.
   * @param {Document} paper
   * @param {globalThis.Element} map
   * @param {TakeawayWords} words
   * @param {string} address
   */
  write(paper, map, words, address) {
    const [title, lang] = [map.querySelector("title")?.textContent ?? "", document.documentElement.lang];
    paper.documentElement.lang = lang;
    paper.title = title;
    for (const rules of [voiceRules(), SHEET]) make("style", "", paper.head, rules);
    const body = paper.body;
    make("h1", "", body, title);
    make("figure", "", body).append(map);
    const text = make("main", "ta-prose", body);
    text.lang = lang;
    text.append(...readingCopy(title, paper));
    const foot = make("footer", "", body);
    const left = make("p", "left", foot);
    left.hidden = true;
    make("p", "", foot, words.voices);
    make("p", "", foot, `Treaty Atlas · ${words.credit} · ${address}`);
    return left;
  }

  print() {
    this.frame.contentWindow?.focus();
    this.frame.contentWindow?.print();
  }
}
