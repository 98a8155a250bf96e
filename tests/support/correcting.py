"""How many actions make a draft right: a person who knows the gold, in the order of the text.

One action is a press, a key, a selection with the mouse, or a field filled in and sent. A mark to
look at comes by itself, so its card costs nothing; a sure one that is wrong must be pressed first.
"""

from dataclasses import dataclass, replace

from annotated import Gold, Text
from scoring import SHARED, distance, overlap, right_point, right_value

from finding.draft import Decision, Draft, Mark, decide, marks
from finding.model import Candidate, Finding

OPEN = 1  # press a mark whose card does not come by itself
CARD = 1  # press one of its buttons, or a key
PUT = 2  # "put it on the map", and a press on the map
WRITE = 1  # another date
ADD = 2  # select, and press what it is


@dataclass(frozen=True, slots=True)
class Corrected:
    """A draft that is right, what it cost, and how many things are marked in it."""

    draft: Draft
    actions: int
    places: int
    dates: int


def corrected(text: Text, draft: Draft) -> Corrected:
    """Correct a draft until it says what the gold says."""
    actions = 0
    for _ in range(1000):
        step = _next(text, draft)
        if step is None:
            break
        cost, decision = step
        draft, actions = decide(draft, decision), actions + cost
    names = {(row.kind, row.exact) for row in text.gold if not row.optional}
    places = sum(kind == "place" for kind, _ in names)
    return Corrected(draft, actions, places, len(names) - places)


def _next(text: Text, draft: Draft) -> tuple[int, Decision] | None:
    """The first thing that is wrong or to look at, with what mends it."""
    now = marks(draft)
    for mark in now:
        if step := _mended(text, mark):
            return step
    for row in text.gold:
        if not row.optional and not any(_same(row, mark) for mark in now):
            return ADD, _added(row)
    return None


def _mended(text: Text, mark: Mark) -> tuple[int, Decision] | None:
    touched = [row for row in text.gold if row.kind == mark.kind and overlap(row, mark) > 0]
    rows = [row for row in touched if row.optional or _same(row, mark)]
    if touched and not rows:
        return None  # other words are meant: they are selected, and take its place
    row = max(rows, key=lambda one: overlap(one, mark), default=None)
    pressed = 0 if mark.unsure else OPEN
    at = Decision("accept", mark.start, mark.end, mark.kind, everywhere=mark.state != "decided")
    if row is None:
        return pressed + CARD, replace(at, verdict="reject")
    if row.optional or _right(row, mark):
        return (CARD, at) if mark.unsure else None
    if mark.kind == "date":
        return pressed + WRITE, replace(at, verdict="date", edtf=row.values[0])
    near = [one for one in mark.candidates if _near(row, one)]
    if near:
        return pressed + CARD, replace(at, verdict="choose", place=near[0])
    return pressed + PUT, replace(at, verdict="move", place=_spot(row))


def _right(row: Gold, mark: Mark) -> bool:
    found = Finding(mark.start, mark.end, mark.exact, mark.kind, mark.value, True, "",
                    point=mark.point)  # fmt: skip
    if mark.kind == "date":
        return not row.values or right_value(row, found)
    return row.point is None or right_point(row, found)


def _same(row: Gold, mark: Mark) -> bool:
    return row.kind == mark.kind and overlap(row, mark) >= SHARED


def _near(row: Gold, one: Candidate) -> bool:
    lon, lat = one.point
    return row.point is not None and distance(row.point, (lat, lon)) <= row.within


def _spot(row: Gold) -> Candidate | None:
    return (
        Candidate("", row.exact, "settlement", "", (row.point[1], row.point[0]))
        if row.point
        else None
    )


def _added(row: Gold) -> Decision:
    if row.kind == "date":
        return Decision(
            "add", row.start, row.end, "date", edtf=row.values[0] if row.values else "1"
        )
    return Decision("add", row.start, row.end, place=_spot(row))
