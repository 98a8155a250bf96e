"""CSV: the records of the GeoJSON without their shapes.

`licence` and `valid_span`, half-open as it is written, stand in every row: a table has no other
place to say them.
"""

import csv
import io
import re

from atlas import Atlas
from exports.columns import FLAT
from exports.registry import Request
from exports.rows import records

# A spreadsheet runs a cell that begins with one of these as a formula; some read the wide signs of
# East Asian keyboards alike.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", *"＝＋－＠")
DATE = re.compile(r"-\d{4}[-\dX~?%./]*")  # before the year 0, a day or EDTF: as ISO writes it


def write(atlas: Atlas, request: Request) -> bytes:
    """UTF-8, LF line ends, one header line; empty cells for what is not so."""
    return table(atlas, request).encode()


def table(
    atlas: Atlas, request: Request, *, delimiter: str = ",", decimal: str = ".", end: str = "\n"
) -> str:
    """The rows as text, with these separators."""
    text = io.StringIO()
    writer = csv.DictWriter(text, list(FLAT), delimiter=delimiter, lineterminator=end)
    writer.writeheader()
    for record in records(atlas, request):
        writer.writerow({column: _cell(value, decimal) for column, value in record.items()})
    return text.getvalue()


def _cell(value: str | float | None, decimal: str) -> str | float | None:
    if isinstance(value, str):
        return _safe(value)
    return value if value is None or decimal == "." else str(value).replace(".", decimal)


def _safe(value: str) -> str:
    if DATE.fullmatch(value):
        return value
    return f"'{value}" if value.startswith(FORMULA) else value
