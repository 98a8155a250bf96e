"""Holdings cut where the name of one of their powers changes.

A holding may outlast the name of its holder, of its overlord or of the power recognised; a row
that names them holds only as long as all their names do.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from atlas import Atlas, Holding, holder_name
from atlas.state import holder_in


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a holding, half-open, in which every power in it keeps its name."""

    holding: Holding
    start: str
    until: str


def stretches(atlas: Atlas, holding: Holding, lang: str) -> Iterator[Stretch]:
    """The parts of a holding in order; one whole when no name changes within it."""
    starts = [holding.start]
    names = _names(atlas, holding, holding.start, lang)
    for day in _days(atlas, holding, lang):
        then = _names(atlas, holding, day, lang)
        if then != names:
            starts.append(day)
            names = then
    for start, until in pairwise((*starts, holding.until)):
        yield Stretch(holding, start, until)


def stretch_on(atlas: Atlas, holding: Holding, day: str, lang: str) -> Stretch:
    """The part of a holding that covers one of its days."""
    return next(one for one in stretches(atlas, holding, lang) if not one.until or day < one.until)


def _powers(holding: Holding) -> tuple[str, ...]:
    ids = (holding.holder_id, holding.overlord_id, holder_in(holding, "recognised"))
    return tuple(id_ for id_ in dict.fromkeys(ids) if id_)


def _names(atlas: Atlas, holding: Holding, day: str, lang: str) -> tuple[str, ...]:
    return tuple(holder_name(atlas, id_, day, lang) for id_ in _powers(holding))


def _days(atlas: Atlas, holding: Holding, lang: str) -> list[str]:
    """The days within the holding and the atlas on which a name of its powers may change."""
    days = {
        day
        for id_ in _powers(holding)
        for name in atlas.holders[id_].names
        if name.lang in (lang, "en")
        for day in (name.start, name.until)
    }
    return sorted(
        day
        for day in days
        if holding.start < day <= atlas.last and (not holding.until or day < holding.until)
    )
