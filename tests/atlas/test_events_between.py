"""The days of events at the bounds of an atlas, of a span and of an event."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from atlas import (
    days_between,
    event_days,
    events_in,
    next_event,
    opening_day,
    previous_event,
    step_on,
    tells_time,
)
from atlas.model import EventDate


def days(found) -> list[tuple[str, str, str]]:
    return [(one.date, one.event.id, one.role) for one in found]


@pytest.fixture
def of(tiny, plain):
    """An atlas of some events, each called after its day or given as `(day, more)`."""

    def make(*given, record=False, **more):
        base = tiny if record else plain
        model = replace(next(iter(base.events.values())), kind="told", edtf="", paragraphs=("P",))
        pairs = [(one, {}) if isinstance(one, str) else one for one in given]
        events = {day: replace(model, id=day, date=day, **fields) for day, fields in pairs}
        ends = {"first": "1700-01-01", "last": "1800-12-31"}
        return replace(base, events=MappingProxyType(events), **ends | more)

    return make


def test_days_are_those_from_the_first_to_the_last_of_the_atlas(of):
    found = event_days(of("1801-01-01", "1800-12-31", "1700-01-01", "1699-12-31"))
    assert [one.date for one in found] == ["1700-01-01", "1800-12-31"]


def test_the_state_of_things_at_the_start_has_no_day(of):
    assert event_days(of(("1710-01-01", {"kind": "baseline"}))) == ()


STEP = EventDate("e", "1712-01-01", "1712~", "The town fell", ())


def test_an_event_has_its_own_day_its_steps_and_its_end(of):
    event = ("1710-01-01", {"edtf": "1710-01", "end_date": "1715-01-01", "days": (STEP,)})
    found = event_days(of(event))
    assert [(one.date, one.edtf, one.what, one.role) for one in found] == [
        ("1710-01-01", "1710-01", "", "day"),
        ("1712-01-01", "1712~", "The town fell", "step"),
        ("1715-01-01", "", "", "end"),
    ]


@pytest.mark.parametrize("end", ["", "1710-01-01", "1712-01-01"])
def test_an_end_that_is_no_day_of_its_own_is_not_told_again(of, end):
    found = event_days(of(("1710-01-01", {"end_date": end, "days": (STEP,)})))
    assert [one.role for one in found] == ["day", "step"]


def test_a_step_is_found_by_its_day(of):
    other = replace(STEP, date="1713-01-01")
    (event,) = of(("1710-01-01", {"days": (STEP, other)})).events.values()
    assert step_on(event, "1713-01-01") is other
    assert step_on(event, "1710-01-01") is None


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [
        ("1710-01-01", "1720-01-01", ["1710-01-01", "1715-01-01", "1720-01-01"]),
        ("1710-01-02", "1719-12-31", ["1715-01-01"]),
        ("1715-01-01", "1715-01-01", ["1715-01-01"]),
        ("1715-01-02", "1719-12-31", []),
    ],
)
def test_days_between_two_are_those_of_both_ends_too(of, first, last, found):
    atlas = of("1720-01-01", "1710-01-01", "1715-01-01")
    assert [one.date for one in days_between(atlas, first, last)] == found


def test_a_year_has_its_first_and_its_last_day(of):
    atlas = of("1709-12-31", "1710-01-01", "1710-12-31", "1711-01-01")
    assert [one.date for one in events_in(atlas, 1710)] == ["1710-01-01", "1710-12-31"]


def test_the_next_and_the_previous_event_are_the_nearest_on_other_days(of):
    atlas = of("1710-01-01", ("1715-01-01", {"paragraphs": ()}), "1720-01-01")
    assert next_event(atlas, "1710-01-01").date == "1715-01-01"
    assert next_event(atlas, "1710-01-01", in_article=True).date == "1720-01-01"
    assert previous_event(atlas, "1720-01-01").date == "1715-01-01"
    assert previous_event(atlas, "1720-01-01", in_article=True).date == "1710-01-01"
    assert next_event(atlas, "1720-01-01") is previous_event(atlas, "1710-01-01") is None


def test_steps_and_ends_are_no_next_event(of):
    atlas = of(("1710-01-01", {"end_date": "1715-01-01", "days": (STEP,)}))
    assert next_event(atlas, "1710-01-01") is None
    assert previous_event(atlas, "1720-01-01").date == "1710-01-01"


def test_an_atlas_has_a_time_where_it_has_land_or_a_dated_event(of):
    assert tells_time(of("1710-01-01")) is True
    assert tells_time(of()) is False
    assert tells_time(of("1650-01-01")) is False
    assert tells_time(of(record=True)) is True


@pytest.mark.parametrize(
    ("events", "opens"),
    [
        (["1720-01-01", "1710-01-01"], "1710-01-01"),
        (["1650-01-01", "1710-01-01"], "1700-01-01"),
        ([("1705-01-01", {"paragraphs": ()}), "1710-01-01"], "1710-01-01"),
        ([("1705-01-01", {"paragraphs": ()})], "1700-01-01"),
    ],
)
def test_a_record_of_ones_own_opens_with_the_first_event_of_the_article(of, events, opens):
    assert opening_day(of(*events, record=True)) == opens


DECADE, MONTH = {"edtf": "170X"}, {"edtf": "1709-12"}
SPAN, OTHER_SPAN = {"edtf": "1708/1709"}, {"edtf": "1709~"}


@pytest.mark.parametrize(
    ("events", "opens"),
    [
        (["1699-12-31", "1801-01-01", "1750-01-01"], "1750-01-01"),
        (["1700-01-01", "1800-12-31"], "1700-01-01"),
        ([("1709-12-31", DECADE), "1710-01-01"], "1710-01-01"),
        ([("1709-12-31", OTHER_SPAN), "1710-01-01"], "1710-01-01"),
        ([("1709-12-31", SPAN), "1710-01-01"], "1709-12-31"),
        ([("1709-12-31", MONTH), "1710-01-01"], "1709-12-31"),
        ([("1709-12-31", DECADE), ("1710-01-01", DECADE)], "1709-12-31"),
        ([("1650-01-01", DECADE), ("1709-12-31", DECADE)], "1709-12-31"),
    ],
)
def test_a_text_opens_with_its_first_known_year_within_its_time(of, events, opens):
    assert opening_day(of(*events)) == opens


@pytest.mark.parametrize(
    ("years", "opens"),
    [
        ((1700, 1751, 1760, 1800), 1751),  # more than half of the time told
        ((1700, 1750, 1760, 1800), 1700),  # just half of it
        ((1700, 1751, 1800), 1700),  # one of three is no aside
        ((1700, 1701, 1760, 1800), 1700),
        ((1700, 1701, 1760, 1770, 1775, 1780, 1790, 1800), 1760),  # two of eight are
        ((1700, 1701, 1760, 1770, 1775, 1780, 1800), 1700),  # and of seven not
    ],
)
def test_a_few_far_before_all_others_are_asides(of, years, opens):
    assert opening_day(of(*(f"{year}-06-01" for year in years))) == f"{opens}-06-01"


def test_asides_are_found_by_time_whatever_the_order_of_the_events(of):
    assert opening_day(of(*(f"{year}-06-01" for year in (1800, 1700, 1760, 1751)))) == "1751-06-01"
