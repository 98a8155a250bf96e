"""What each way to say a time gives, as it stands today: every pattern, and every word of time.

A pattern is filled with examples, once with all that may be missing and once without. The words
of a table stand in the first pattern that has a place for them; those with one value together.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from approved import assert_approved

from finding.dates import find_dates
from finding.dates.language import Language
from finding.dates.tables import language_of
from finding.model import Document

APPROVED = Path(__file__).parent / "approved"
# An example for the first and for the second place of a table of figures.
NUMBERS = {
    "day": ("14", "15"), "two": ("12", "11"), "few": ("120", "121"), "full": ("20", "25"),
    "four": ("1813", "1828"), "three": ("713", "728"), "any": ("480", "490"), "mm": ("05", "06"),
    "tenth": ("1840", "1850"), "tenner": ("40", "50"),
}  # fmt: skip
FRAGMENTS = {
    "": {"dash": "-", "sep": ".", "noth": "", "close": ")", "and": " - ", "to": " - "},
    "en": {
        "th": "th", "of": " of ", "till": " until ", "gap": " ", "cent": "century", "s": "s",
        "thousand": "millennium", "ofthe": "of the ",
    },
    "tr": {
        "case": "'te", "till": " ile ", "upto": "-", "yearof": " yılı", "monthword": "ayının",
        "ler": "'lar", "lerplain": "'lar", "end": "da", "li": "'lı", "cent": "yüzyılda",
        "onday": "günü",
    },
    "az": {
        "case": "-da", "ci": "-ci", "till": " ilə ", "upto": "-", "year": "ilin",
        "monthword": "ayının", "cent": "əsrdə", "onday": "günü",
    },
}  # fmt: skip
PART = re.compile(r"\{([a-z]+)(\d?)(?::([a-z]+))?\}|<([a-z]+)>|\\([()])|(.)\?")
OLD = "3"  # the same day in the Julian calendar
OPTIONAL = re.compile(r"\[([^\]]*)\]")
# A time to count from, and a sentence in which the example may stand.
BEFORE = {
    "en": ("On 3 May 1501 they came. ", "Then {} it ended."),
    "tr": ("3 Mayıs 1501'de geldiler. ", "Sonra {} her şey bitti."),
    "az": ("3 may 1501-ci ildə gəldilər. ", "Sonra {} hər şey bitdi."),
}


def words_of(language: Language, table: str) -> list[str]:
    """The forms of a table, with capitals where they are written with them."""
    forms = list(language.words[table])
    if language.code == "en" and table in ("era", "adera"):
        return [form.upper() for form in forms]
    named = table.startswith("month") or table == "weekday"
    return [form[:1].upper() + form[1:] for form in forms] if named else forms


def example(row: str, language: Language, put: dict[str, str], down: bool = False) -> str:
    """A pattern with an example for each of its parts; `put` says which words of its tables.

    `down`: the second number is the smaller one, as it is before the year 1.
    """

    def part(match: re.Match[str]) -> str:
        group, second, table, fragment, sign, maybe = match.groups()
        name = fragment or table or group
        if sign or maybe:
            return sign or maybe
        if name in NUMBERS:
            return OLD if group == "old" else NUMBERS[name][bool(second) != down]
        if name in language.words:
            return put.get(name) or words_of(language, name)[1 if second else 0]
        return (FRAGMENTS[""] | FRAGMENTS[language.code])[name]

    return PART.sub(part, row)


def said(text: str, lang: str) -> str:
    """What is found in a sentence that holds the text, beside the time to count from."""
    before, frame = BEFORE[lang]
    document = Document(before + frame.format(text), lang=lang, published="2012-03-15")
    found = [one for one in find_dates(document) if one.start >= len(before)]
    told = (f"{one.exact!r} {one.value}{'' if one.sure else f' ({one.why})'}" for one in found)
    return "; ".join(told) or "nothing"


def patterns(language: Language) -> Iterator[str]:
    """Every pattern, and what its examples give."""
    for row in language.patterns:
        yield row
        whole, bare = OPTIONAL.sub(r"\1", row), OPTIONAL.sub("", row)
        texts = [example(one, language, {}) for one in (whole, bare)]
        texts += [example(whole, language, {}, down=True)] if "2" in row else []
        yield from (f"  {text}: {said(text, language.code)}" for text in dict.fromkeys(texts))


def words(language: Language) -> Iterator[str]:
    """Every table, and what its words give."""
    for table in language.words:
        rows = (row for row in language.patterns if _has(row, table))
        row = next(rows, "")
        alike = defaultdict(list)
        for word in words_of(language, table) if row else ():
            text = example(OPTIONAL.sub(r"\1", row), language, {table: word})
            alike[said(text, language.code).replace(word, "~")].append(word)
        yield f"{table}: {row or 'in no pattern'}"
        yield from (f"  {value}: {', '.join(some)}" for value, some in alike.items())


def _has(row: str, table: str) -> bool:
    return any(table == (match[3] or match[1]) for match in PART.finditer(row))


@pytest.mark.parametrize("lang", BEFORE)
def test_a_pattern_gives_what_it_gave(lang):
    assert_approved(APPROVED / f"patterns.{lang}.txt", patterns(language_of(lang)))


@pytest.mark.parametrize("lang", BEFORE)
def test_a_word_of_time_gives_what_it_gave(lang):
    assert_approved(APPROVED / f"times.{lang}.txt", words(language_of(lang)))
