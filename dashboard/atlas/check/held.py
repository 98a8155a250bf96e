"""When each power holds land, and which state it is a form of."""

from collections.abc import Iterable
from itertools import product

from atlas.dates import LATEST
from atlas.tables import Row, Tables

Span = tuple[str, str]  # from, until


def held(tables: Tables) -> dict[str, list[Span]]:
    """When each power holds land, in control or by recognition, as spans that do not touch."""
    spans: dict[str, set[Span]] = {}
    for row in tables["holdings"]:
        for column in ("holder_id", "recognised_id"):
            if row[column]:
                spans.setdefault(row[column], set()).add(span(row))
    return {holder_id: _merged(found) for holder_id, found in spans.items()}


def span(row: Row) -> Span:
    """The span of a row, whose open ends are far away."""
    return row["from"], row["until"] or LATEST


def states(tables: Tables) -> dict[str, str]:
    """Which state each power is a form of; most are their own."""
    return {row["holder_id"]: row["state"] or row["holder_id"] for row in tables["holders"]}


def first_common_day(one: Iterable[Span], other: Iterable[Span]) -> str:
    """The first day that is in a span of both, or an empty text."""
    both = ((max(a[0], b[0]), min(a[1], b[1])) for a, b in product(one, other))
    return min((start for start, until in both if start < until), default="")


def _merged(spans: Iterable[Span]) -> list[Span]:
    whole: list[Span] = []
    for start, until in sorted(spans):
        if whole and start <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(until, whole[-1][1]))
        else:
            whole.append((start, until))
    return whole
