"""The unbroken time one power had an area: in its hands, or by title.

A holding begins anew when anything about it changes, an overlord or a kind of rule. A run asks
only for the power: it begins where the power itself came in.
"""

from bisect import bisect_left
from itertools import groupby

from atlas.model import Atlas, Holding
from atlas.state import holder_in
from atlas.titles import title_passed, unsettled, untitled

Run = tuple[Holding, ...]


def control_run(atlas: Atlas, holding: Holding) -> Run:
    """The unbroken holdings of the power that ran the area, the given one last."""
    return run(atlas, holding, "control")


def title_run(atlas: Atlas, holding: Holding) -> Run:
    """The unbroken holdings in which the area was the same power's in law, the given one last."""
    return run(atlas, holding, "recognised")


def run(atlas: Atlas, holding: Holding, view: str) -> Run:
    """The unbroken holdings of the power that a view names, the given one last."""
    chain = atlas.by_area[holding.area_id]
    end = bisect_left(atlas.starts[holding.area_id], holding.start)
    power, first = holder_in(holding, view), end
    while first > 0 and holder_in(chain[first - 1], view) == power:
        first -= 1
    return chain[first : end + 1]


def runs_of(atlas: Atlas, area_id: str, view: str) -> tuple[Run, ...]:
    """All holdings of an area, those of one power in a view together, the oldest first."""
    grouped = groupby(atlas.by_area[area_id], key=lambda holding: holder_in(holding, view))
    return tuple(tuple(run) for _, run in grouped)


def arrival(atlas: Atlas, holding: Holding, view: str) -> Holding:
    """The holding with which the state that a view names came in, under whatever name."""
    chain = atlas.by_area[holding.area_id]
    at = bisect_left(atlas.starts[holding.area_id], holding.start)
    state = atlas.holders[holder_in(holding, view)].state
    while at > 0 and atlas.holders[holder_in(chain[at - 1], view)].state == state:
        at -= 1
    return chain[at]


def titled_from(held: Run) -> Holding:
    """The first holding of a run with a title; the first of all where the last has none yet."""
    if untitled(held[-1]):
        return held[0]
    return next(one for one in held if not untitled(one))


def title_began(atlas: Atlas, first: Holding) -> bool:
    """Whether the title began with the first holding of its run, or was only not given up then.

    A title that stands against a power in control from its first day was there before.
    """
    if not first.differs or unsettled(first):
        return True
    chain = atlas.by_area[first.area_id]
    at = bisect_left(atlas.starts[first.area_id], first.start)
    return at > 0 and title_passed(atlas, chain[at - 1], first)
