"""Deeds that say where a place lies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from finding.draft import Mark
from finding.draft.marking import words_of
from finding.model import Candidate
from panels.own import state
from panels.own.deciding import Deed, decided, decision_of, next_after, only_the_text
from panels.own.reading_words import NOT_A_POINT
from panels.own.state import Own
from panels.own.typed import point_typed


def _choose(now: Own, mark: Mark, deed: Deed) -> None:
    place = next((one for one in mark.candidates if one.id == deed.get("id")), mark.place)
    if place:
        decision = replace(decision_of("choose", mark, deed), place=place)
        decided(now, decision, next_after(now, mark, deed))


def _placing(now: Own, _: Mark, __: Deed) -> None:
    state.turn(placing=not now.placing)
    only_the_text()


def _put(now: Own, mark: Mark, deed: Deed) -> None:
    """A press on the map while a place is being put there."""
    lon, lat = deed.get("lon"), deed.get("lat")
    if not (isinstance(lon, int | float) and isinstance(lat, int | float)):
        return
    if abs(lat) <= 90:
        _moved(now, mark, deed, ((lon + 180) % 360 - 180, lat))


def _point(now: Own, mark: Mark, deed: Deed) -> None:
    point = point_typed(str(deed.get("text", "")))
    if point is None:
        state.turn(said=NOT_A_POINT)
        only_the_text()
    else:
        _moved(now, mark, deed, point)


def _moved(now: Own, mark: Mark, deed: Deed, point: tuple[float, float]) -> None:
    kind = mark.place.kind if mark.place else "settlement"
    spot = (round(point[0], 4), round(point[1], 4))
    place = Candidate("", words_of(mark.exact), kind, "", spot)
    decided(now, replace(decision_of("move", mark, deed), place=place), next_after(now, mark, deed))


OF_A_PLACE: Mapping[str, Callable[[Own, Mark, Deed], None]] = {
    "choose": _choose,
    "placing": _placing,
    "put": _put,
    "point": _point,
}
