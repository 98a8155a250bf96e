"""What is asked of the app's speed: ratios within one run, frames, and plain bounds."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING

from contest import APP, BARE, GROUP, NAIVE, SPANS, TUNED, WIDGETS
from share import percentile

if TYPE_CHECKING:
    from table import Found

TARGETS = ("target", "found", "asked", "met")
Row = tuple[str, float, str, float, str]  # what, found, sign, bound (0: told only), unit


def targets(found: Found) -> list[Row]:
    """All rows, in the order of the table."""
    return [*_steps(found), *_pages(found), *_plays(found)]


def target(what: str, found: float, sign: str, bound: float, unit: str) -> list[str]:
    """One row in words; what has no bound is told for comparison, not asked for."""
    met = found >= bound if sign == ">=" else found <= bound
    word = "at least" if sign == ">=" else "at most"
    if not bound and unit == "×":
        return [what, f"{found:.2f}{unit}", "–", "–"]
    return [what, f"{found:.2f}{unit}", f"{word} {bound:g}{unit}", "yes" if met else "**no**"]


def _steps(found: Found) -> list[Row]:
    dragged, bare = found.dragged[APP.name], found.dragged[BARE.name]
    step = statistics.median(dragged.ms)
    beyond = statistics.median(dragged.work) - statistics.median(bare.work)

    def times(name: str) -> float:
        return statistics.median(found.logs[name].map) / step

    beside: list[Row] = []
    if SPANS.name in found.logs:  # npm may not have brought its scripts
        beside = [(f"faster per step than {SPANS.name}", times(SPANS.name), ">=", 0, "×")]
    return [
        ("faster per step than a new map per year", times(NAIVE.name), ">=", 10, "×"),
        ("faster per step than feature_group_to_add", times(GROUP.name), ">=", 4, "×"),
        *beside,
        ("frames from input to paint, median", statistics.median(dragged.frames), "<=", 2, ""),
        ("frames from input to paint, p95", percentile(dragged.frames, 0.95), "<=", 2, ""),
        ("engine's script per step, median", dragged.script["median"], "<=", 4, " ms"),
        ("main-thread work of a dragged step beyond a bare slider's", beyond, "<=", 8, " ms"),
        ("messages while the slider is held", dragged.messages_held, "<=", 0, ""),
        ("messages sent on release", max(dragged.commits), "<=", 1, ""),
    ]


def _pages(found: Found) -> list[Row]:
    def against(name: str, what: str) -> float:
        own, other = (statistics.median(getattr(found.logs[one], what)) for one in (APP.name, name))
        return own / other

    cold, bare = (statistics.median(found.opened[one.name]) for one in (APP, BARE))
    empty = "first map against this page's widgets with an empty map"
    return [
        ("release → panels against a bare slider", against(BARE.name, "told"), "<=", 1.5, "×"),
        *(
            (f"release → panels against {one.name}", against(one.name, "told"), "<=", 0, "×")
            for one in (TUNED, WIDGETS)
        ),
        ("first map against a bare page", cold / bare, "<=", 1.5, "×"),
        ("first map against a new map per year", against(NAIVE.name, "opened"), "<=", 1, "×"),
        (empty, against(WIDGETS.name, "opened"), "<=", 0, "×"),
        ("bundle over the wire", found.logs[APP.name].bundle / 1000, "<=", 280, " kB"),
    ]


def _plays(found: Found) -> list[Row]:
    idle, busy = found.played["idle"], found.played["busy"]
    return [
        ("frames per second at play", idle.per_second, ">=", 58, ""),
        ("frame at play, p95", idle.p95, "<=", 20, " ms"),
        ("frames per second at play beside a busy core", busy.per_second, ">=", 45, ""),
    ]
