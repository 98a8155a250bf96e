// What the signs of the rail are: a diamond is the article's, a bar is how many others there were.

import { make, makeSvg } from "../dom.js";

const SIGNS = [["article", "M6 1l5 5-5 5-5-5z"], ["bar", "M2 11V5h2.5v6zM7 11V2h2.5v9z"]];

/** @param {HTMLElement} box @param {[string, string]} texts of the article's and of the others */
export function drawKey(box, texts) {
  if (box.textContent === texts.join("")) return;
  box.replaceChildren(...SIGNS.map(([name, d], at) => {
    const line = make("span");
    const svg = makeSvg("svg", { viewBox: "0 0 12 12", width: 12, height: 12, "aria-hidden": "true" }, line);
    makeSvg("path", { class: name, d }, svg);
    line.append(texts[at]);
    return line;
  }));
}
