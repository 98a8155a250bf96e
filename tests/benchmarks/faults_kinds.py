"""What the files of the page are, how each is made to fail, and what is told of them together."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

WAYS = ("404", "torn", "404 once")
SCRIPTS = "/static/js/"
HEALTH = "/_stcore/health"
HASH = re.compile(r"[.-][\w-]{8,12}(?=\.\w+$)")
KINDS = {
    SCRIPTS: "a script of Streamlit's for a part of the page",
    "/static/media/": "a font",
    "/static/css/": "Streamlit's style sheet",
    "/app/static/page-": "the page's own code",
    "/app/static/map-": "the map's code or style sheet",
    "/app/static/bundle-": "the bundle of the record",
    "/app/static/events-": "the events' sentences",
    "/component/": "the map's page or its script",
}


@dataclass(frozen=True)
class Tried:
    """What happened without a file."""

    path: str
    kind: str
    way: str
    found: str


def ways_of(asked: list[str], first: int) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The files, what each is and how it fails; of those that Streamlit starts with, so many."""
    start = asked.index(HEALTH) if HEALTH in asked else 0
    scripts = [path for path in asked[:start] if path.startswith(SCRIPTS)]
    for path in asked:
        if path in scripts:
            if path in scripts[:first]:
                yield (
                    path,
                    f"a script that Streamlit starts with, {first} of {len(scripts)}",
                    WAYS[:1],
                )
        else:
            ways = (WAYS[0], WAYS[2]) if path.startswith((SCRIPTS, "/_stcore/")) else WAYS
            yield path, kind_of(path), ways


def kind_of(path: str) -> str:
    """What a file is to the page."""
    return next((kind for part, kind in KINDS.items() if path.startswith(part)), HASH.sub("", path))


def rows_of(found: Iterable[Tried]) -> list[list[str]]:
    """Rows of the table: of each kind, the ways it failed and what happened, how often."""
    rows: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for one in found:
        rows[one.kind, one.way, one.found].add(one.path)
    return [[kind, way, str(len(paths)), found] for (kind, way, found), paths in rows.items()]
