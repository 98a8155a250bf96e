"""What axe-core finds in a document: the places where a reader could stumble."""

from __future__ import annotations

from dataclasses import dataclass

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Frame, Page

# WCAG 2.2 AA and axe's own good practice. Frames are looked at one by one, by their own document.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """([within, tags]) => axe
  .run(within ? {include: [[within]]} : {exclude: [["iframe"]]},
       {iframes: false, resultTypes: ["violations"], runOnly: tags})
  .then(({violations}) => violations.flatMap(({id, impact, nodes}) => nodes.map((node) => (
    [id, impact, node.target.flat().join(" "), node.html.slice(0, 160), node.failureSummary]))))"""

# axe judges the contrast only of what no pane cuts off, so panes and folds are opened; of things
# that are alike the first ones stand for all, or a table of 400 rows would take a minute.
LAID_OPEN = """
.stApp, .stAppViewContainer, .stMain, .st-key-reading {
  position: static !important; overflow: visible !important;
  height: auto !important; max-height: none !important;
}
[data-left-out] { display: none !important; }
"""
ALIKE = "tr, li, dt, dd, .ta-card, .areas button, .place"
MANY = 12
LAY_OPEN = """([style, alike, many]) => {
  const sheet = document.createElement("style");
  sheet.id = "laid-open";
  sheet.textContent = style;
  document.head.append(sheet);
  for (const fold of document.querySelectorAll("details:not([open])")) {
    fold.open = true;
    fold.dataset.unfolded = "";
  }
  for (const one of document.querySelectorAll(alike)) {
    const before = [...one.parentNode.children].indexOf(one);
    if (before >= many) one.dataset.leftOut = "";
  }
}"""
PUT_BACK = """() => {
  document.getElementById("laid-open").remove();
  for (const one of document.querySelectorAll("[data-left-out]")) delete one.dataset.leftOut;
  for (const fold of document.querySelectorAll("[data-unfolded]")) {
    fold.open = false;
    delete fold.dataset.unfolded;
  }
}"""


@dataclass(frozen=True)
class Stumble:
    """One finding: axe's rule, how grave it is, which element, and what axe says of it."""

    rule: str
    impact: str
    selector: str
    html: str
    why: str

    def __str__(self) -> str:
        return f"{self.rule} ({self.impact}) at {self.selector}\n  {self.html}\n  {self.why}"


def stumbles(document: Page | Frame, within: str = "") -> list[Stumble]:
    """Run axe on a document, or on one part of it, with everything laid open."""
    if not document.evaluate("Boolean(window.axe)"):
        document.evaluate(AXE_SCRIPT)
    document.evaluate(LAY_OPEN, [LAID_OPEN, ALIKE, MANY])
    try:
        return [Stumble(*found) for found in document.evaluate(RUN, [within, TAGS])]
    finally:
        document.evaluate(PUT_BACK)
