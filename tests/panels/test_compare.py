"""Two days that a reader asks to compare: taken in any order and spelling, or said to be none."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from panels import compare
from panels.compare import REFUSED, take_pair, wrong_in


@dataclass
class Desk:
    """What the panel changed, and what it keeps for its next drawing."""

    changes: list[dict[str, Any]] = field(default_factory=list)
    session_state: dict[str, Any] = field(default_factory=dict)


@pytest.fixture
def desk(monkeypatch) -> Desk:
    desk = Desk()
    monkeypatch.setattr(compare, "change", lambda **changes: desk.changes.append(changes))
    monkeypatch.setattr(compare, "st", desk)
    return desk


@pytest.mark.parametrize(
    "typed",
    [("1813-10-24", "1828"), ("1828", "24 October 1813"), ("31 Aralık 1828", "24 oktyabr 1813")],
)
def test_the_later_day_is_shown_and_the_earlier_stands_beside_it(real, desk, typed):
    take_pair(real, typed)
    assert desk.changes == [
        {"compare": "1813-10-24", "day": "1828-12-31", "year": 1828, "panel": "compare"}
    ]


@pytest.mark.parametrize("typed", [("1812", "foo"), ("", "1828"), ("9999", "1812")])
def test_what_is_no_day_moves_nothing_and_stays_in_the_fields(real, desk, typed):
    take_pair(real, typed)
    assert desk.changes == []
    assert desk.session_state[REFUSED] == typed
    assert wrong_in(real, typed) in typed


def test_two_empty_fields_end_the_comparison(real, desk):
    take_pair(real, ("", " "))
    assert desk.changes == [{"compare": None}]
