"""Lists inside cells, sources on every row, and uncertain dates."""

from collections.abc import Iterator

from atlas.check.problem import Problem, at
from atlas.dates import EdtfError, edtf_range, is_day, julian
from atlas.tables import Row, Tables
from atlas.undated import UNCERTAIN

SOURCED = (
    "holders",
    "holdings",
    "events",
    "event_dates",
    "places",
    "persons",
    "claims",
    "memberships",
)
# (table, list column): the table and column its parts must be found in.
LISTS = {
    ("events", "parties"): ("holders", "holder_id"),
    ("places", "extent_areas"): ("areas", "area_id"),
    ("claims", "places"): ("places", "place_id"),
    ("claims", "events"): ("events", "event_id"),
    ("areas", "sources"): ("sources", "source_id"),
    ("article_holders", "state"): ("holders", "holder_id"),
    ("attestations", "areas"): ("areas", "area_id"),
    ("names", "sources"): ("sources", "source_id"),
    ("holdings", "recognition_sources"): ("sources", "source_id"),
    **{(table, "sources"): ("sources", "source_id") for table in SOURCED},
}


def check_lists(tables: Tables) -> Iterator[Problem]:
    """Every id in a list cell is found where it should be, and none stands twice."""
    for (name, column), (other, key) in LISTS.items():
        known = tables[other].ids(key)
        for row in tables[name]:
            parts = row.list(column)
            for part in parts:
                if part not in known:
                    what = f"'{part}' is not in {other}.csv; correct it or add it there"
                    yield at(name, row, column, what)
            if len(set(parts)) < len(parts):
                yield at(name, row, column, "names the same id twice; delete one")


def check_sources(tables: Tables) -> Iterator[Problem]:
    """No row without a source."""
    for name in SOURCED:
        for row in tables[name]:
            if not row.list("sources"):
                yield at(name, row, "sources", "names no source; add the source_id of one")


def check_uncertain_dates(tables: Tables) -> Iterator[Problem]:
    """Every EDTF date can be read and contains the plain day beside it."""
    for name, columns in UNCERTAIN.items():
        for row in tables[name]:
            for edtf, day in columns.items():
                if row[edtf]:
                    yield from _uncertain(name, row, edtf, day)


def _uncertain(name: str, row: Row, edtf: str, day: str) -> Iterator[Problem]:
    try:
        first, last = edtf_range(row[edtf])
    except EdtfError as error:
        yield at(name, row, edtf, f"{error}; correct it")
        return
    if day and is_day(row[day]) and not first <= row[day] <= last:
        advice = f"move {day} inside it or correct {edtf}"
        yield at(name, row, edtf, f"{row[edtf]} does not contain {day} {row[day]}; {advice}")


def check_old_style(tables: Tables) -> Iterator[Problem]:
    """The Old Style date of an event is the same day as its New Style date."""
    for row in tables["events"]:
        old, new = row["date_os"], row["date"]
        if old and is_day(new) and old != julian(new):
            what = f"{old} is not {new} in the Julian calendar ({julian(new)}); correct one of them"
            yield at("events", row, "date_os", what)
