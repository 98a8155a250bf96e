"""The times of which the article tells: every event of it lies in one, and they follow in order."""

from itertools import pairwise

from atlas.dates import year_of
from atlas.spells import CLOSE, spells


def test_every_event_of_the_article_lies_in_one_time(real):
    named = {one.id for one in real.events.values() if one.in_article}
    found = [event.id for spell in spells(real) for event in spell.events]
    assert sorted(found) == sorted(named)


def test_a_time_begins_the_year_before_its_first_event_and_ends_with_its_last(real):
    for spell in spells(real):
        first, *_, last = (year_of(event.date) for event in spell.events)
        assert (spell.start, spell.end) == (first - 1, last)


def test_two_times_are_far_apart_and_none_has_one_event_alone(real):
    found = spells(real)
    assert all(len(spell.events) > 1 for spell in found)
    for before, after in pairwise(found):
        assert after.start + 1 - before.end >= CLOSE


def test_the_two_treaties_with_iran_are_one_time(real):
    assert (1812, 1828) in [(spell.start, spell.end) for spell in spells(real)]
