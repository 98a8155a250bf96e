"""Where growth stops: what the measured sizes keep within bounds, and what one would do beyond."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Limit:
    """What still counts as good, and the remedy where it is passed."""

    key: str
    most: float
    what: str
    unit: str
    beyond: str


TILES = (
    "cut the shapes into vector tiles by zoom (PMTiles: one static file, read in ranges), each "
    "tile with the holdings of its areas, so that a page reads only what it shows"
)
SIGHT = (
    "paint less: of the land in sight only areas of more than a pixel at this zoom, their borders "
    "joined by power beforehand, and in a worker of its own, so that the page stays quick"
)
COLUMNS = "keep the holdings as columns (Arrow, SQLite), not as one object each"
PART = "check only the areas and tables that a change touches"
LIMITS = (
    Limit("opened", 5, "opens within 5 s", "s", TILES),
    Limit("packed", 2e6, "fits into 2 MB, gzipped", "MB", TILES),
    Limit("median", 1000 / 60, "steps with the script of one frame of 60 a second", "ms", SIGHT),
    Limit(
        "frame", 1000 / 58, "plays at 58 frames a second or more, a frame on average", "ms", SIGHT
    ),
    Limit("work", 100, "steps within 100 ms of all the browser's work", "ms", SIGHT),
    Limit("load", 10, "is read by a server within 10 s", "s", COLUMNS),
    Limit("memory", 1024, "fits a server of 1 GB", "MB", COLUMNS),
    Limit("check", 60, "is checked within a minute", "s", PART),
)
LINEAR = {"load": "reading", "check": "checking", "packed": "the bundle", "opened": "opening"}
SCALES = {"MB": {"packed": 1e-6}}


def where_it_stops(found: Sequence[dict], few: str) -> str:
    """The paragraphs below the table, from its numbers alone."""
    sizes = [one for one in found if one["name"] != few]
    parts = [_step(sizes, next((one for one in found if one["name"] == few), {})), _line(sizes)]
    lines = [_limit(limit, sizes) for limit in LIMITS]
    passed = dict.fromkeys(one.beyond for one in LIMITS if _first_beyond(one, sizes))
    if passed:
        beyond = "Beyond, in the order of the list, one would " + "; ".join(passed) + "."
    else:
        beyond = "No measured size passes any of these."
    stops = "\n".join(["**Where it stops.** The largest measured atlas that …", "", *lines])
    return "\n\n".join([*filter(None, parts), stops, beyond])


def _step(sizes: Sequence[dict], few: dict) -> str:
    """What a step costs with more areas but no more changes."""
    base = sizes[0]
    if not ({"median", "work"} <= base.keys() & few.keys()):
        return ""
    areas = few["areas"] / base["areas"]
    return (
        f"**A step.** With {areas:.0f} times the areas, but {few['changed']:.0f} of them changing "
        f"in a year against {base['changed']:.0f}, a step's script takes {few['median']:.1f} ms "
        f"against {base['median']:.1f}, and all the browser's work {few['work']:.0f} ms against "
        f"{base['work']:.0f}: it draws again what lies round the areas that changed."
    )


def _line(sizes: Sequence[dict]) -> str:
    """Whether the last step in size cost more than its share."""
    before, last = sizes[-2:]
    told = [
        f"{name} ×{last[key] / before[key]:.1f}"
        for key, name in LINEAR.items()
        if key in last and key in before
    ]
    areas = f"From {before['name']} to {last['name']}, areas ×{last['areas'] / before['areas']:.1f}"
    return f"**Loading.** {areas}: {', '.join(told)}." if told else ""


def _limit(limit: Limit, sizes: Sequence[dict]) -> str:
    kept = [one for one in sizes if one.get(limit.key, limit.most + 1) <= limit.most]
    best = f"{kept[-1]['name']} ({_value(limit, kept[-1])})" if kept else "none"
    beyond = _first_beyond(limit, sizes)
    tail = f"; {beyond['name']}: {_value(limit, beyond)}" if beyond else ", the largest measured"
    return f"- {limit.what}: {best}{tail}"


def _first_beyond(limit: Limit, sizes: Sequence[dict]) -> dict | None:
    return next((one for one in sizes if one.get(limit.key, limit.most + 1) > limit.most), None)


def _value(limit: Limit, one: dict) -> str:
    if limit.key not in one:
        return "not done in time"
    value = one[limit.key] * SCALES.get(limit.unit, {}).get(limit.key, 1)
    return f"{value:,.1f} {limit.unit}"
