"""A told event is called by the clause of its date: its own words, whole, at most 80 characters."""

import re

import pytest

from finding.draft.clauses import GAP, LONGEST, clause_of, name_of
from finding.draft.sentences import sentences

DATE = re.compile(r"(?:\d+ \w+ )?\d{3,4}(?: BC)?")


def names_in(sentence: str) -> list[str]:
    dates = [match.span() for match in DATE.finditer(sentence)]
    whole = (0, len(sentence))
    return [name_of(sentence, clause_of(sentence, whole, one, dates), one) for one in dates]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The town fell in 1916; it rose, slowly.", ["The town fell in 1916; it rose, slowly"]),
        (
            "It reached Erzincan in 1871, and on 10 October 1872 the first train left.",
            ["It reached Erzincan in 1871", "on 10 October 1872 the first train left"],
        ),
        (
            "A line was ready in 1899; in 1900 the rails met, and in 1902 a train could go.",
            ["A line was ready in 1899", "in 1900 the rails met", "in 1902 a train could go"],
        ),
        (
            "Hat 1899 yılında açıldı ve 1902 yılında uzatıldı.",
            ["Hat 1899 yılında açıldı", "1902 yılında uzatıldı"],
        ),
        (
            "He won at the lake in 217 BC and on the plain on 2 August 216 BC.",
            ["He won at the lake in 217 BC", "on the plain on 2 August 216 BC"],
        ),
    ],
)
def test_each_date_has_its_own_clause(sentence, told):
    assert names_in(sentence) == told


def test_a_long_clause_without_a_sign_is_cut_between_words_round_its_date():
    sentence = f"{'one word after another ' * 6}in 1871 {'and yet some more ' * 6}"
    name = names_in(sentence)[0]
    assert "1871" in name
    assert len(name) <= LONGEST
    assert name.startswith(GAP)
    assert set(name.strip(GAP).split()) <= set(sentence.split())


def test_a_sentence_ends_behind_an_era():
    text = "He won on 2 August 216 BC. The war ended elsewhere, in A.D. 439 or in 30 B.C. perhaps."
    found = [text[start:end] for start, end in sentences(text, 0, len(text))]
    assert found[0] == "He won on 2 August 216 BC."
    assert len(found) == 2


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("“Kars fell in 1877.”", "Kars fell in 1877"),
        ("He wrote: “Kars fell in 1877.”", "He wrote: “Kars fell in 1877.”"),
        ("«Kars fell in 1877», he said.", "«Kars fell in 1877», he said"),
        ("“Kars” fell in 1877.", "“Kars” fell in 1877"),
        ("In 1877 fell “Kars”.", "In 1877 fell “Kars”"),
        ("“Kars fell in 1877.", "Kars fell in 1877"),
        ("Kars fell in 1877.”", "Kars fell in 1877"),
        ('"Kars fell in 1877."', "Kars fell in 1877"),
        ("“Kars fell” and “Van rose in 1877.”", "“Kars fell” and “Van rose in 1877.”"),
    ],
)
def test_a_name_stands_in_quotation_marks_once(sentence, name):
    found = sentence.index("1877"), sentence.index("1877") + 4
    whole = clause_of(sentence, (0, len(sentence)), found, [found])
    assert name_of(sentence, whole, found) == name
