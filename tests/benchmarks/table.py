"""What the benchmark found, as tables for people."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

from contest import APP, BARE, FRAME, GROUP, NAIVE, SPANS, TUNED, WIDGETS
from tracing import PARTS

HEAD = (
    "contender",
    "step, key → painted (ms)",
    "frames",
    "main thread per step (ms)",
    "release → last panel (ms)",
    "bytes per step",
    "messages per step",
    "first map, cold page (ms)",
    "bytes of a first load",
    "server CPU per step (ms)",
    "server memory per page (MB)",
)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that `share` of the values do not pass; 0 of none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def both(values: Sequence[float], digits: int = 0) -> str:
    """Median and p95."""
    if not values:
        return "–"
    return f"{statistics.median(values):.{digits}f} / {percentile(values, 0.95):.{digits}f}"


def contest_text(
    logs: dict, drag, frames: list[float], profiles: dict, rounds: int, steps: int
) -> str:
    """The whole section: table, the drag, the play, the targets, where the time goes."""
    rows = [_row(name, log) for name, log in logs.items()]
    return "\n\n".join(
        [
            f"{rounds} rounds of {steps} years each, contenders in turn. Median / p95. Each runs "
            "with the settings its reader would start it with: the app with its own, the others "
            "with Streamlit's. A step's clock starts when the arrow key goes down. A release's "
            "starts when the pointer lets go of the thumb, after half a second of rest: the map "
            "has been painted by then.",
            table(HEAD, rows),
            _drag_text(drag, frames),
            ratios_text(logs, drag, frames, profiles),
            _profiles_text(profiles),
        ]
    )


def _profiles_text(profiles: dict[str, dict[str, float]]) -> str:
    """Where the main thread's time goes, so that a missed target can be traced to its cause."""
    rows = [
        [name, *(f"{found[part]:.1f}" for part in PARTS), f"{sum(found.values()):.1f}"]
        for name, found in profiles.items()
    ]
    head = ("milliseconds of the main thread, each", *PARTS, "all")
    return (
        "Where the time goes, by traces of Chromium's (tracing itself takes a share). A release "
        "is everything from taking the thumb to the end of what follows, a dragged step one move "
        f"of the held thumb.\n\n{table(head, rows)}"
    )


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _row(name: str, log) -> list[str]:
    server = name != FRAME.name
    return [
        name,
        both(log.map),
        both(log.frames),
        both(log.work, 1),
        both(log.told),
        f"{statistics.mean(log.bytes):,.0f}" if server else "0",
        f"{statistics.mean(log.messages):.1f}" if server else "0",
        both(log.opened),
        f"{log.loaded:,}",
        f"{statistics.median(log.server):.0f}" if server else "0",
        f"{log.page_memory:.1f}" if server else "0",
    ]


def _drag_text(drag, frames: list[float]) -> str:
    return "\n".join(
        [
            "The app's slider held by a pointer:",
            "",
            f"- input → painted: {both(drag.ms, 1)} ms, {both(drag.frames)} frames "
            f"({len(drag.ms)} steps)",
            f"- main thread per step: the engine's script {drag.script['median']:.1f} / "
            f"{drag.script['p95']:.1f} ms; everything the page does (Streamlit's slider, style, "
            f"layout, painting) {drag.work:.1f} ms on average",
            f"- messages while held: {drag.messages_held}; sent on release: {drag.commits}",
            f"- play, ten seconds through all years: frames of {both(frames, 1)} ms, worst "
            f"{max(frames):.0f} ms, {1000 * len(frames) / sum(frames):.0f} per second",
        ]
    )


def ratios_text(logs: dict, drag, frames: list[float], profiles: dict) -> str:
    """The targets, each as a ratio within this run or a plain bound."""
    rows = [*_step_targets(logs, drag), *_page_targets(logs)]
    dragged = sum(profiles[f"dragged step: {APP.name}"].values())
    rows.append(("all main-thread work of a dragged step", dragged, "<=", 4, " ms"))
    rows.append(("frame at play, p95", percentile(frames, 0.95), "<=", 50, " ms"))
    rows.append(("frames per second at play", 1000 * len(frames) / sum(frames), ">=", 60, ""))
    return table(("target", "found", "asked", "met"), [_target(*row) for row in rows])


def _step_targets(logs: dict, drag) -> list[tuple]:
    step = statistics.median(drag.ms)

    def times(name: str) -> float:
        return statistics.median(logs[name].map) / step

    beside = []
    if SPANS.name in logs:  # npm may not have brought its scripts
        beside = [(f"faster per step than {SPANS.name}", times(SPANS.name), ">=", 0, "×")]
    return [
        ("faster per step than a new map per year", times(NAIVE.name), ">=", 10, "×"),
        ("faster per step than feature_group_to_add", times(GROUP.name), ">=", 4, "×"),
        *beside,
        ("frames from input to paint, median", statistics.median(drag.frames), "<=", 2, ""),
        ("frames from input to paint, p95", percentile(drag.frames, 0.95), "<=", 2, ""),
        ("engine's script per step, median", drag.script["median"], "<=", 4, " ms"),
        ("messages while the slider is held", drag.messages_held, "<=", 0, ""),
        ("messages sent on release", drag.commits, "<=", 1, ""),
    ]


def _page_targets(logs: dict) -> list[tuple]:
    def against(name: str, what: str) -> float:
        own, other = (statistics.median(getattr(logs[one], what)) for one in (APP.name, name))
        return own / other

    return [
        ("release → panels against a bare slider", against(BARE.name, "told"), "<=", 1.5, "×"),
        *(
            (f"release → panels against {one.name}", against(one.name, "told"), "<=", 0, "×")
            for one in (TUNED, WIDGETS)
        ),
        ("first map against a new map per year", against(NAIVE.name, "opened"), "<=", 1, "×"),
        ("first map against a bare page", against(BARE.name, "opened"), "<=", 1.6, "×"),
        (
            "first map against this page's widgets with an empty map",
            against(WIDGETS.name, "opened"),
            "<=",
            0,
            "×",
        ),
        ("bundle over the wire", logs[APP.name].bundle / 1000, "<=", 280, " kB"),
    ]


def _target(what: str, found: float, sign: str, bound: float, unit: str) -> list[str]:
    met = found >= bound if sign == ">=" else found <= bound
    word = "at least" if sign == ">=" else "at most"
    if not bound and unit == "×":  # told for comparison, not asked for
        return [what, f"{found:.2f}{unit}", "–", "–"]
    return [what, f"{found:.2f}{unit}", f"{word} {bound:g}{unit}", "yes" if met else "**no**"]
