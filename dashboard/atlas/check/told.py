"""Dates of the article: what its words tell, and the events that only it tells."""

from collections.abc import Iterator

from atlas.check.problem import Problem, at
from atlas.check.wording import DATE
from atlas.dates import EdtfError, edtf_range
from atlas.naming import paragraphs_of_events
from atlas.tables import Row, Tables

TOLD = "told"
LONGEST = 80  # characters of a told event's name


def check_dates(tables: Tables) -> Iterator[Problem]:
    """A mention of a date has its value in EDTF, and no other mention has one."""
    for row in tables["mentions"]:
        if row["kind"] == DATE:
            yield from _value(row)
        elif row["edtf"]:
            what = f"'{row['edtf']}' belongs to a date, and the kind is {row['kind']}; empty it"
            yield at("mentions", row, "edtf", what)


def _value(row: Row) -> Iterator[Problem]:
    if not row["edtf"]:
        what = f"is empty; write the date that '{row['exact']}' tells, in EDTF like 1953-07"
        yield at("mentions", row, "edtf", what)
        return
    try:
        edtf_range(row["edtf"])
    except EdtfError as error:
        yield at("mentions", row, "edtf", f"{error}; correct it")


def check_told_events(tables: Tables) -> Iterator[Problem]:
    """An event that the article alone tells is mentioned in it; any other says what is recorded."""
    named = paragraphs_of_events(tables)
    for row in tables["events"]:
        if row["kind"] != TOLD:
            if not row["recorded"]:
                what = "is empty; fill it in (one neutral sentence for the year line)"
                yield at("events", row, "recorded", what)
            continue
        if row["event_id"] and row["event_id"] not in named:
            what = f"{row['event_id']} is told by no mention; add one of its date to mentions.csv"
            yield at("events", row, "event_id", what)
        if len(row["name"]) > LONGEST:
            what = f"has {len(row['name'])} characters; shorten it to {LONGEST}"
            yield at("events", row, "name", what)
