"""A table as it is written: rows of text with their line numbers.

A table is a CSV file: UTF-8, comma, one header line. A list inside a cell is separated by `;`.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from atlas.dates import from_iso
from atlas.errors import DataError, located
from atlas.json_files import content_of, decoded, json_in, read_json

LIST_SEPARATOR = ";"
APART = {";": "semicolons", "\t": "tabs"}
END = "\x1e"  # a row behind the last: a quote that is never closed takes it in
OPEN = "cannot be read as a table: look for a quote that is never closed"
LONGEST = 4_000_000  # characters of a cell: it may hold a whole article
SIGNS = (",-", "\n-", '"-')  # how a cell begins with a minus
DAYS = frozenset({"from", "until", "date", "end_date"})  # columns whose cells are days


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line it starts on in its file, and its cells by column.

    `lang` is the language of its plain columns; `lent` tells a row of the record that another
    atlas lends to the one read.
    """

    line: int
    cells: dict[str, str]
    lang: str = "en"
    lent: bool = False

    def __getitem__(self, column: str) -> str:
        """The cell's text; a column the file does not have reads as empty."""
        return self.cells.get(column, "")

    def list(self, column: str) -> tuple[str, ...]:
        """The parts of a list cell, in order, empty parts left out."""
        return split(self[column])


@dataclass(frozen=True)
class Table:
    """A whole file: its name, its columns in order and its rows in order."""

    file: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def __iter__(self) -> Iterator[Row]:
        """The rows in file order."""
        return iter(self.rows)

    def ids(self, column: str) -> frozenset[str]:
        """Every value of a column that is not empty."""
        return frozenset(row[column] for row in self.rows if row[column])


def split(cell: str) -> tuple[str, ...]:
    """The parts of a list cell: `"P1; P3"` -> `("P1", "P3")`."""
    if not cell:
        return ()
    return tuple(part.strip() for part in cell.split(LIST_SEPARATOR) if part.strip())


def read_table(path: Path) -> Table:
    """Read one CSV file; an absent one is empty. DataError as table_of."""
    try:
        return table_of(path.name, path.read_bytes() if path.exists() else b"")
    except OSError as error:
        raise DataError(path.name, None, "", f"cannot be read ({error.strerror})") from error


def table_of(name: str, content: bytes, lang: str = "en", *, lent: bool = False) -> Table:
    """A CSV file's rows. DataError when it is not UTF-8 or a row has too many or too few cells."""
    return _rows(name, decoded(name, content), lang, lent=lent)


def _rows(name: str, text: str, lang: str, *, lent: bool) -> Table:
    records = _records(name, text)
    _, head = next(records, (None, []))
    columns, rows = tuple(head), []
    if len(columns) == 1 and (apart := next((s for s in APART if s in columns[0]), "")):
        what = f"has its cells apart by {APART[apart]}; save it with commas between them"
        raise DataError(name, 1, "", what)
    signed = any(sign in text for sign in SIGNS)  # of a year before 1: most tables have none
    for line, cells in records:
        if len(cells) != len(columns):
            raise DataError(name, line, "", _count_message(cells, len(columns)))
        found = dict(zip(columns, cells, strict=True))
        rows.append(Row(line, _sorting(found) if signed else found, lang, lent))
    return Table(name, columns, tuple(rows))


def _records(name: str, text: str) -> Iterator[tuple[int, list[str]]]:
    """The cells of every row, with the line it begins on. DataError where no row can be read."""
    csv.field_size_limit(LONGEST)  # of the process: another library may have set it otherwise
    reader = csv.reader(chain(io.StringIO(text, newline=""), (f"{END}\n",)))
    begun = line = 1
    try:
        for cells in reader:
            if cells == [END]:
                return
            yield line, cells
            begun, line = line, reader.line_num + 1
    except csv.Error as error:
        what = f"cannot be read as a table ({error}); shorten the cell, or look for a stray quote"
        raise DataError(name, line, "", what) from error
    raise DataError(name, begun, "", OPEN)  # the last row took the end in


def _sorting(cells: dict[str, str]) -> dict[str, str]:
    """The cells with days as texts that sort, before year 1 too."""
    for column in DAYS.intersection(cells):
        cells[column] = from_iso(cells[column])
    return cells


def _count_message(cells: list[str], wanted: int) -> str:
    found = len(cells)
    if found == 0:
        return "is an empty line; delete it"
    if END in cells[-1]:
        return OPEN
    return (
        f"has {found} cell{'' if found == 1 else 's'} where the header has {wanted}; "
        "look for a missing or extra comma, and put text that has a comma in double quotes"
    )


__all__ = [
    "DAYS", "LIST_SEPARATOR", "DataError", "Row", "Table", "content_of", "json_in", "located",
    "read_json", "read_table", "split", "table_of",
]  # fmt: skip
