"""Whose view a source gives, in the reader's language."""

from words.catalogue import Words
from words.countries import country
from words.terms import mark

# Sides that are no countries of CLDR, or are called otherwise there.
_OTHERS = (
    mark("Abkhazia"),
    mark("Austria-Hungary"),
    mark("Bosnia and Herzegovina"),
    mark("Chechnya"),
    mark("Free Territory of Trieste"),
    mark("Nagorno-Karabakh"),
    mark("Palestine"),
    mark("Republika Srpska"),
    mark("South Ossetia"),
)


def side_called(words: Words, side: str) -> str:
    """`Russia` is `Rusya`, `Abkhazia` is `Abhazya` in Turkish; an unknown side as it is."""
    if side in _OTHERS:
        return words.say(side)
    return country(side, words.lang) or side
