"""The dates of a text, on sentences of our own in three languages: their words, values, doubts."""

from itertools import pairwise
from pathlib import Path

import pytest
from dated import sentence
from edtf import parse_edtf

from finding.dates import find_dates
from finding.model import Document

SENTENCES = Path(__file__).parent / "dates"
LINES = [
    (path.stem, line)
    for path in sorted(SENTENCES.glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("lang", "line"), LINES)
def test_a_sentence_gives_its_dates_and_no_others(lang, line):
    said = sentence(line, lang)
    found = [(one.exact, one.value, one.sure) for one in find_dates(said.document)]
    assert found == list(said.dates)


@pytest.mark.parametrize(("lang", "line"), LINES)
def test_every_value_is_edtf_to_an_independent_reader(lang, line):
    for one in find_dates(sentence(line, lang).document):
        # Each end by itself: the reader refuses -04XX/-03XX, though it reads 04XX/05XX.
        assert all(parse_edtf(end) for end in one.value.split("/") if end)


@pytest.mark.parametrize("lang", ["en", "tr", "az"])
def test_marks_stand_in_order_and_say_the_text_they_mark(lang):
    text = "\n\n".join(sentence(line, lang).document.text for own, line in LINES if own == lang)
    found = find_dates(Document(text, lang=lang, published="2012-03-15"))
    assert len(found) > 40
    assert all(text[one.start : one.end] == one.exact for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize("lang", ["en", "tr", "az"])
def test_no_day_is_made_of_a_year(lang):
    for own, line in LINES:
        for one in find_dates(sentence(line, lang).document) if own == lang else ():
            digits = sum(character.isdigit() for character in one.exact)
            assert not (digits == 4 and one.exact.isdigit() and len(one.value) > 5)
