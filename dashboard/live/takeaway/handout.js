// One sheet of paper to hand out: what is told beside the map, with the map, made to fit.

import { make } from "../dom.js";
import { faceRule, pageFaces } from "../timeline/fonts.js";
import { fit } from "./fitting.js";
import { drawingOf } from "./paper.js";
import { readingCopy } from "./reading.js";
import { SHEET, voiceRules } from "./sheet.js";

/** @import { TakeawayWords } from "../types.d.ts" */

export class Handout {
  /**
   * @param {TakeawayWords} words
   * @param {string} credit
   * @param {string} address
   */
  constructor(words, credit, address) {
    this.words = words;
    this.credit = credit;
    this.address = address;
    document.querySelector("iframe.ta-handout")?.remove();
    this.frame = make("iframe", "ta-handout", document.body);
    this.frame.title = words.handout;
    this.frame.setAttribute("aria-hidden", "true");
  }

  /**
   * Write it, with the map of an SVG's text; returns what had no room.
   * @param {string} svg
   */
  async make(svg) {
    const { frame: { contentDocument: paper }, words } = this;
    if (!paper) throw new Error("This browser gives no sheet to write on.");
    const line = this.write(paper, drawingOf(svg, paper));
    await Promise.all([...paper.fonts].map((face) => face.load())); // what fits hangs on them
    const left = fit(paper, line, (names) => words.left.replace("{what}", names.join(", ")));
    this.frame.dataset.ready = "true";
    return left;
  }

  /**
   * Returns the line for what has no room.
   * @param {Document} paper
   * @param {globalThis.Element} map
   */
  write(paper, map) {
    const { words, credit, address } = this;
    const [title, lang] = [map.querySelector("title")?.textContent ?? "", document.documentElement.lang];
    paper.documentElement.lang = lang;
    paper.title = title;
    const faces = pageFaces().map((face) => faceRule(face)).join("\n");
    for (const rules of [faces, voiceRules(), SHEET]) make("style", "", paper.head, rules);
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
    make("p", "", foot, `${credit} · ${address}`);
    return left;
  }

  print() {
    this.frame.contentWindow?.focus();
    this.frame.contentWindow?.print();
  }
}
