"""Every text of the tables is translated, in the glossary's terms, and none is left over."""

import re
from collections.abc import Iterator

from atlas.check.problem import Problem, at
from atlas.languages import small
from atlas.tables import Row, Tables
from atlas.translations import FILE, TEXT, TRANSLATED, texts_of

GLOSSARY = "glossary"
A_WORD = "write a word, with a star for any ending"
TITLES = "locator"  # headings of works stand in it, which are not translated
QUOTED = re.compile(r'"[^"]*"|“[^”]*”|«[^»]*»')


def translated_cells(tables: Tables) -> Iterator[tuple[str, Row, str]]:
    """Every cell with a text that is to be translated: table, row and column."""
    layers = {layer.memberships.removesuffix(".csv") for layer in tables.manifest.layers}
    for name in dict.fromkeys((*TRANSLATED, *sorted(layers))):
        for row, column in texts_of("memberships" if name in layers else name, tables[name]):
            yield name, row, column


def check_translated(tables: Tables) -> Iterator[Problem]:
    """Every text reads in each language of the atlas; a text of several cells is told once."""
    seen: set[str] = set()
    for name, row, column in translated_cells(tables):
        if row[column] in seen or row.lent:
            continue
        seen.add(row[column])
        said = tables.said(row, column)
        absent = [lang for lang in tables.manifest.languages if lang not in said]
        if absent:
            what = f"is not translated into {' and '.join(absent)}"
            under = ", ".join(f"{TEXT}_{lang}" for lang in absent)
            yield at(name, row, column, f"{what}; write it in a row of {FILE}.csv, under {under}")


def check_used(tables: Tables) -> Iterator[Problem]:
    """Every translated text stands in some table."""
    texts = {row[column] for _, row, column in translated_cells(tables)}
    for row in tables[FILE]:
        if row[TEXT] not in texts:
            what = "is no text of any table; correct it to the text that is meant, or delete it"
            yield at(FILE, row, TEXT, what)


def check_terms(tables: Tables) -> Iterator[Problem]:
    """A text with a term of the glossary has its one rendering in every translation."""
    if not tables.own.has(f"{GLOSSARY}.csv"):
        return
    terms = [(_term(row["term"]), row) for row in tables[GLOSSARY]]
    titles = {row[TITLES] for row in tables["attestations"]}
    for _, term in terms:
        if not is_word(term["term"]):
            yield at(GLOSSARY, term, "term", f"'{term['term']}' is no word; {A_WORD}")
    terms = [one for one in terms if is_word(one[1]["term"])]
    for row in tables.own_table(FILE):
        said = "" if row[TEXT] in titles else QUOTED.sub("", row[TEXT])
        for pattern, term in terms:
            if pattern.search(said):
                yield from _rendered(row, term, tables.manifest.languages)


def _rendered(row: Row, term: Row, languages: tuple[str, ...]) -> Iterator[Problem]:
    for lang in languages:
        column, wanted = f"{TEXT}_{lang}", term.list(lang)
        said = small(row[column], lang)
        if said and wanted and not any(small(stem, lang) in said for stem in wanted):
            what = f"'{term['term']}' is {' or '.join(wanted)} (line {term.line} of {GLOSSARY}.csv)"
            yield at(FILE, row, column, f"{what}; write it so")


def is_word(text: str) -> bool:
    """Whether a term has a letter: what has none would stand everywhere."""
    return any(sign.isalpha() for sign in text)


def _term(term: str) -> re.Pattern[str]:
    """A term as a whole word; a star stands for any ending."""
    ending = r"\w*" if term.endswith("*") else ""
    return re.compile(rf"(?<!\w){re.escape(term.rstrip('*'))}{ending}(?!\w)", re.IGNORECASE)
