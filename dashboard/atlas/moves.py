"""What an event did to the land: net, from its first holding of an area to its last.

Title and control are two facts, so each area is asked for both. Steps on the way are not counted
one by one; land that was only held meanwhile is told apart.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from atlas.model import Atlas, Holding
from atlas.once import once
from atlas.state import top_in
from atlas.titles import same_state, title_passed, unsettled

CEDED, SETTLED, RETURNED, TAKEN, UNSETTLED, OVERLORD, WITHIN, PASSING = KINDS = (
    "ceded",  # the title passed; `held` says that the new owner had the land already
    "settled",  # a title was settled that was not before; `held` as above
    "returned",  # control came back to the owner in law
    "taken",  # control passed to a power without the title
    "unsettled",  # control passed while no title was settled, before or after
    "overlord",  # the holder stayed, under another overlord or under none any more
    "within",  # another holder under the same power at the top
    "passing",  # held by somebody else meanwhile, and given back by the same event
)
BY_TITLE = (CEDED, SETTLED)


@dataclass(frozen=True, slots=True)
class Move:
    """One area before and after an event.

    `view` is the one in which the power changed: "recognised" for a title, ceded or settled,
    otherwise "control". `until` is the day of the last step, `between` the holdings on the way.
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


def moves_together(atlas: Atlas, event_ids: Iterable[str]) -> tuple[Move, ...]:
    """What several events moved, net from the first of them to the last; ordered as `moves_of`."""
    ids, steps = set(event_ids), defaultdict(list)
    for index in sorted(index for _, index in atlas.begun):
        if atlas.holdings[index].event_id in ids:
            steps[atlas.holdings[index].area_id].append(index)
    return _ordered(atlas, steps.values())


@once
def _by_event(atlas: Atlas) -> dict[str, tuple[Move, ...]]:
    begun: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for index in sorted(index for _, index in atlas.begun):
        holding = atlas.holdings[index]
        begun[holding.event_id][holding.area_id].append(index)
    return {
        event_id: _ordered(atlas, areas.values()) for event_id, areas in begun.items() if event_id
    }


def _ordered(atlas: Atlas, areas: Iterable[list[int]]) -> tuple[Move, ...]:
    """The moves of every area, by its steps, in the order of KINDS."""
    found = (move for steps in areas for move in _moves(atlas, steps))
    return tuple(sorted(found, key=lambda move: KINDS.index(move.kind)))


def _moves(atlas: Atlas, steps: list[int]) -> Iterator[Move]:
    """What one event did to one area, whose holdings it began are `steps`, by day."""
    old, new = atlas.holdings[steps[0] - 1], atlas.holdings[steps[-1]]
    between = tuple(atlas.holdings[index] for index in steps[:-1])
    kind = _kind(atlas, old, new) or _passing(atlas, old, between)
    if kind:
        view = "recognised" if kind in BY_TITLE else "control"
        held = kind in BY_TITLE and same_state(atlas, top_in(old, "control"), top_in(new, view))
        km2 = atlas.areas[new.area_id].km2
        yield Move(kind, new.area_id, view, old, new, new.start, km2, held, between)


def _kind(atlas: Atlas, old: Holding, new: Holding) -> str:
    """The kind of move between two holdings, or an empty text where the land stayed."""
    holder_stayed = same_state(atlas, old.holder_id, new.holder_id)
    top_stayed = same_state(atlas, top_in(old, "control"), top_in(new, "control"))
    if unsettled(old) or unsettled(new):
        return _kind_unsettled(old, new, holder_stayed=holder_stayed, top_stayed=top_stayed)
    passed = title_passed(atlas, old, new)
    if new.differs and not holder_stayed:
        return WITHIN if top_stayed else TAKEN
    if holder_stayed and not top_stayed and not (passed and (old.differs or new.differs)):
        return OVERLORD
    if passed:
        return CEDED
    if holder_stayed:
        return ""
    return WITHIN if top_stayed else RETURNED


def _kind_unsettled(old: Holding, new: Holding, *, holder_stayed: bool, top_stayed: bool) -> str:
    """The kind of move where no title was settled before, after, or both: nobody's was taken."""
    if not holder_stayed:
        return WITHIN if top_stayed else UNSETTLED
    if not unsettled(new):
        return SETTLED
    return "" if top_stayed else OVERLORD


def _passing(atlas: Atlas, old: Holding, between: Iterable[Holding]) -> str:
    gone = (not same_state(atlas, old.holder_id, step.holder_id) for step in between)
    return PASSING if any(gone) else ""


def between_holders(atlas: Atlas, move: Move) -> tuple[Holding, ...]:
    """The first holding of each power that had the land on the way, and has it no more."""
    ends = {atlas.holders[one.holder_id].state for one in (move.old, move.new)}
    found: dict[str, Holding] = {}
    for step in move.between:
        state = atlas.holders[step.holder_id].state
        if state not in ends:
            found.setdefault(state, step)
    return tuple(found.values())
