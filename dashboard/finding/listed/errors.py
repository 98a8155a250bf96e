"""What is wrong with a reader's gazetteer, said so that it can be mended."""

from pathlib import Path


class GazetteerError(ValueError):
    """A gazetteer that cannot be read; the text names file, row and column, and what to do."""


def wrong(file: Path, what: str, row: int = 0, column: str = "") -> GazetteerError:
    """The error about a file, and where known about a row, counted from 1, and a column."""
    where = [str(file), f"row {row}" if row else "", f"column {column}" if column else ""]
    return GazetteerError(f"{', '.join(filter(None, where))}: {what}")
