"""A table sorted in the browser stands in the order in which Python lists things."""

from collections.abc import Iterator

import pytest
from running import answers

from atlas import Atlas
from words import LANGUAGES
from words.collation import by_alphabet

ODD = (" a", "1813", "Q", "w", "ı", "I", "i", "İ", "ə", "x", "X", "h", "résumé", "Шуша", "")


def texts_of(atlas: Atlas) -> Iterator[str]:
    yield from ODD
    for thing in (*atlas.holders.values(), *atlas.places.values()):
        yield from (thing.name, *(name.name for name in thing.names))
    for area in atlas.areas.values():
        yield from (area.label, *area.names.values())
    for event in atlas.events.values():
        yield from (event.name, *event.names.values())


@pytest.fixture(scope="module")
def texts(real: Atlas) -> list[str]:
    return sorted(set(texts_of(real)))


@pytest.fixture(scope="module")
def browsers(texts: list[str]) -> dict[str, list[str]]:
    return answers("sorted.js", dict.fromkeys(LANGUAGES, texts))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_table_is_sorted_in_the_readers_alphabet(lang, texts, browsers):
    assert browsers[lang] == by_alphabet(texts, lang, str)
