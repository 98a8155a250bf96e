"""How many of the marked places a finder could locate with these lists and no more."""

from collections.abc import Iterable, Iterator

from annotated import Gold, Text
from scoring import distance, matched, right_point

from atlas import load
from atlas.shipped import DATA
from finding.find import find
from finding.gazetteer import Gazetteer, open_gazetteer
from finding.model import Candidate, Finding
from finding.places import own_candidates
from finding.places.endings import forms
from finding.places.tokens import tokens


def ceiling(texts: Iterable[Text]) -> tuple[int, int]:
    """Of the places that have a point: how many are located or lie in a list, and of how many.

    One lies in a list where a place of that name is as near as the gold asks; of a name with an
    ending the name without it will do.
    """
    gazetteer, own = open_gazetteer(), own_candidates(load(DATA))
    told = [one for text in texts for one in _reached(text, gazetteer, own)]
    return sum(told), len(told)


def _reached(text: Text, gazetteer: Gazetteer, own: tuple[Candidate, ...]) -> Iterator[bool]:
    match = matched(text.gold, find(text.document, gazetteer, own), "place")
    pairs: list[tuple[Gold, Finding | None]] = [
        *match.pairs,
        *((row, None) for row in match.missed),
    ]
    for row, one in pairs:
        if row.point:
            located = one is not None and right_point(row, one)
            yield located or any(_lies(row, name, gazetteer) for name in _names(row, one))


def _names(row: Gold, one: Finding | None) -> Iterator[str]:
    for exact in {row.exact, one.exact if one else row.exact}:
        yield exact
        last = tokens(exact)[-1]
        for form in forms(last, True):
            yield exact[: last.start + form.length]


def _lies(row: Gold, name: str, gazetteer: Gazetteer) -> bool:
    assert row.point is not None
    return any(
        distance(row.point, (one.point[1], one.point[0])) <= row.within
        for one in gazetteer.named(name)
    )
