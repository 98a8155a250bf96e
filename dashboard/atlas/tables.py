"""The tables of an atlas, its own and those of the record it is read beside."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from atlas.file_names import ARTICLE, MANIFEST
from atlas.files import Files, files_at
from atlas.layering import ADDED, RECORD, REPLACEABLE, layered
from atlas.manifest_file import read_manifest
from atlas.reading import (
    DAYS,
    LIST_SEPARATOR,
    DataError,
    Row,
    Table,
    content_of,
    json_in,
    located,
    read_json,
    read_table,
    split,
    table_of,
)
from atlas.shipped import DATA
from atlas.translations import FILE as TRANSLATIONS
from atlas.translations import Translations, translations_of


class Tables:
    """The tables of one atlas, each read once, when first asked for.

    `own` are its own files, `files` those and what the record lends.
    """

    def __init__(self, where: Path | str | Files) -> None:
        """`where` holds the CSV and JSON files of one atlas."""
        self.own = files_at(where)
        self.manifest, self.manifest_problems, self.manifest_unknown = read_manifest(self.own)
        self.files = layered(self.own, self.manifest)
        self.last_read = MANIFEST  # the name of the file that was last asked for
        self._read: dict[str, Table] = {}
        self._json: dict[str, dict[str, Any]] = {}
        self._ids: dict[tuple[str, str], frozenset[str]] = {}

    def __getitem__(self, name: str) -> Table:
        """The table `name`, without `.csv`; an absent file is an empty table."""
        self.last_read = f"{name}.csv"
        if name not in self._read:
            self._read[name] = self._table(name)
        return self._read[name]

    def has(self, file: str) -> bool:
        """Whether there is such a file, of its own or lent."""
        return self.files.has(file)

    def json(self, file: str) -> dict[str, Any]:
        """The content of a JSON file. DataError when it is missing or broken."""
        self.last_read = file
        if file not in self._json:
            self._json[file] = json_in(self.files, file)
        return self._json[file]

    @cached_property
    def article(self) -> dict[str, Any]:
        """The content of article.json, or an empty dictionary."""
        return json_in(self.own, ARTICLE) if self.own.has(ARTICLE) else {}

    @cached_property
    def translations(self) -> Translations:
        """What the texts of all tables read in other languages."""
        return translations_of(self[TRANSLATIONS])

    def said(self, row: Row, column: str) -> Mapping[str, str]:
        """A text of a row by language, as it stands there first; nothing where it is empty."""
        text = row[column]
        return self.translations.get(text) or ({row.lang: text} if text else {})

    def own_table(self, name: str) -> Table:
        """The rows that the atlas brings itself."""
        table = self[name]
        return replace(table, rows=tuple(row for row in table if not row.lent))

    def ids(self, name: str, column: str) -> frozenset[str]:
        """Every id in a column of a table."""
        if (name, column) not in self._ids:
            self._ids[name, column] = self[name].ids(column)
        return self._ids[name, column]

    def _table(self, name: str) -> Table:
        file = f"{name}.csv"
        if self.manifest.record == "shipped" and file in RECORD and file not in REPLACEABLE:
            lent = _lent(file, (DATA / file).stat().st_mtime_ns)
            if name not in ADDED or not self.own.has(file):
                return lent
            own = table_of(file, content_of(self.own, file), self.manifest.languages[0])
            return Table(file, own.columns, (*lent.rows, *own.rows))
        content = content_of(self.files, file)
        lent_whole = not self.own.has(file)
        return table_of(file, content, self._language(lent=lent_whole), lent=lent_whole)

    def _language(self, *, lent: bool) -> str:
        return "en" if lent else self.manifest.languages[0]


@lru_cache(maxsize=len(RECORD))
def _lent(file: str, written: int) -> Table:
    """A table of the shipped record, which every atlas that leans on it shares."""
    return table_of(file, (DATA / file).read_bytes(), lent=True)


__all__ = [
    "DAYS",
    "LIST_SEPARATOR",
    "DataError",
    "Row",
    "Table",
    "Tables",
    "content_of",
    "json_in",
    "located",
    "read_json",
    "read_table",
    "split",
    "table_of",
]
