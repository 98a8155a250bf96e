"""The tables rewritten the one plain way: no fact is changed."""

import re
from pathlib import Path

from atlas.check.plain import VERBATIM, own_tables, sort_key, written
from atlas.neighbour import sweep
from atlas.tables import Row, Table, Tables
from atlas.writing import write_all


def tidy(folder: Path) -> tuple[str, ...]:
    """Rewrite the tables of a folder the one way; the names of the files that changed.

    All are written before the first takes its place. NotWrittenError says why that cannot be.
    """
    tables, changed = Tables(folder), dict[Path, bytes | str]()
    for name in own_tables(tables):
        table = tables.own_table(name)
        rows = tuple(sorted((_trimmed(row) for row in table), key=lambda row: sort_key(name, row)))
        text = written(Table(table.file, table.columns, rows)).encode()
        if text != (folder / table.file).read_bytes():
            changed[folder / table.file] = text
    sweep(folder)
    write_all(changed)
    return tuple(path.name for path in changed)


def _trimmed(row: Row) -> Row:
    cells = {
        column: cell if column in VERBATIM else re.sub(" +", " ", cell).strip()
        for column, cell in row.cells.items()
    }
    return Row(row.line, cells)
