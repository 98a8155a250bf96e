"""What happened in a year: which event comes first, and what belongs to it."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from atlas.happenings import happenings_in


def told(found):
    return [
        (one.event and one.event.id, one.rank, one.first, len(one.days), len(one.changes))
        for one in found
    ]


@pytest.fixture
def of(plain):
    """An article without a record and with these events, each of a day, a tier and paragraphs."""
    model = next(iter(plain.events.values()))

    def make(*events):
        made = {
            id_: replace(model, id=id_, date=day, edtf="", tier=tier, paragraphs=paragraphs)
            for id_, day, tier, paragraphs in events
        }
        return replace(plain, events=MappingProxyType(made))

    return make


def test_the_articles_events_come_first_then_main_ones_then_the_rest_each_by_its_day(of):
    atlas = of(
        ("a", "1906-01-01", "secondary", ()),
        ("b", "1906-02-01", "main", ()),
        ("c", "1906-03-01", "secondary", ("P1",)),
        ("d", "1906-01-15", "main", ()),
        ("e", "1906-02-15", "main", ("P1",)),
        ("f", "1905-12-31", "main", ("P1",)),
        ("g", "1907-01-01", "main", ("P1",)),
    )
    assert told(happenings_in(atlas, 1906)) == [
        ("e", "article", "1906-02-15", 1, 0),
        ("c", "article", "1906-03-01", 1, 0),
        ("d", "main", "1906-01-15", 1, 0),
        ("b", "main", "1906-02-01", 1, 0),
        ("a", "rest", "1906-01-01", 1, 0),
    ]


def test_the_days_of_an_event_and_the_land_it_moved_stand_together(tiny):
    peace, war = happenings_in(tiny, 1745)
    assert told((peace, war)) == [
        ("1745-peace", "article", "1745-03-01", 2, 1),
        ("1740-war", "rest", "1745-03-01", 1, 0),
    ]
    assert [day.event.id for day in peace.days] == ["1745-peace"] * 2
    assert (peace.own_day, war.own_day) == (True, False)


def test_land_that_moved_by_no_event_stands_alone(turned):
    (nobody,) = happenings_in(turned, 1739)
    assert told((nobody,)) == [(None, "rest", "1739-01-01", 0, 1)]
    assert nobody.own_day is False


def test_what_moved_no_land_is_no_happening(tiny):
    assert happenings_in(tiny, 1750) == ()
    (republic,) = happenings_in(tiny, 1800)
    assert republic.changes == ()


def test_in_law_an_occupation_moves_nothing(tiny):
    assert [len(one.changes) for one in happenings_in(tiny, 1740)] == [1]
    assert [len(one.changes) for one in happenings_in(tiny, 1740, "recognised")] == [0]
