"""What changed hands between two days, and by which event."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from atlas.dates import first_day, previous_day
from atlas.model import Atlas, Holding
from atlas.runs import arrival
from atlas.state import check_view, day_within, holder_in, holding_at
from atlas.titles import same_state

TRANSFER, SUCCESSION, STATUS = "transfer", "succession", "status"


@dataclass(frozen=True, slots=True)
class Change:
    """One area before and after. Only a "transfer" is land changing hands.

    A "succession" is the same state under a new name, dynasty or constitution; a "status" change
    keeps the holder but not its overlord, its kind of rule or its recognition.
    """

    area_id: str
    date: str
    old: Holding
    new: Holding
    old_holder: str
    new_holder: str
    event_id: str
    km2: float
    kind: str

    @property
    def counts(self) -> bool:
        """Whether land changed hands."""
        return self.kind == TRANSFER


@dataclass(frozen=True, slots=True)
class Flow:
    """All the land that went from one holder to another, in square kilometres.

    Land is counted once, however often it went that way; `example` is its largest change.
    """

    old_holder: str
    new_holder: str
    km2: float
    areas: tuple[str, ...]
    example: Change


def changes(atlas: Atlas, a: int | str, b: int | str, view: str = "control") -> tuple[Change, ...]:
    """The net difference between the states at `a` and at `b`, in the order of the areas.

    An area that changed hands and came back is not listed. `a` may lie after `b`: then the list
    reads backwards in time. Errors as state_at.
    """
    check_view(view)
    before, after = day_within(atlas, a), day_within(atlas, b)
    between = _begun_after(atlas, *sorted((before, after)))
    begun = {atlas.holdings[index].area_id for index in between}
    # Of the other areas nothing began: they are as they were.
    found = _known(
        _change(atlas, holding_at(atlas, id_, before), holding_at(atlas, id_, after), view)
        for id_ in atlas.by_area
        if id_ in begun
    )
    return tuple(_by_arrival(atlas, change, view) for change in found)


def changes_in(atlas: Atlas, year: int, view: str = "control") -> tuple[Change, ...]:
    """The net difference that one calendar year made. DateError outside the atlas."""
    return changes(atlas, _eve(atlas, year), year, view)


def steps(atlas: Atlas, a: int | str, b: int | str, view: str = "control") -> tuple[Change, ...]:
    """Every single change after `a` and up to and including `b`, by date. Errors as state_at."""
    check_view(view)
    begun = _begun_after(atlas, day_within(atlas, a), day_within(atlas, b))
    return _known(_begun(atlas, index, view) for index in begun)


def _begun_after(atlas: Atlas, low: str, high: str) -> Iterator[int]:
    """The holdings that begin after one day and up to and including another, by date."""
    first, last = (bisect_right(atlas.begun, (day, len(atlas.holdings))) for day in (low, high))
    return (index for _, index in atlas.begun[first:last])


def steps_in(atlas: Atlas, year: int, view: str = "control") -> tuple[Change, ...]:
    """Every change of one calendar year, by date. DateError outside the atlas."""
    return steps(atlas, _eve(atlas, year), year, view)


def _eve(atlas: Atlas, year: int) -> str:
    return max(previous_day(first_day(year)), atlas.first)


def moved_by(atlas: Atlas, event_id: str, view: str = "control") -> tuple[Change, ...]:
    """Every change that an event brought about, by date; empty when it moved nothing."""
    found = (i for _, i in atlas.begun if atlas.holdings[i].event_id == event_id)
    return _known(_begun(atlas, index, view) for index in found)


def flows(found: Iterable[Change]) -> tuple[Flow, ...]:
    """The transfers among the changes, summed by old and new holder, largest first."""
    sums: dict[tuple[str, str], list[Change]] = {}
    for change in found:
        if change.counts:
            sums.setdefault((change.old_holder, change.new_holder), []).append(change)
    summed = (_flow(group) for group in sums.values())
    return tuple(sorted(summed, key=lambda flow: -flow.km2))


def _flow(group: list[Change]) -> Flow:
    sizes = {change.area_id: change.km2 for change in group}
    example = max(group, key=lambda change: change.km2)
    holders = example.old_holder, example.new_holder
    return Flow(*holders, sum(sizes.values()), tuple(sizes), example)


def _by_arrival(atlas: Atlas, change: Change, view: str) -> Change:
    """The change dated by the day the later power came in, not by what followed that day."""
    if not change.counts:
        return change
    later = max(change.old, change.new, key=lambda holding: holding.start)
    came = arrival(atlas, later, view)
    return replace(change, date=came.start, event_id=came.event_id)


def _begun(atlas: Atlas, index: int, view: str) -> Change | None:
    return _change(atlas, atlas.holdings[index - 1], atlas.holdings[index], view)


def _known(found: Iterable[Change | None]) -> tuple[Change, ...]:
    return tuple(change for change in found if change)


def _change(atlas: Atlas, old: Holding, new: Holding, view: str) -> Change | None:
    """The difference between two holdings of one area, or None where the view shows none."""
    kind = kind_of_change(atlas, old, new, view)
    if not kind:
        return None
    later = max(old, new, key=lambda holding: holding.start)
    return Change(
        area_id=new.area_id,
        date=later.start,
        old=old,
        new=new,
        old_holder=holder_in(old, view),
        new_holder=holder_in(new, view),
        event_id=later.event_id,
        km2=atlas.areas[new.area_id].km2,
        kind=kind,
    )


def kind_of_change(atlas: Atlas, old: Holding, new: Holding, view: str = "control") -> str:
    """One of "transfer", "succession", "status", or an empty text for no change."""
    if old is new:
        return ""
    holders = holder_in(old, view), holder_in(new, view)
    if holders[0] != holders[1]:
        return SUCCESSION if same_state(atlas, *holders) else TRANSFER
    if view == "recognised" and (old.differs or new.differs):
        return ""  # its title went on; who ran the area in the meantime does not matter here
    overlords = old.overlord_id, new.overlord_id
    if overlords[0] != overlords[1]:
        return SUCCESSION if same_state(atlas, *overlords) else STATUS
    return STATUS if _status(old) != _status(new) else ""


def _status(holding: Holding) -> tuple[str, ...]:
    return holding.rule, holding.recognised_id, holding.recognition
