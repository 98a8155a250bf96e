"""Our own texts say like things in like words; words that take sides stand in quotation marks.

The words are data: `loaded_words.csv` lists them with the word to use instead.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from atlas.check.problem import Problem, at
from atlas.check.translations import A_WORD, QUOTED, TITLES, is_word, translated_cells
from atlas.languages import READER_LANGUAGES, small
from atlas.tables import Row, Table, Tables
from atlas.translations import FILE as TRANSLATIONS
from atlas.translations import TEXT

WORDS = "loaded_words"
ENGLISH = READER_LANGUAGES[0]
# Where texts of our own stand, by table, besides those that are translated; all in English.
TEXTS: Mapping[str, tuple[str, ...]] = {
    "areas": ("label",),
    "events": ("name",),
    "holder_names": ("note",),
    "holders": ("name",),
}
# Names whose row says the language.
NAMES = ("area_names", "event_names", "holder_names", "short_names")
ANY_ENDING = "*"


def check_loaded_words(tables: Tables) -> Iterator[Problem]:
    """No text of our own takes sides by its words, but between quotation marks.

    The list is the atlas's own: the words of an article, as in a `told` event, are not judged.
    """
    if not tables.own.has(f"{WORDS}.csv"):
        return
    for row in tables[WORDS]:
        if not is_word(row["word"]):
            yield at(WORDS, row, "word", f"'{row['word']}' is no word; {A_WORD}")
    lists = _lists(tables[WORDS])
    for name, row, column in _english(tables):
        yield from _taken(lists.get(ENGLISH), name, row, column)
    for name in NAMES:
        for row in tables[name]:
            yield from _taken(lists.get(row["lang"]), name, row, "name")
    for row in tables[TRANSLATIONS]:
        for lang in lists.keys() - {row.lang}:
            yield from _taken(lists[lang], TRANSLATIONS, row, f"{TEXT}_{lang}")


def _english(tables: Tables) -> Iterator[tuple[str, Row, str]]:
    """The cells with texts of our own in the language of the record: table, row and column."""
    for name, columns in TEXTS.items():
        for row in tables[name]:
            if row["kind"] != "told":
                yield from ((name, row, column) for column in columns)
    for name, row, column in translated_cells(tables):
        if column != TITLES:
            yield name, row, column


@dataclass(frozen=True)
class _List:
    """The words of one language: how they are found, and the rows that list them."""

    lang: str
    pattern: re.Pattern[str]
    rows: tuple[Row, ...]


def _lists(table: Table) -> dict[str, _List]:
    """The words by language; none where the table has no row of it."""
    rows: dict[str, list[Row]] = {}
    for row in filter(lambda row: is_word(row["word"]), table):
        rows.setdefault(row["lang"], []).append(row)
    return {lang: _List(lang, _pattern(lang, own), tuple(own)) for lang, own in rows.items()}


def _pattern(lang: str, rows: list[Row]) -> re.Pattern[str]:
    """One pattern with a group for each word; a star stands for any ending."""
    words = (re.escape(small(row["word"].rstrip(ANY_ENDING), lang)) for row in rows)
    ends = (r"\w*" if row["word"].endswith(ANY_ENDING) else "" for row in rows)
    either = "|".join(f"({word}{end})" for word, end in zip(words, ends, strict=True))
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)")


def _taken(words: _List | None, table: str, row: Row, column: str) -> Iterator[Problem]:
    """The words of the list that stand in a cell outside quotation marks."""
    if not words or not row[column]:
        return
    text = small(QUOTED.sub('""', row[column]), words.lang)
    for found in words.pattern.finditer(text):
        listed = words.rows[(found.lastindex or 1) - 1]
        what = f"'{found[0]}' takes sides; write {listed['instead']}"
        mend = "or put it in quotation marks and say whose word it is"
        yield at(table, row, column, f"{what}, {mend} (line {listed.line} of {WORDS}.csv)")
