"""What the texts of the tables read in other languages: `translations.csv`.

A row has a text as it stands in its table and its translations, each language in a column of its
own. Names of powers, areas, places and events have periods and other languages besides; they stand
in tables of names.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from atlas.reading import Row, Table

CODE = re.compile(r"[a-z]{2,3}")
FILE = "translations"
TEXT = "text"
Translations = Mapping[str, Mapping[str, str]]
# The columns whose texts are read by everybody, by table.
TRANSLATED: Mapping[str, tuple[str, ...]] = {
    "areas": ("fit_note",),
    "attestations": ("locator", "says"),
    "claims": ("record", "difference"),
    "event_dates": ("what",),
    "events": ("parties_text", "place_name", "moved", "recorded", "note"),
    "groups": ("name",),
    "holders": ("note",),
    "holdings": ("note",),
    "memberships": ("name", "status_note"),
    "names": ("note",),
    "persons": ("name", "note"),
    "places": ("why", "founded_note", "note"),
    "sources": ("note",),
    "views": ("name",),
}


def translations_of(table: Table) -> Translations:
    """By text, what it reads by language, the one it was written in first."""
    return MappingProxyType({row[TEXT]: by_language(row.cells, TEXT, row.lang) for row in table})


def texts_of(name: str, table: Table) -> Iterator[tuple[Row, str]]:
    """The cells of a table that are to be translated: row and column.

    The table of a layer's memberships has the columns of `memberships`, whatever it is called. A
    dated sentence of the article (an event of kind `told`) stays in the article's words.
    """
    columns = TRANSLATED.get(name, ())
    for row in table:
        if row["kind"] == "told":
            continue
        for column in columns:
            if row[column]:
                yield row, column


def by_language(content: Mapping[str, Any], key: str, lang: str) -> Mapping[str, str]:
    """The text `key`, in the language `lang`, and those with a language's code behind it."""
    texts = {lang: content.get(key, "")}
    head = f"{key}_"
    for name, text in content.items():
        if name.startswith(head) and CODE.fullmatch(name.removeprefix(head)):
            texts[name.removeprefix(head)] = text
    return MappingProxyType(
        {lang: text for lang, text in texts.items() if text and isinstance(text, str)}
    )
