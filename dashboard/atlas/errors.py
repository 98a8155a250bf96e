"""What stops the reading of an atlas, and how its place is written."""


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
