"""Cells that should tell when, and do not: nothing could be told in order of time."""

from collections.abc import Callable, Iterator

from atlas.dates import EdtfError, edtf_range, is_day
from atlas.tables import DataError, Tables

# Columns of days, the first of each filled in every row.
DATED = {
    "holdings": ("from", "until"),
    "events": ("date", "end_date"),
    "event_dates": ("date",),
}
# Those that may all be empty.
SPANS = {
    "holder_names": ("from", "until"),
    "names": ("from", "until"),
    "memberships": ("from", "until"),
    "claims": ("from", "until"),
}
# Columns of uncertain dates, each with that of the plain day beside it, if any.
UNCERTAIN = {
    "holdings": {"from_edtf": "from"},
    "events": {"date_edtf": "date"},
    "event_dates": {"date_edtf": "date"},
    "names": {"date_edtf": ""},
    "places": {"founded_edtf": ""},
    "persons": {"born": "", "died": ""},
    "mentions": {"edtf": ""},
}
NO_DAY = "is not a day of the calendar; write it like 1813-10-24"


def undated(tables: Tables) -> Iterator[DataError]:
    """Every cell that should be a day or an uncertain date, and is none."""
    for name, columns in DATED.items():
        yield from _wrong(tables, name, columns[:1], _no_day)
        yield from _wrong(tables, name, columns[1:], _no_day, empty=True)
    layers = [layer.memberships.removesuffix(".csv") for layer in tables.manifest.layers]
    for name, columns in (*SPANS.items(), *((layer, SPANS["memberships"]) for layer in layers)):
        yield from _wrong(tables, name, columns, _no_day, empty=True)
    for name, uncertain in UNCERTAIN.items():
        yield from _wrong(tables, name, tuple(uncertain), _no_edtf, empty=True)


def _wrong(
    tables: Tables,
    name: str,
    columns: tuple[str, ...],
    amiss: Callable[[str], str],
    *,
    empty: bool = False,
) -> Iterator[DataError]:
    for column in columns:
        cells = {row[column] for row in tables[name]}
        wrong = {cell: what for cell in cells if (cell or not empty) and (what := amiss(cell))}
        for row in tables[name] if wrong else ():
            if row[column] in wrong:
                yield DataError(f"{name}.csv", row.line, column, wrong[row[column]])


def _no_day(cell: str) -> str:
    return "" if is_day(cell) else f"'{cell}' {NO_DAY}"


def _no_edtf(cell: str) -> str:
    try:
        edtf_range(cell)
    except EdtfError as error:
        return f"{error}; correct it"
    return ""
