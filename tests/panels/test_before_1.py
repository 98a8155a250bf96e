"""The address of an atlas that crosses the year 1: read and written as ISO, typed with eras."""

import pytest

from atlas import day_of, iso
from panels.address import choice_of, parameters
from panels.notice import refused, wrong_in
from panels.powers_chart import _said
from panels.values import day_asked, day_typed
from words import words_in


@pytest.mark.parametrize(
    ("asked", "day"),
    [
        ({"year": "-0019"}, "-0019-12-31"),
        ({"year": "-19"}, "-0019-12-31"),
        ({"year": "0"}, "0000-12-31"),
        ({"year": "5"}, "0005-12-31"),
        ({"date": "-0080-05-10"}, "-0080-05-10"),
        ({"year": "-0080", "date": "-0080-05-10"}, "-0080-05-10"),
        ({"year": "-0079", "date": "-0080-05-10"}, "-0079-12-31"),
        ({"event": "1720-treaty"}, "-0080-05-10"),
        ({"story": "1745-peace"}, "-0055-03-01"),
    ],
)
def test_an_address_leads_to_its_day(ancient, asked, day):
    choice = choice_of(asked, ancient)
    assert iso(choice.day) == day
    assert choice.year == int(day[: -len("-12-31")])
    assert wrong_in(asked, ancient).keys() <= {"date"}


@pytest.mark.parametrize(
    "asked",
    [
        {"year": "-0019"},
        {"year": "0000"},
        {"year": "-0080", "date": "-0080-05-10", "event": "1720-treaty"},
        {"panel": "compare", "compare": "-0090", "year": "0005"},
        {"panel": "compare", "compare": "-0080-05-10", "year": "0005"},
    ],
)
def test_a_state_is_written_as_the_address_that_opens_it(ancient, asked):
    assert parameters(choice_of(asked, ancient)) == asked


@pytest.mark.parametrize("wrong", ["-0480", "11", "1828", "-0000", "-0080-02-30", "99920"])
def test_what_lies_outside_is_refused_with_eras(ancient, wrong):
    name = "date" if wrong.count("-") > 1 else "year"
    assert wrong_in({name: wrong}, ancient) == {name: wrong}
    said = refused(ancient, words_in("tr"), name, wrong)
    assert "MÖ 101" in said
    assert "MS 10" in said


def test_a_date_beside_another_year_is_dropped_beside_1_bc_too(ancient):
    asked = {"year": "0000", "date": "-0080-05-10"}
    assert choice_of(asked, ancient).day == day_of(0)
    assert wrong_in(asked, ancient) == {"date": None}


def test_a_typed_year_may_be_as_short_as_it_is(ancient, tiny):
    typed = {text: day_typed(text, ancient) for text in ("56 BC", "-55", " 5 ", "AD 5", "1828")}
    assert typed == {
        "56 BC": day_of(-55),
        "-55": day_of(-55),
        " 5 ": day_of(5),
        "AD 5": day_of(5),
        "1828": None,
    }
    assert day_typed("5", tiny) is None


def test_a_day_pressed_on_the_map_is_taken_in_either_form(ancient):
    assert day_asked("-0080-05-10", None, ancient) == day_of("-0080-05-10")
    assert day_asked(day_of("-0080-05-10"), None, ancient) == day_of("-0080-05-10")
    assert day_asked(None, -19, ancient) == day_of(-19)
    assert day_asked(None, 0, ancient) == day_of(0)


def test_the_chart_of_powers_writes_its_ticks_with_eras():
    assert _said(words_in("az")) == (
        "datum.value >= 1000 ? datum.value : "
        "datum.value > 0 ? 'y.e. ' + datum.value + '' : 'e.ə. ' + (1 - datum.value) + ''"
    )
