"""The day up to which the record was checked: the atlas ends there, and so do its rows."""

from collections.abc import Iterator

from atlas.check.problem import Problem, at
from atlas.dates import is_day
from atlas.edition import edition, ends_a_year
from atlas.file_names import PACKAGE
from atlas.tables import Tables

DAYS = (
    ("holdings", "from"),
    ("events", "date"),
    ("events", "end_date"),
    ("event_dates", "date"),
    ("attestations", "date"),
    ("memberships", "from"),
)


def check_known_until(tables: Tables) -> Iterator[Problem]:
    """No row tells of a day after the one up to which the record was checked."""
    known = edition(tables).known_until
    if not known:
        return
    if not ends_a_year(known) and tables.manifest.record == "own":
        what = f"'{known}' is not the last day of a year; a year shows its 31 December, so write it"
        yield Problem(PACKAGE, 0, "known_until", f"{what} like 2025-12-31")
        return
    for name, column in DAYS:
        for row in tables[name]:
            if is_day(row[column]) and row[column] > known:
                what = f"{row[column]} is after {known}, up to which the record was checked"
                advice = "check it further and raise known_until in datapackage.json, or delete"
                yield at(name, row, column, f"{what}; {advice} the row")
