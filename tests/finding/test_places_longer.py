"""Whether a name is only a part of a longer one that no list has."""

import pytest
from naming import named, span

from finding.places.longer import is_chained, is_longer
from finding.places.persons import Persons
from finding.places.tables.en import ENGLISH
from finding.places.tables.tr import TURKISH
from finding.places.tokens import tokens


def longer(text, lang=ENGLISH, people=(), taken=()):
    """Whether the second word of the text is a part of a longer name."""
    _, before, _, after, *_ = tokens(f"so {text} then so")
    return is_longer(before, after, lang, Persons(set(people)), frozenset(taken))


@pytest.mark.parametrize(
    ("text", "lang", "told"),
    [
        ("Silver Ormeda", ENGLISH, True),
        ("silver Ormeda", ENGLISH, False),
        ("Russian Ormeda", ENGLISH, False),
        ("Russians Ormeda", ENGLISH, False),
        ("Northern Ormeda", ENGLISH, False),
        ("The Ormeda", ENGLISH, False),
        ("King Ormeda", ENGLISH, False),
        ("Mount Ormeda", ENGLISH, False),
        ("Silver's Ormeda", ENGLISH, False),
        ("University Ormeda", ENGLISH, False),
        ("by Ormeda Silver", ENGLISH, True),
        ("by Ormeda silver", ENGLISH, False),
        ("by Ormeda Russian", ENGLISH, False),
        ("by Ormeda Russians", ENGLISH, True),
        ("by Ormeda Northern", ENGLISH, False),
        ("by Ormeda University", ENGLISH, True),
        ("ve Ormeda Gümüş", TURKISH, True),
        ("ve Ormeda Gümüş'te", TURKISH, False),
        ("ve Ormeda Üniversitesi", TURKISH, False),
        ("ve Ormeda Paşa", TURKISH, False),
    ],
)
def test_a_capital_word_that_is_no_usual_one_makes_a_longer_name(text, lang, told):
    assert longer(text, lang) is told


def test_a_word_of_another_place_or_person_makes_none():
    assert not longer("Silver Ormeda", taken=[1])
    assert longer("Silver Ormeda", people=[1])
    assert not longer("Gümüş Ormeda", TURKISH, people=[1])
    assert not longer("by Ormeda Silver", taken=[3])
    assert not longer("by Ormeda Silver", people=[3])
    assert not is_longer(None, None, ENGLISH, Persons(), frozenset())


@pytest.mark.parametrize(
    ("text", "taken", "told"),
    [
        ("By Silver Ormeda now", {1}, True),
        ("By Silver-Ormeda now", {1}, False),
        ("By Silver's Ormeda now", {1}, False),
        ("By Silver. Ormeda now", {1}, False),
        ("By Silver Ormeda now", set(), False),
        ("By now Ormeda Silver", {3}, True),
        ("By now Ormeda's Silver", {3}, False),
        ("By now Ormeda, Silver", {3}, False),
        ("By now Ormeda of Silver", {4}, False),
    ],
)
def test_another_place_beside_it_makes_one_longer_name(text, taken, told):
    at = (2, 2)
    assert is_chained(span(named(), tokens=at), tokens(text), frozenset(taken)) is told
