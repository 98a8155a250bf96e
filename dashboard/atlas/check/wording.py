"""The article: paragraphs, excerpts, mentions and claims stand where they say they stand."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from atlas.article_rows import EXCERPTS_ONLY
from atlas.check.article import paragraphs
from atlas.check.problem import Problem, at
from atlas.numbers import whole_or_none
from atlas.records import TARGETS
from atlas.tables import Row, Tables

MOST_QUOTED = 0.5
DATE = "date"  # the kind of mention that need not lead to anything
QUOTED = ("excerpts", "claims", "mentions")  # the tables whose rows quote the article
Span = tuple[int, int]


def check_excerpts(tables: Tables) -> Iterator[Problem]:
    """Every excerpt is as long as its offsets say, and lies inside its paragraph."""
    parts = paragraphs(tables)
    for name in ("excerpts", "claims"):
        for row in tables[name]:
            part = parts.get(row["paragraph"])
            if part is None:
                what = f"'{row['paragraph']}' is not in article.json; correct it"
                yield at(name, row, "paragraph", what)
            elif (span := span_of(row)) and not _inside(span, (part["start"], part["end"])):
                what = f"{span[0]} to {span[1]} is outside paragraph {part['id']}; correct it"
                yield at(name, row, "start", what)
    for name in QUOTED:
        yield from _lengths(tables, name)


def _lengths(tables: Tables, name: str) -> Iterator[Problem]:
    for row in tables[name]:
        span = span_of(row)
        if span and span[0] > span[1]:
            what = f"{span[1]} is not after start {span[0]}; correct one of them"
            yield at(name, row, "end", what)
        elif span and span[1] - span[0] != len(row["exact"]):
            what = f"has {len(row['exact'])} characters, start and end span {span[1] - span[0]}"
            yield at(name, row, "exact", f"{what}; correct the words or the offsets")


def check_quoted_share(tables: Tables) -> Iterator[Problem]:
    """The excerpts together stay well under half of an article that may only be quoted."""
    if tables.manifest.rights != EXCERPTS_ONLY:
        return
    length = tables.article.get("text_length", 0)
    length = length if type(length) is int else 0
    quoted = _covered(span for row in tables["excerpts"] if (span := span_of(row)))
    if quoted > MOST_QUOTED * length:
        share = f"{quoted} of {length} characters of the article are quoted"
        yield Problem("excerpts.csv", 0, "exact", f"{share}; shorten the excerpts to under half")


def _covered(spans: Iterable[Span]) -> int:
    """How many characters the spans hold together, those that overlap counted once."""
    count = end = 0
    for start, until in sorted(spans):
        count += max(until - max(start, end), 0)
        end = max(end, until)
    return count


def check_mentions(tables: Tables) -> Iterator[Problem]:
    """Every mention lies inside its excerpt, has its words there, and names what is known."""
    excerpts = {row["excerpt_id"]: row for row in tables["excerpts"]}
    for name in ("mentions", "claims"):
        for row in tables[name]:
            excerpt = excerpts.get(row["excerpt_id"])
            if excerpt:
                yield from _within(name, row, excerpt)
    for row in tables["mentions"]:
        yield from _target(tables, row)


def _target(tables: Tables, mention: Row) -> Iterator[Problem]:
    table, key = TARGETS.get(mention["kind"], ("", ""))
    if not mention["target_id"] and mention["kind"] != DATE:
        what = f"is empty; name the {mention['kind']} that is meant"
        yield at("mentions", mention, "target_id", what)
    for id_ in mention.list("target_id"):
        if table and id_ not in tables.ids(table, key):
            what = f"'{id_}' is not in {table}.csv; correct it or add it there"
            yield at("mentions", mention, "target_id", what)


def check_overlaps(tables: Tables) -> Iterator[Problem]:
    """No two mentions share a word: each is pressed by itself."""
    found = [(span, row) for row in tables["mentions"] if (span := span_of(row))]
    for (before, first), (after, row) in pairwise(sorted(found, key=lambda one: one[0])):
        if after[0] < before[1]:
            what = f"'{row['exact']}' lies over '{first['exact']}' of line {first.line}"
            yield at("mentions", row, "start", f"{what}; shorten one of the two")


def _within(name: str, row: Row, excerpt: Row) -> Iterable[Problem]:
    inner, outer = span_of(row), span_of(excerpt)
    if not (inner and outer):
        return
    if not _inside(inner, outer):
        what = f"{inner[0]} to {inner[1]} is not inside {excerpt['excerpt_id']}"
        yield at(name, row, "start", f"{what} ({outer[0]} to {outer[1]}); correct the offsets")
        return
    words = excerpt["exact"][inner[0] - outer[0] : inner[1] - outer[0]]
    if words != row["exact"]:
        what = f"{excerpt['excerpt_id']} reads '{words}' there; correct the words or the offsets"
        yield at(name, row, "exact", what)


def check_places_mentioned(tables: Tables) -> Iterator[Problem]:
    """Every place is mentioned in an excerpt."""
    mentioned = {
        id_ for row in tables["mentions"] if row["kind"] == "place" for id_ in row.list("target_id")
    }
    for row in tables["places"]:
        if row["place_id"] not in mentioned:
            what = f"{row['place_id']} has no excerpt; add one with a mention of it"
            yield at("places", row, "place_id", what)


def check_differences(tables: Tables) -> Iterator[Problem]:
    """A claim that does not agree says where it differs."""
    for row in tables["claims"]:
        if row["relation"] != "agrees" and not row["difference"]:
            what = f"is empty, but the claim is '{row['relation']}'; say where the two differ"
            yield at("claims", row, "difference", what)


def span_of(row: Row) -> Span | None:
    """Start and end of a quotation, or None when they are no numbers."""
    start, end = whole_or_none(row["start"]), whole_or_none(row["end"])
    return None if start is None or end is None or start < 0 or end < 0 else (start, end)


def _inside(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] <= inner[1] <= outer[1]
