"""What an address means: any single parameter is a whole state, and a state is one address."""

import pytest

from atlas.story import stops_of
from panels.address import choice_of, parameters
from panels.notice import wrong_in
from panels.values import day_asked

GULISTAN = "1813-gulistan"


@pytest.mark.parametrize(
    ("asked", "day"),
    [
        ({}, "1699-12-31"),
        ({"year": "1828"}, "1828-12-31"),
        ({"date": "1813-10-24"}, "1813-10-24"),
        ({"event": GULISTAN}, "1813-10-24"),
        ({"year": "1813", "date": "1813-10-24"}, "1813-10-24"),
        ({"year": "1828", "date": "1813-10-24"}, "1828-12-31"),
        ({"year": "1920", "event": GULISTAN}, "1920-12-31"),
        ({"date": "1828-02-21", "event": GULISTAN}, "1828-02-21"),
        ({"place": "shusha", "event": GULISTAN}, "1699-12-31"),
        ({"year": "9999", "event": GULISTAN}, "1813-10-24"),
        ({"date": "1828-99-99", "year": "1813"}, "1813-12-31"),
        ({"story": GULISTAN}, "1813-10-24"),
        ({"story": GULISTAN, "year": "1920", "place": "shusha"}, "1813-10-24"),
        ({"story": "2020-war"}, "2020-11-10"),
        ({"story": "start", "year": "1920"}, "1699-12-31"),
    ],
)
def test_the_day_comes_from_date_year_or_event(real, asked, day):
    choice = choice_of(asked, real)
    assert (choice.day, choice.year) == (day, int(day[:4]))


def test_every_event_opens_on_a_day_of_the_atlas(real):
    for event in real.events.values():
        day = choice_of({"event": event.id}, real).day
        assert day == max(event.date, real.first)


@pytest.mark.parametrize(
    "asked",
    [
        {"event": GULISTAN},
        {"compare": "1813"},
        {"compare": "1813-10-24", "panel": "year"},
        {"year": "1920", "area": "AZ_SHUSHA", "view": "recognised", "lang": "az"},
        {"layers": "turkic", "panel": "claims"},
        {},
        {"lang": "tr"},
        {"story": "start", "panel": "claims"},
        {"story": GULISTAN},
        {
            "story": GULISTAN,
            "view": "recognised",
            "panel": "about",
            "layers": "turkic",
            "lang": "az",
        },
        {"story": GULISTAN, "compare": "1828"},
    ],
)
def test_a_state_written_and_read_again_is_the_same(real, asked):
    choice = choice_of(asked, real)
    assert choice_of(parameters(choice), real) == choice
    assert not wrong_in(parameters(choice), real)


@pytest.mark.parametrize(
    ("asked", "story"),
    [
        ({}, "start"),
        ({"lang": "az"}, "start"),
        ({"map": "40.5,47.1,7", "embed": "true"}, "start"),
        ({"year": "9999"}, "start"),
        ({"story": "start"}, "start"),
        ({"story": GULISTAN}, GULISTAN),
        ({"story": "1750-shusha"}, "start"),
        ({"story": "xyz", "year": "1828"}, ""),
        ({"year": "1699"}, ""),
        ({"event": GULISTAN}, ""),
        ({"panel": "claims"}, ""),
        ({"view": "control"}, ""),
        ({"turkic": "off"}, ""),
        ({"compare": "1813"}, ""),
    ],
)
def test_an_address_that_asks_for_nothing_opens_the_story_and_any_other_the_free_atlas(
    real, asked, story
):
    assert choice_of(asked, real).story == story


def test_a_step_of_the_story_alone_is_its_address(real):
    for stop in stops_of(real):
        choice = choice_of({"story": stop.id}, real)
        assert (choice.selection, choice.day) == (("event", stop.id), stop.day)
        assert parameters(choice) == {"story": stop.id}
    assert parameters(choice_of({}, real)) == {}
    assert parameters(choice_of({"story": "start", "lang": "tr"}, real)) == {"lang": "tr"}


def test_what_stands_beside_a_step_and_is_its_own_is_dropped_without_a_word(real):
    beside = {"story": GULISTAN, "year": "1920", "place": "shusha", "view": "recognised"}
    assert wrong_in(beside, real) == {"year": None, "place": None}


def test_a_day_to_compare_with_alone_opens_its_panel(real):
    assert choice_of({"compare": "1813"}, real).panel == "compare"
    assert choice_of({"compare": "1813", "panel": "year"}, real).panel == "year"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("place", "xyz"),
        ("area", "shusha"),
        ("event", "__proto__"),
        ("story", "xyz"),
        ("story", "1750-shusha"),
        ("year", "9999"),
        ("year", "99999999999999999999"),
        ("year", "１８２８"),
        ("date", "1828-99-99"),
        ("date", "18280101"),
        ("compare", "x"),
        ("turkic", "7"),
        ("lang", "__proto__"),
        ("view", "toString"),
        ("panel", "nothing"),
        ("map", "nan,1"),
    ],
)
def test_what_names_nothing_is_wrong_and_passed_over(real, name, value):
    assert wrong_in({name: value}, real) == {name: value}
    assert choice_of({name: value}, real) == choice_of({}, real)


def test_a_date_outside_the_year_beside_it_is_dropped_without_a_word(real):
    assert wrong_in({"year": "1828", "date": "1813-10-24"}, real) == {"date": None}


def test_parameters_of_others_are_left_alone(real):
    assert wrong_in({"utm_source": "x", "embed": "true"}, real) == {}


@pytest.mark.parametrize(
    ("day", "year", "shown"),
    [
        (None, 3000, "2025-12-31"),
        (None, 1501, "1683-12-31"),
        (None, 10**9, "2025-12-31"),
        (None, -5, "1683-12-31"),
        ("1501-05-05", None, "1683-01-01"),
        ("9999-12-31", None, "2025-12-31"),
        ("1813-99-99", None, None),
        ("17000-12-31", 1828, "1828-12-31"),
    ],
)
def test_a_target_outside_the_atlas_leads_to_its_nearest_day(real, day, year, shown):
    assert day_asked(day, year, real) == shown
