"""A table or a JSON file as it is written: rows of text with their line numbers.

A table is a CSV file: UTF-8, comma, one header line. A list inside a cell is separated by `;`.
"""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from atlas.dates import from_iso
from atlas.files import Files, Folder
from atlas.legible import legible, legible_json
from atlas.shapes import trouble

LIST_SEPARATOR = ";"
SHAPES = (".geojson", ".topojson")  # files whose content has more to it than being JSON
# A cell may hold a whole article. It is a setting of the process, so it is made once and for all.
csv.field_size_limit(4_000_000)
SIGNS = (",-", "\n-", '"-')  # how a cell begins with a minus
DAYS = frozenset({"from", "until", "date", "end_date"})  # columns whose cells are days


class DataError(ValueError):
    """A table cannot be read; the text names the file, the row and what to do."""

    def __init__(self, file: str, row: int | None, column: str, what: str) -> None:
        """`row` is the line number in the file, or None when the whole file is meant."""
        self.file, self.row, self.column, self.what = file, row, column, what
        super().__init__(located(file, row, column, what))


def located(file: str, row: int | None, column: str, what: str) -> str:
    """`file:row column: what is wrong`; without a row the whole file is meant."""
    where = f"{file}:{row}" if row else file
    return f"{where} {column}: {what}" if column else f"{where}: {what}"


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
    content = path.read_bytes() if path.is_file() else b""
    return table_of(path.name, content)


def table_of(name: str, content: bytes, lang: str = "en", *, lent: bool = False) -> Table:
    """A CSV file's rows. DataError when it is not UTF-8 or a row has too many or too few cells."""
    try:
        text = legible(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        what = f"is not UTF-8 text ({error.reason}); save it as UTF-8"
        raise DataError(name, None, "", what) from error
    try:
        return _rows(name, text, lang, lent=lent)
    except csv.Error as error:
        what = f"cannot be read as a table ({error}); look for a quote that is never closed"
        raise DataError(name, None, "", what) from error


def _rows(name: str, text: str, lang: str, *, lent: bool) -> Table:
    reader = csv.reader(io.StringIO(text, newline=""))
    columns = tuple(next(reader, ()))
    rows, line = [], reader.line_num + 1
    signed = any(sign in text for sign in SIGNS)  # of a year before 1: most tables have none
    for cells in reader:
        if len(cells) != len(columns):
            raise DataError(name, line, "", _count_message(len(cells), len(columns)))
        found = dict(zip(columns, cells, strict=True))
        rows.append(Row(line, _sorting(found) if signed else found, lang, lent))
        line = reader.line_num + 1
    return Table(name, columns, tuple(rows))


def _sorting(cells: dict[str, str]) -> dict[str, str]:
    """The cells with days as texts that sort, before year 1 too."""
    for column in DAYS.intersection(cells):
        cells[column] = from_iso(cells[column])
    return cells


def _count_message(found: int, wanted: int) -> str:
    if found == 0:
        return "is an empty line; delete it"
    return (
        f"has {found} cells where the header has {wanted}; "
        "look for a missing or extra comma, and put text that has a comma in double quotes"
    )


def read_json(path: Path) -> dict[str, Any]:
    """Read one JSON file. DataError when it is missing or not JSON."""
    return json_in(Folder(path.parent), path.name)


def content_of(files: Files, name: str) -> bytes:
    """The bytes of a file, empty where there is none. DataError when it may not be read."""
    try:
        return files.read(name) if files.has(name) else b""
    except OSError as error:
        what = f"cannot be read ({error.strerror}); see to its rights and its disk"
        raise DataError(name, None, "", what) from error


def json_in(files: Files, name: str) -> dict[str, Any]:
    """One JSON file among others. DataError when it is missing, not JSON or no object."""
    if not files.has(name):
        raise DataError(name, None, "", "is missing")
    try:
        text = content_of(files, name).decode("utf-8-sig")
        content = legible_json(json.loads(text), text)
    except (ValueError, RecursionError) as error:
        why = "nested too deep" if isinstance(error, RecursionError) else error
        what = f"is not valid JSON: {why}; correct it there"
        raise DataError(name, None, "", what) from error
    if not isinstance(content, dict):
        raise DataError(name, None, "", "is not a JSON object; it begins with { and ends with }")
    wrong = trouble(name, content) if name.endswith(SHAPES) else ""
    if wrong:
        raise DataError(name, None, "", wrong)
    return content
