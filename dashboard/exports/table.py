"""CSV: the records of the GeoJSON without their shapes."""

import csv
import io

from atlas import Atlas
from exports.registry import Request
from exports.rows import records

# A spreadsheet runs a cell that begins with one of these as a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


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
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value
