"""A text as words, and where a capital tells nothing."""

import pytest

from finding.places.tokens import tokens


def firsts(text: str) -> list[str]:
    """The words that begin something: their capital tells nothing."""
    return [one.text for one in tokens(text) if one.first]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Then they left.", ["Then"]),
        ("They went. Nobody stayed! Why? Who knows… Well: All",
         ["They", "Nobody", "Why", "Who", "Well", "All"]),
        ("he said “Come home” to", ["he", "Come"]),
        ('he said "Come home" to', ["he", "Come", "to"]),  # it may open or close one
        ("he said «Come home» to", ["he", "Come"]),
        ("he said (Come home) to", ["he"]),
        ("it ended.” “Nothing", ["it", "Nothing"]),
        ("it ended. (Nothing", ["it", "Nothing"]),
        ("the end\n\nNothing", ["the", "Nothing"]),
        ("the end\nNothing", ["the"]),
        ("a list\n* Kars\n# Van | Ani", ["a", "Kars", "Van", "Ani"]),
        ("he saw Dr. Brown and St. Peter, J. Smith too", ["he"]),
        ("he saw Dr.\n\nBrown", ["he", "Brown"]),
        ("it was north-East", ["it"]),
    ],
)  # fmt: skip
def test_a_word_that_begins_a_sentence_a_line_or_a_quotation_is_known(text, words):
    assert firsts(text) == words


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("The Treaty Between Many Powers", True),
        ("The Fall of Kars", False),
        ("The Treaty between Many Powers", False),
        ("The Great. Treaty Between Powers", False),
        ("Great Treaty", False),
        ("They Saw Mount Ararat.", False),
        (" ".join(["Town"] * 15), True),
        (" ".join(["Town"] * 16), False),
    ],
)
def test_in_a_heading_no_capital_tells_anything(line, heading):
    words = line.replace(".", "").split()
    assert (len(firsts(f"one\n{line}\nmore")) == 1 + len(words)) == heading


def test_a_heading_that_is_shouted_may_end_with_a_stop():
    assert len(firsts("GREAT TREATY SIGNED.")) == 3


def test_a_word_has_its_place_its_gap_and_its_plain_forms():
    one, two, three, four = tokens("in Kars’ın U.S.A., İzmir")
    assert (two.start, two.end, two.gap, two.number) == (3, 10, " ", 1)
    assert (two.bare, two.folded) == ("kars", "karsin")
    assert (three.text, three.shouted, four.gap) == ("U.S.A.", True, ", ")
    assert (one.capital, four.capital, four.folded, four.shouted) == (False, True, "izmir", False)
    assert not tokens("A b")[0].shouted


@pytest.mark.parametrize("gap", [" ", "-", "‐", "\n", "\r\n", "\u00a0", "  "])
def test_a_space_a_hyphen_or_an_end_of_a_line_joins_two_words(gap):
    assert tokens(f"Nova{gap}Zagora")[1].joined


@pytest.mark.parametrize("gap", [", ", "\n\n", " – ", "   ", "/"])
def test_anything_else_parts_them(gap):
    assert not tokens(f"Nova{gap}Zagora")[1].joined
