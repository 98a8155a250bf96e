"""One kind of break, and the ways to make one: bytes, texts, cells and JSON changed."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Files = dict[str, bytes]
Change = Callable[[Files], None]


@dataclass(frozen=True)
class Kind:
    """A break: what it does to the files of a sound atlas, and what `check` must say of it.

    `told` is a pattern that the beginning of one line must match. `on_disk` breaks what bytes
    cannot: links, folders, pipes. `tidied` are breaks that `tidy` mends.
    """

    name: str
    change: Change
    told: str
    base: str = "tiny"
    on_disk: Callable[[Path], None] | None = None
    tidied: bool = False


def nothing(_: Files) -> None:
    """No change of any file."""


def content(file: str, change: Callable[[bytes], bytes]) -> Change:
    """A file with other bytes."""

    def made(files: Files) -> None:
        changed = change(files[file])
        assert changed != files[file], f"{file} is as it was"
        files[file] = changed

    return made


def put(file: str, what: bytes | str) -> Change:
    """A file with this content, whether it was there or not."""

    def made(files: Files) -> None:
        files[file] = what.encode() if isinstance(what, str) else what

    return made


def gone(file: str) -> Change:
    """A file taken away."""

    def made(files: Files) -> None:
        del files[file]

    return made


def swap(file: str, old: str, new: str) -> Change:
    """A text replaced, which must be there once."""

    def change(was: bytes) -> bytes:
        text = was.decode()
        assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in {file}"
        return text.replace(old, new).encode()

    return content(file, change)


def rows_of(files: Files, file: str) -> list[list[str]]:
    """The rows of a table, the header first."""
    return list(csv.reader(io.StringIO(files[file].decode(), newline="")))


def written(rows: list[list[str]]) -> bytes:
    """A table written the plain way."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()


def line_of(files: Files, file: str, row: int) -> int:
    """The line on which a row of a table begins; the header is row 0."""
    return written(rows_of(files, file)[:row]).count(b"\n") + 1


def cell(file: str, row: int, column: str, value: str) -> Change:
    """Another text in one cell; the first row below the header is 1."""

    def made(files: Files) -> None:
        rows = rows_of(files, file)
        at = rows[0].index(column)
        assert rows[row][at] != value, f"{file} has '{value}' there"
        rows[row][at] = value
        files[file] = written(rows)

    return made


def added(file: str, **cells: str) -> Change:
    """One more row at the end of a table."""

    def made(files: Files) -> None:
        rows = rows_of(files, file)
        assert set(cells) <= set(rows[0])
        files[file] = written([*rows, [cells.get(column, "") for column in rows[0]]])

    return made


def shaped(file: str, change: Callable[[Any], Any]) -> Change:
    """A JSON file with something in it changed in place; what is given back stands for all."""

    def made(files: Files) -> None:
        found = json.loads(files[file])
        other = change(found)
        files[file] = json.dumps(found if other is None else other, ensure_ascii=False).encode()

    return made


def both(*changes: Change) -> Change:
    """Several changes, one after the other."""

    def made(files: Files) -> None:
        for change in changes:
            change(files)

    return made
