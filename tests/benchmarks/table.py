"""What the benchmark found, as tables for people."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from contest import APP, BARE, FRAME
from share import percentile
from targets import TARGETS, target, targets
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


def both(values: Sequence[float], digits: int = 0) -> str:
    """Median and p95."""
    if not values:
        return "–"
    return f"{statistics.median(values):.{digits}f} / {percentile(values, 0.95):.{digits}f}"


@dataclass(frozen=True)
class Found:
    """All that one run measured: of each contender, of cold opens, drags and play."""

    logs: Mapping[str, Any]
    opened: Mapping[str, Sequence[float]]
    dragged: Mapping[str, Any]
    played: Mapping[str, Any]
    profiles: Mapping[str, Mapping[str, float]]


def contest_text(found: Found, rounds: int, steps: int) -> str:
    """The whole section: table, the drag, the play, the targets, where the time goes."""
    rows = [_row(name, log) for name, log in found.logs.items()]
    return "\n\n".join(
        [
            f"{rounds} rounds of {steps} years each, contenders in turn. Median / p95. Each runs "
            "with the settings its reader would start it with: the app with its own, the others "
            "with Streamlit's. A step's clock starts when the arrow key goes down. A release's "
            "starts when the pointer lets go of the thumb, after half a second of rest: the map "
            "has been painted by then.",
            table(HEAD, rows),
            _opened_text(found.opened),
            _drag_text(found.dragged),
            _play_text(found.played),
            table(TARGETS, [target(*row) for row in targets(found)]),
            _profiles_text(found.profiles),
        ]
    )


def _profiles_text(profiles: Mapping[str, Mapping[str, float]]) -> str:
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


def _opened_text(opened: Mapping[str, Sequence[float]]) -> str:
    """Cold opens, in turn."""
    told = [f"- {name}: {both(times)} ms" for name, times in opened.items()]
    count = len(opened[APP.name])
    return "\n".join(
        [f"First map, or first words, of {count} cold opens each, in turn:", "", *told]
    )


def _drag_text(dragged: Mapping[str, Any]) -> str:
    app, bare = dragged[APP.name], dragged[BARE.name]
    own, other = (statistics.median(one.work) for one in (app, bare))
    return "\n".join(
        [
            "The slider held by a pointer, the same drags of the app's and of a bare one, in turn:",
            "",
            f"- input → painted: {both(app.ms, 1)} ms, {both(app.frames)} frames "
            f"({len(app.ms)} steps)",
            f"- main thread per step: the engine's script {app.script['median']:.1f} / "
            f"{app.script['p95']:.1f} ms; everything the page does {own:.1f} ms, of which a bare "
            f"slider's own drag costs {other:.1f} ms",
            f"- messages while held: {app.messages_held}; sent on release: {max(app.commits)}",
        ]
    )


def _play_text(played: Mapping[str, Any]) -> str:
    """Frames of play, as the machine is and beside a busy process."""
    names = {"idle": "the machine as it is", "busy": "beside a process that keeps a core busy"}
    lines = [
        f"- {names[name]}: frames of {both(one.frames, 1)} ms, worst {max(one.frames):.0f} ms, "
        f"{one.per_second:.1f} per second; {one.years} of the {one.passed + 1} years that went by "
        "were painted"
        for name, one in played.items()
    ]
    title = "Play, ten seconds at the greatest speed, slower where the article speaks:"
    return "\n".join([title, "", *lines])
