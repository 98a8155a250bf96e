"""How the JSON files are written: no byte order mark, and nothing said twice."""

import json
from collections.abc import Iterator
from typing import Any

from atlas.check.problem import Problem
from atlas.file_names import JSON_FILES
from atlas.layering import SHAPE_FILES
from atlas.reading import content_of
from atlas.tables import Tables

MARK = b"\xef\xbb\xbf"


def check_json_form(tables: Tables) -> Iterator[Problem]:
    """Every JSON file begins with its content, and an entry stands in it once."""
    shapes = (one.shapes for one in tables.manifest.layers if one.shapes)
    for file in (*JSON_FILES, *SHAPE_FILES, *shapes):
        if tables.own.has(file):
            content = content_of(tables.own, file)
            if content.startswith(MARK):
                what = "begins with a byte order mark; save it as UTF-8 without one"
                yield Problem(file, 1, "", what)
            for name in _doubled(content) if file in JSON_FILES else ():
                yield Problem(file, 0, name, "is there twice; delete one")


def _doubled(content: bytes) -> list[str]:
    """The names of entries that an object has twice."""
    found: list[str] = []

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        names = [name for name, _ in pairs]
        found.extend(name for at, name in enumerate(names) if name in names[:at])
        return dict(pairs)

    try:
        json.loads(content.decode("utf-8-sig"), object_pairs_hook=once)
    except (ValueError, RecursionError):
        return []  # told where the file is read
    return found
