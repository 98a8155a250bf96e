"""CSV: the records of the GeoJSON without their shapes."""

import csv
import io
import re

from atlas import Atlas
from exports.registry import Request
from exports.rows import records

# A spreadsheet runs a cell that begins with one of these as a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
DATE = re.compile(r"-\d{4}[-\dX~?%./]*")  # before the year 0, a day or EDTF: as ISO writes it


def write(atlas: Atlas, request: Request) -> bytes:
    """UTF-8, LF line ends, one header line; empty cells for what is not so."""
    text = io.StringIO()
    writer: csv.DictWriter[str] | None = None
    for record in records(atlas, request):
        if writer is None:
            writer = csv.DictWriter(text, list(record), lineterminator="\n")
            writer.writeheader()
        writer.writerow({column: _safe(value) for column, value in record.items()})
    return text.getvalue().encode()


def _safe(value: str | float | None) -> str | float | None:
    if not isinstance(value, str) or DATE.fullmatch(value):
        return value
    return f"'{value}" if value.startswith(FORMULA) else value
