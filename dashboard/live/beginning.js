// In the first sight of the page: a script of Streamlit's that was cut off as the page was loaded is
// asked for once only, and nothing would ever take the sight's place. What is missed later, line.js sees.

import { again, hasMissed, mayLoad } from "./reloading.js";

function look() {
  if (!document.querySelector(".stApp") && hasMissed() && mayLoad()) again(true);
}

addEventListener("error", ({ target }) => { if (target !== window) look(); }, true);
addEventListener("vite:preloadError", look);
addEventListener("load", look);
