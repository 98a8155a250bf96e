"""A short name is short, and on no day do two states bear the same one."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from atlas.check.held import Span, first_common_day, held, span, states
from atlas.check.problem import Problem, at
from atlas.languages import READER_LANGUAGES
from atlas.tables import Row, Tables


class _Borne(NamedTuple):
    """A name a power may bear on the map, while it holds land; `row` only of a short one."""

    holder: str
    span: Span
    row: Row | None


def check_short_names(tables: Tables) -> Iterator[Problem]:
    """Short names are there in every language or none, and none is longer than the full names."""
    longest = _longest(tables)
    yield from _absent(tables)
    for row in tables["short_names"]:
        if len(row["name"]) > longest.get((row["holder_id"], row["lang"]), 0):
            yield at("short_names", row, "name", "is longer than the full name; shorten it")


def _absent(tables: Tables) -> Iterator[Problem]:
    """The short names that have no fellow in another language of the atlas."""
    known = {(row["holder_id"], row["lang"]) for row in tables["short_names"]}
    first = {row["holder_id"]: row for row in reversed(tables["short_names"].rows)}
    for holder, row in first.items():
        for lang in tables.manifest.languages:
            if (holder, lang) not in known:
                what = f"{holder} has no short name in {lang}; add a row, or leave it out in all"
                yield at("short_names", row, "lang", what)


def check_shared_names(tables: Tables) -> Iterator[Problem]:
    """On no day does a power bear the name of another state as its short one."""
    state_of, when = _states(tables), held(tables)
    for lang in READER_LANGUAGES:
        for name, bearers in _bearers(tables, lang).items():
            for one, other in combinations(bearers, 2):
                row = other.row or one.row
                if row is None or state_of.get(one.holder) == state_of.get(other.holder):
                    continue
                day = first_common_day(_within(when, one), _within(when, other))
                if day:
                    what = f"{one.holder} and {other.holder} are both '{name}' on {day}"
                    yield at("short_names", row, "name", f"{what}; rename one")


def _longest(tables: Tables) -> dict[tuple[str, str], int]:
    longest = {(row["holder_id"], "en"): len(row["name"]) for row in tables["holders"]}
    for row in tables["holder_names"]:
        key = row["holder_id"], row["lang"]
        longest[key] = max(longest.get(key, 0), len(row["name"]))
    return longest


def _states(tables: Tables) -> dict[str, str]:
    """Which state each power is a form of: the article's, else that of the record."""
    meant = {row["holder_id"]: f"the article's {row['state']}" for row in tables["article_holders"]}
    return states(tables) | meant


def _bearers(tables: Tables, lang: str) -> dict[str, list[_Borne]]:
    """By name, the powers that may bear it on the map in this language."""
    found: dict[str, list[_Borne]] = defaultdict(list)
    for row in _full_names(tables, lang):
        found[row["name"]].append(_Borne(row["holder_id"], span(row), None))
    for row in tables["short_names"]:
        if row["lang"] == lang:
            found[row["name"]].append(_Borne(row["holder_id"], span(row), row))
    return found


def _full_names(tables: Tables, lang: str) -> list[Row]:
    """The rows that name the powers in the language; English has names without a date besides."""
    dated = [row for row in tables["holder_names"] if row["lang"] == lang]
    if lang != "en":
        return dated
    known = {row["holder_id"] for row in dated}
    return [*dated, *(row for row in tables["holders"] if row["holder_id"] not in known)]


def _within(when: dict[str, list[Span]], borne: _Borne) -> list[Span]:
    """When the power holds land under the name."""
    start, until = borne.span
    spans = ((max(start, a), min(until, b)) for a, b in when.get(borne.holder, ()))
    return [(a, b) for a, b in spans if a < b]
