"""One way to write the tables, so that a difference between two versions is a difference in fact.

UTF-8, LF line ends, commas, quotes only where a cell needs them, no stray spaces, rows in order.
"""

import csv
import io
import re
from collections.abc import Iterator
from itertools import pairwise

from atlas.check.problem import Problem, at
from atlas.dates import iso
from atlas.tables import DAYS, Row, Table, Tables

# Tables whose rows have an order of their own; the others stay as their editors sort them.
ORDERS = {
    "holdings": ("area_id", "from"),
    "events": ("date", "event_id"),
    "event_dates": ("event_id", "date"),
    "attestations": ("event_id", "date", "source_id", "locator"),
    "area_measures": ("area_id",),
    "translations": ("text",),
}
TABLES = (
    "sources",
    "holders",
    "holder_names",
    "short_names",
    "groups",
    "article_holders",
    "views",
    "areas",
    "area_names",
    "area_districts",
    "border_towns",
    "holdings",
    "events",
    "event_dates",
    "event_names",
    "attestations",
    "loaded_words",
    "places",
    "names",
    "excerpts",
    "mentions",
    "persons",
    "claims",
    "memberships",
    "area_measures",
    "translations",
    "glossary",
)
LONGEST = 10_000  # characters of a cell of our own
# Control signs beyond ASCII, as of a text read in the wrong code. Those within it are no longer
# there when a table has been read: `check_legible` tells where they were.
_CONTROL = re.compile(r"[\x80-\x9f]")
# Their cells quote the article, spaces included.
VERBATIM = ("exact", "prefix", "suffix")


def check_plain(tables: Tables) -> Iterator[Problem]:
    """Bytes, stray spaces and order of every table."""
    for name in own_tables(tables):
        table = tables.own_table(name)
        yield from _bytes(tables, table)
        yield from _signs(name, table)
        yield from _spaces(name, table)
        yield from _order(name, table)


def own_tables(tables: Tables) -> list[str]:
    """The tables that the atlas brings itself, those of its layers too."""
    layers = (layer.memberships.removesuffix(".csv") for layer in tables.manifest.layers)
    names = dict.fromkeys((*TABLES, *layers))
    return [name for name in names if tables.own.has(f"{name}.csv")]


def written(table: Table) -> str:
    """The text of the table's file, written the one way."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows([_as_written(row, column) for column in table.columns] for row in table)
    return text.getvalue()


def _as_written(row: Row, column: str) -> str:
    return iso(row[column]) if column in DAYS else row[column]


def _bytes(tables: Tables, table: Table) -> Iterator[Problem]:
    file = table.file
    found = tables.own.read(file)
    wanted = written(table).encode()
    if found == wanted:
        return
    advice = "run `python dashboard tidy` to rewrite it"
    if found.startswith(b"\xef\xbb\xbf"):
        yield Problem(file, 1, "", f"begins with a byte order mark; {advice}")
    elif b"\r" in found and b"\n" not in found:
        yield Problem(file, 1, "", f"has old Mac line ends; {advice}")
    elif b"\r\n" in found:
        yield Problem(file, 1, "", f"has Windows line ends; {advice}")
    else:
        lines = zip(found.splitlines(), wanted.splitlines(), strict=False)
        number = next((n for n, (a, b) in enumerate(lines, 1) if a != b), found.count(b"\n") + 1)
        yield Problem(file, number, "", f"is not written the plain way; {advice}")


def _signs(name: str, table: Table) -> Iterator[Problem]:
    """Signs that no text has, and cells longer than anybody reads."""
    for row in table:
        for column, cell in row.cells.items():
            if not cell.isprintable() and (sign := _CONTROL.search(cell)):
                what = f"has a character that no text has, U+{ord(sign[0]):04X}; delete it"
                yield at(name, row, column, what)
            if len(cell) > LONGEST and column not in VERBATIM:
                what = f"has {len(cell):,} characters; shorten it to {LONGEST:,}"
                yield at(name, row, column, what)


def _spaces(name: str, table: Table) -> Iterator[Problem]:
    for row in table:
        for column, cell in row.cells.items():
            if column not in VERBATIM and (cell != cell.strip() or "  " in cell):
                yield at(name, row, column, "has a stray space; delete it")


def sort_key(name: str, row: Row) -> tuple[str, ...]:
    """What the rows of a table are sorted by."""
    return tuple(row[column] for column in ORDERS.get(name, ()))


def _order(name: str, table: Table) -> Iterator[Problem]:
    for before, row in pairwise(table.rows):
        if sort_key(name, row) < sort_key(name, before):
            columns = ", ".join(ORDERS[name])
            advice = f"sort the rows by {columns} (`python dashboard tidy` does it)"
            yield at(name, row, ORDERS[name][0], f"stands after line {before.line}; {advice}")
