"""The tables rewritten the one plain way: no fact is changed."""

import re
from pathlib import Path

from atlas.check.plain import VERBATIM, own_tables, sort_key, written
from atlas.tables import Row, Table, Tables


def tidy(folder: Path) -> tuple[str, ...]:
    """Rewrite the tables of a folder the one way; the names of the files that changed."""
    tables, changed = Tables(folder), []
    for name in own_tables(tables):
        table = tables.own_table(name)
        rows = tuple(sorted((_trimmed(row) for row in table), key=lambda row: sort_key(name, row)))
        text = written(Table(table.file, table.columns, rows)).encode()
        if text != (folder / table.file).read_bytes():
            (folder / table.file).write_bytes(text)
            changed.append(table.file)
    return tuple(changed)


def _trimmed(row: Row) -> Row:
    cells = {
        column: cell if column in VERBATIM else re.sub(" +", " ", cell).strip()
        for column, cell in row.cells.items()
    }
    return Row(row.line, cells)
