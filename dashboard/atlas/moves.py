"""What an event did to the land: net, from its first holding of an area to its last.

Title and control are two facts, so each area is asked for both. Steps on the way are not counted
one by one; land that was only held meanwhile is told apart.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from atlas.changes import same_state
from atlas.model import Atlas, Holding
from atlas.state import holder_in, top_in

CEDED, RETURNED, TAKEN, OVERLORD, PASSING = KINDS = (
    "ceded",  # the title passed; `held` says that the new owner held the land already
    "returned",  # control came back to the owner in law
    "taken",  # control passed to a power without the title
    "overlord",  # the holder stayed, under another overlord or under none any more
    "passing",  # held by somebody else meanwhile, and given back by the same event
)


@dataclass(frozen=True, slots=True)
class Move:
    """One area before and after an event.

    `view` is the one in which the power changed: "recognised" for what was ceded, otherwise
    "control". `until` is the ISO day of the last step, `between` the holdings on the way.
    """

    kind: str
    area_id: str
    view: str
    old: Holding
    new: Holding
    until: str
    km2: float
    held: bool = False
    between: tuple[Holding, ...] = ()


def moves_of(atlas: Atlas, event_id: str) -> tuple[Move, ...]:
    """All that an event moved, in the order of KINDS, then of the areas; empty for nothing."""
    return _by_event(atlas).get(event_id, ())


def km2_of(moves: Iterable[Move]) -> float:
    """Square kilometres moved, each area once."""
    return sum({move.area_id: move.km2 for move in moves}.values())


@lru_cache(maxsize=8)
def _by_event(atlas: Atlas) -> dict[str, tuple[Move, ...]]:
    begun: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for index in sorted(index for _, index in atlas.begun):
        holding = atlas.holdings[index]
        begun[holding.event_id][holding.area_id].append(index)
    return {
        event_id: tuple(
            sorted(
                (move for steps in areas.values() for move in _moves(atlas, steps)),
                key=lambda move: KINDS.index(move.kind),
            )
        )
        for event_id, areas in begun.items()
        if event_id
    }


def _moves(atlas: Atlas, steps: list[int]) -> Iterator[Move]:
    """What one event did to one area, whose holdings it began are `steps`, by day."""
    old, new = atlas.holdings[steps[0] - 1], atlas.holdings[steps[-1]]
    between = tuple(atlas.holdings[index] for index in steps[:-1])
    km2 = atlas.areas[new.area_id].km2

    def move(kind: str, view: str, held: bool = False) -> Move:
        return Move(kind, new.area_id, view, old, new, new.start, km2, held, between)

    title = _changed(atlas, old, new, "recognised")
    control = _changed(atlas, old, new, "control")
    if title:
        held = not control and not new.differs
        yield move(CEDED, "recognised", held)
    if control and new.differs:
        yield move(TAKEN, "control")
    elif control and not title:
        yield move(RETURNED, "control")
    elif not control and not title:
        if any(_changed(atlas, old, step, "control") for step in between):
            yield move(PASSING, "control")
        elif not same_state(atlas, top_in(old, "control"), top_in(new, "control")):
            yield move(OVERLORD, "control")


def _changed(atlas: Atlas, old: Holding, new: Holding, view: str) -> bool:
    return not same_state(atlas, holder_in(old, view), holder_in(new, view))
