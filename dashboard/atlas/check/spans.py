"""The holdings: every area in exactly one hand on every day, each change for a reason."""

from collections.abc import Iterator
from itertools import pairwise

from atlas.check.problem import Problem, at
from atlas.records import grouped
from atlas.tables import Row, Tables

SAME = (
    "holder_id",
    "overlord_id",
    "rule",
    "recognised_id",
    "recognition",
    "certainty",
    "event_id",
)


def by_area(tables: Tables) -> dict[str, list[Row]]:
    """The rows of holdings.csv of every area, by their first day."""
    areas = grouped(tables["holdings"], "area_id")
    return {area: sorted(rows, key=lambda row: row["from"]) for area, rows in areas.items()}


def check_spans(tables: Tables) -> Iterator[Problem]:
    """No gap, no overlap, from the first day of the atlas to today."""
    spans = by_area(tables)
    first_day = min((rows[0]["from"] for rows in spans.values()), default="")
    for area, rows in spans.items():
        if rows[0]["from"] != first_day:
            what = f"{area} has no holder from {first_day} to {rows[0]['from']}; add a row for it"
            yield at("holdings", rows[0], "from", what)
        for before, row in pairwise(rows):
            yield from _joint(area, before, row)
        if rows[-1]["until"]:
            what = f"{area} has no holder after {rows[-1]['until']}; add a row or empty this cell"
            yield at("holdings", rows[-1], "until", what)
    for row in tables["areas"]:
        if row["area_id"] and row["area_id"] not in spans:
            what = f"{row['area_id']} has no holding; add its rows to holdings.csv"
            yield at("areas", row, "area_id", what)


def _joint(area: str, before: Row, row: Row) -> Iterator[Problem]:
    end, start = before["until"], row["from"]
    if not end:
        what = f"{area} is still held here, but line {row.line} begins {start}; write {start}"
        yield at("holdings", before, "until", what)
    elif end < start:
        what = f"gap: {area} has no holder from {end} to {start}; make line {before.line} end here"
        yield at("holdings", row, "from", f"{what} or begin earlier")
    elif end > start:
        what = f"overlap: {area} has two holders from {start} to {end}; line {before.line} is the"
        yield at("holdings", row, "from", f"{what} other, end it earlier or begin here later")


def check_order_of_days(tables: Tables) -> Iterator[Problem]:
    """No span ends before it begins."""
    pairs = (
        ("holdings", "from", "until"),
        ("holder_names", "from", "until"),
        ("names", "from", "until"),
        ("claims", "from", "until"),
        ("memberships", "from", "until"),
    )
    for name, start, end in pairs:
        for row in tables[name]:
            if row[end] and row[end] <= row[start]:
                what = f"{row[end]} is not after {start} {row[start]}; correct one of them"
                yield at(name, row, end, what)


def check_basis(tables: Tables) -> Iterator[Problem]:
    """A holding begins on a day of its event, or says why not."""
    days = event_days(tables)
    for row in tables["holdings"]:
        event, start = row["event_id"], row["from"]
        if not event and not row["from_edtf"] and not row["note"]:
            what = "no event began this holding; name one, or explain in note or from_edtf"
            yield at("holdings", row, "event_id", what)
        elif event in days and not row["from_edtf"] and start not in days[event]:
            known = ", ".join(sorted(days[event]))
            what = f"{start} is not a day of {event} ({known}); correct it, add the day to"
            yield at("holdings", row, "from", f"{what} event_dates.csv, or give from_edtf")


def event_days(tables: Tables) -> dict[str, set[str]]:
    """The days of every event: its own, its last, and its steps."""
    days: dict[str, set[str]] = {}
    for row in tables["events"]:
        days[row["event_id"]] = {day for day in (row["date"], row["end_date"]) if day}
    for row in tables["event_dates"]:
        days.setdefault(row["event_id"], set()).add(row["date"])
    return days


def check_repeats(tables: Tables) -> Iterator[Problem]:
    """Two rows in a row differ in something."""
    for rows in by_area(tables).values():
        for before, row in pairwise(rows):
            if before["until"] == row["from"] and all(before[c] == row[c] for c in SAME):
                what = f"says the same as line {before.line}; make the two one row"
                yield at("holdings", row, "holder_id", what)
