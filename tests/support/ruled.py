"""What a rule of `check` says of an atlas of a few lines, which lies in memory."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from atlas.check import Problem
from atlas.files import InMemory
from atlas.tables import Tables

Rule = Callable[..., Iterable[Problem]]
Lines = Sequence[str | Mapping[str, str]]  # of a table: as they are written, or cells by column


def files_of(files: Mapping[str, Any] | None = None, **tables: Lines) -> dict[str, bytes]:
    """The files: `holdings=["area_id,from", "A,1700"]` is holdings.csv, others are JSON or text."""
    content = {f"{name}.csv": _csv(lines) for name, lines in tables.items()}
    return content | {name: _bytes(one) for name, one in (files or {}).items()}


def atlas_of(files: Mapping[str, Any] | None = None, **tables: Lines) -> Tables:
    """The tables of such an atlas."""
    return Tables(InMemory("few", files_of(files, **tables)))


def told(rule: Rule, files: Mapping[str, Any] | None = None, **tables: Lines) -> list[str]:
    """All that a rule says, in its order."""
    return [str(one) for one in rule(atlas_of(files, **tables))]


def places(rule: Rule, files: Mapping[str, Any] | None = None, **tables: Lines) -> list[str]:
    """Where the problems are that a rule tells of: `file:row column`."""
    return [one.split(": ")[0] for one in told(rule, files, **tables)]


def _bytes(content: Any) -> bytes:
    if isinstance(content, bytes):
        return content
    return (content if isinstance(content, str) else json.dumps(content)).encode()


def _csv(lines: Lines) -> bytes:
    rows = [one for one in lines if not isinstance(one, str)]
    if not rows:
        return "".join(f"{line}\n" for line in lines).encode()
    text = io.StringIO()
    columns = list(dict.fromkeys(column for row in rows for column in row))
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()
