"""Where a page's main thread spends its time: a trace of Chromium's, summed by whose work it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from playwright.sync_api import CDPSession, Page

CATEGORIES = "devtools.timeline,disabled-by-default-devtools.timeline,v8.execute"
STYLE = {"UpdateLayoutTree", "Layout", "ScheduleStyleRecalculation", "InvalidateLayout"}
PAINT = {"PrePaint", "Paint", "Layerize", "Commit", "UpdateLayer", "CompositeLayers"}
OURS = ("map-", "page-")
PARTS = ("our scripts", "Streamlit's scripts", "style and layout", "painting", "other")


def spent(page: Page, talk: CDPSession, act: Callable[[], None], times: int) -> dict[str, float]:
    """Do something some times and return the main thread's milliseconds for one, by part."""
    events: list[dict] = []
    done: list[bool] = []
    talk.on("Tracing.dataCollected", lambda told: events.extend(told["value"]))
    talk.on("Tracing.tracingComplete", lambda _: done.append(True))
    talk.send("Tracing.start", {"transferMode": "ReportEvents", "categories": CATEGORIES})
    for _ in range(times):
        act()
    talk.send("Tracing.end")
    while not done:
        page.wait_for_timeout(50)
    return {part: ms / times for part, ms in summed(events).items()}


def summed(events: list[dict]) -> dict[str, float]:
    """Sum a trace's own times (without what ran inside) on the busiest main thread, in ms."""
    thread = _busiest(events)
    spans = [one for one in events if one.get("ph") == "X" and _thread(one) == thread]
    spans.sort(key=lambda one: (one["ts"], -one.get("dur", 0)))
    total: Counter = Counter(dict.fromkeys(PARTS, 0.0))
    open_spans: list[tuple[float, str]] = []
    for one in spans:
        while open_spans and one["ts"] >= open_spans[-1][0]:
            open_spans.pop()
        part, long = _part(one), one.get("dur", 0) / 1000
        total[part] += long
        if open_spans:
            total[open_spans[-1][1]] -= long
        open_spans.append((one["ts"] + one.get("dur", 0), part))
    return dict(total)


def _thread(event: dict) -> tuple[int, int]:
    return event["pid"], event["tid"]


def _busiest(events: list[dict]) -> tuple[int, int]:
    """The main thread that worked most: that of the page, not of a spare one."""
    mains = {_thread(e) for e in events if e.get("args", {}).get("name") == "CrRendererMain"}
    work: Counter = Counter()
    for one in events:
        if one.get("name") == "RunTask" and _thread(one) in mains:
            work[_thread(one)] += one.get("dur", 0)
    return work.most_common(1)[0][0]


def _part(event: dict) -> str:
    name, data = event["name"], event.get("args", {}).get("data")
    if name in STYLE:
        return "style and layout"
    if name in PAINT:
        return "painting"
    if name != "FunctionCall":
        return "other"
    file = str(data.get("url", "") if isinstance(data, dict) else "").rsplit("/", 1)[-1]
    return "our scripts" if file.startswith(OURS) else "Streamlit's scripts"
