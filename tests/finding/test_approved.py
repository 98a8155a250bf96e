"""What is found in each annotated text, line by line, as it stands today.

It is no judgement: that is the gold beside the texts. It shows what a change of a rule does where
the counts stay the same. Names of many inhabitants may come and go with the gazetteer's edition,
so of what a name may mean only the place chosen is kept.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from annotated import Text, texts
from approved import assert_approved

from finding.dates import find_dates
from finding.find import find
from finding.gazetteer import open_gazetteer
from finding.model import Document, Finding

SENTENCES = Path(__file__).parent / "sentences"
APPROVED = Path(__file__).parent / "approved"


def line(one: Finding) -> str:
    """One finding: where, what, and why."""
    tier = "sure" if one.sure else "to look at"
    chosen = [one.id, one.value] if one.id else [one.value]
    return " | ".join((f"{one.start}-{one.end} {one.exact!r}", one.kind, tier, one.why, *chosen))


def found(text: Text) -> Iterator[str]:
    """The title and all that is known of the text, then what is found."""
    known = text.document
    yield f"{known.title!r} by {known.author!r}, {known.published}, {known.lang}"
    yield from map(line, find(known, open_gazetteer()))


@pytest.mark.parametrize("text", texts(), ids=lambda text: text.name)
def test_a_text_is_read_as_it_was(text):
    assert_approved(APPROVED / f"{text.name}.txt", found(text))


@pytest.mark.parametrize("text", texts(), ids=lambda text: text.name)
def test_the_dates_of_a_text_alone_are_read_as_they_were(text):
    lines = map(line, find_dates(text.document))
    assert_approved(APPROVED / f"{text.name}.dates.txt", lines)


@pytest.mark.parametrize("lang", ["en", "tr", "az"])
def test_a_sentence_is_read_as_it_was(lang):
    lines = []
    for sentence in (SENTENCES / f"{lang}.txt").read_text(encoding="utf-8").splitlines():
        lines += [
            f"# {sentence}",
            *map(line, find(Document(sentence, lang=lang), open_gazetteer())),
        ]
    assert_approved(APPROVED / f"sentences.{lang}.txt", lines)
