"""Whether all of a page tells one year: the slider, the map, the figure over it and the address."""

from __future__ import annotations

import time

from chromium import AT_REST, MAP_FRAME, PATIENCE
from playwright.sync_api import Error, Page

READY = f"""() => document.querySelector('{MAP_FRAME}')
  ?.contentDocument?.documentElement?.dataset.ready === "true" """
SLIDER = ".st-key-year input[type=range]"
# What a reader sees of the year, in each place that tells it, and whether anything goes on.
SEEN = f"""() => {{
  const within = (root, name) => {{
    for (const node of root.querySelectorAll("*")) {{
      const found = node.matches(name) ? node : node.shadowRoot && within(node.shadowRoot, name);
      if (found) return found;
    }}
    return null;
  }};
  const {{ contentDocument: map }} = document.querySelector('{MAP_FRAME}') ?? {{}};
  const app = document.querySelector(".stApp")?.dataset ?? {{}};
  const late = document.querySelector("#first-sight .late"); // shows itself after a while
  const isLate = late?.checkVisibility({{ visibilityProperty: true }});
  const query = new URL(location).searchParams;
  return {{
    slider: document.querySelector("{SLIDER}")?.value ?? "",
    map: map?.documentElement?.dataset.date ?? "",
    figure: within(document.body, ".year-box .year b")?.textContent ?? "",
    address: query.get("year") ?? "",
    place: query.get("place") ?? "",
    quiet: app.testConnectionState === "CONNECTED" && app.testScriptState === "notRunning",
    said: document.querySelector(".ta-line")?.innerText ?? (isLate ? late.innerText : ""),
    missed: map?.querySelector(".missed")?.innerText ?? "",
    dialog: document.querySelector("[data-testid=stDialog]")?.innerText ?? "",
    mapped: document.documentElement.dataset.mapped === "true",
  }};
}}"""
# All tell one year, and it is the one asked for, if one is.
AGREE = f"""(asked) => {{
  const seen = ({SEEN})();
  return seen.quiet && !seen.said && !seen.missed && !seen.dialog
    && (!asked || asked === seen.slider) && seen.map === `${{seen.slider}}-12-31`
    && seen.address === seen.slider && seen.figure === seen.slider;
}}"""
LASTS = 1.0  # seconds that all must agree: what was on its way may come yet
STEP = 100  # ms between two looks


def opened(page: Page, address: str, query: str = "?year=1830") -> Page:
    """Open the page and wait until map and timeline stand and the server has said all."""
    page.goto(f"{address}/{query}")
    page.wait_for_function(READY)
    page.locator(".timeline .ticks svg").wait_for(state="attached")
    page.wait_for_selector(AT_REST, state="attached")
    return page


def seen(page: Page) -> dict:
    """What the page shows now; nothing while it is being loaded."""
    try:
        return page.evaluate(SEEN)
    except Error:  # the document was left meanwhile
        return {}


def settled(page: Page, seconds: float = PATIENCE / 1000, year: str | None = None) -> float | None:
    """After how many seconds all agreed and went on agreeing; None where they do not in time."""
    begun, since = time.monotonic(), None
    while time.monotonic() - begun < seconds:
        try:
            agree = page.evaluate(AGREE, year)
        except Error:  # the document was left meanwhile
            agree = False
        if not agree:
            since = None
        elif since is None:
            since = time.monotonic()
        elif time.monotonic() - since > LASTS:
            return since - begun
        page.wait_for_timeout(STEP)
    return None
