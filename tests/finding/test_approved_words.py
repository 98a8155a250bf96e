"""What each word of a language's tables does to a sentence, as it stands today.

`words/` has the sentences, a gap in each, and below it the words that are put there one by one.
Words with which the same is found stand together.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from approved import assert_approved

from finding.find import find
from finding.gazetteer import open_gazetteer
from finding.model import Document, Finding
from words import LANGUAGES

FOLDER = Path(__file__).parent / "words"
APPROVED = Path(__file__).parent / "approved"
GAP, LARGE_GAP = "{word}", "{Word}"


def frames(lang: str) -> Iterator[tuple[str, list[str]]]:
    """The sentences with a gap, and the words for each."""
    for part in (FOLDER / f"{lang}.txt").read_text(encoding="utf-8").split("\n\n"):
        sentence, _, words = part.partition("\n")
        yield sentence, words.split()


def large(word: str, lang: str) -> str:
    """The word with a capital, as its language writes it."""
    first = word[:1]
    return ("İ" if first == "i" and lang != "en" else first.upper()) + word[1:]


def told(one: Finding, word: str) -> str:
    """One finding, with the gap where the word is."""
    exact = re.sub(rf"\b{re.escape(word)}\b", "~", one.exact)
    return f"{exact} ({one.kind}, {'sure' if one.sure else one.why}, {one.id or one.value or '-'})"


def outcomes(lang: str) -> Iterator[str]:
    """Each sentence; then what is found in it, and with which words."""
    gazetteer = open_gazetteer()
    for sentence, words in frames(lang):
        alike = defaultdict(list)
        for word in words:
            put = large(word, lang) if LARGE_GAP in sentence else word
            text = sentence.replace(LARGE_GAP, put).replace(GAP, put)
            found = find(Document(text, lang=lang), gazetteer)
            alike["; ".join(told(one, put) for one in found) or "nothing"].append(word)
        yield f"# {sentence}"
        for outcome, some in alike.items():
            yield f"{outcome}: {', '.join(some)}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_word_does_what_it_did(lang):
    assert_approved(APPROVED / f"words.{lang}.txt", outcomes(lang))
