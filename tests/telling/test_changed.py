"""What an event changed on the map, in one line: by kind of change, with who gained what."""

import pytest

from atlas import load
from atlas.story import Stop
from telling.changed import changed_words, fighting_words
from words import words_in

EN = words_in("en")
WEST = "T_WEST,1700-01-01,1800-07-14,north,,sovereign,,,exact,,1700-beginning,chronicle,,"
WEST_GIVEN = (
    "T_WEST,1700-01-01,1720-05-10,north,,sovereign,,,exact,,1700-beginning,chronicle,,\n"
    "T_WEST,1720-05-10,1800-07-14,{holder},,sovereign,,,exact,,1720-treaty,chronicle,,"
)
PEACE = "T_PORT,1745-03-15,1800-07-14,north,,sovereign"
BY_PEACE = (
    "T_WEST,1700-01-01,1745-03-15,north,,sovereign,,,exact,,1700-beginning,chronicle,,\n"
    "T_WEST,1745-03-15,1800-07-14,{holder},,sovereign,,,exact,,1745-peace,chronicle,,"
)
PASSING = (
    "T_WEST,1700-01-01,1740-06-01,north,,sovereign,,,exact,,1700-beginning,chronicle,,\n"
    "T_WEST,1740-06-01,1741-06-01,isle-league,,occupation,north,pending,exact,,1740-war,chronicle,,\n"
    "T_WEST,1741-06-01,1800-07-14,north,,sovereign,,,exact,,1740-war,chronicle,,"
)  # fmt: skip


def said(atlas, id_: str) -> str:
    return changed_words(atlas, EN, atlas.events[id_])


@pytest.fixture
def given(folder, edit):
    """The atlas in which the treaty gave land to two powers."""
    edit("holdings.csv", WEST, WEST_GIVEN.format(holder="isle-league"))
    return load(folder)


@pytest.mark.parametrize(
    ("id_", "line"),
    [
        ("1720-treaty", "On the map: ceded 12,308 km²"),
        ("1740-war", "On the map: taken 12,305 km²"),
        ("1745-peace", "On the map: returned 12,305 km²"),
        ("1800-republic", "No land on this map changed hands as a result."),
    ],
)
def test_land_of_one_kind_that_one_power_gained_is_a_number(tiny, id_, line):
    assert said(tiny, id_) == line


def test_where_two_powers_gained_each_is_named_by_its_name_of_the_day_the_most_first(given):
    assert said(given, "1720-treaty") == (
        "On the map: ceded 36,921 km² (League of the Isle 24,613; Southern Empire 12,308)"
    )


def test_where_one_power_gained_two_areas_it_is_not_named(folder, edit):
    edit("holdings.csv", WEST, WEST_GIVEN.format(holder="south"))
    assert said(load(folder), "1720-treaty") == "On the map: ceded 36,921 km²"


def test_what_the_new_owner_held_already_is_told(folder, edit):
    edit("holdings.csv", PEACE, PEACE.replace("north", "isle-league"))
    atlas = load(folder)
    assert said(atlas, "1745-peace") == "On the map: ceded 12,305 km² (all of it already held)"


@pytest.mark.parametrize(
    ("holder", "line"),
    [
        ("isle-league", "ceded 36,918 km² (already held: 12,305 km²)"),
        (
            "south",
            "ceded 36,918 km² (Southern Empire 24,613; League of the Isle 12,305; "
            "already held: 12,305 km²)",
        ),
    ],
)
def test_what_was_held_already_is_told_apart_after_who_gained(folder, edit, holder, line):
    edit("holdings.csv", PEACE, PEACE.replace("north", "isle-league"))
    edit("holdings.csv", WEST, BY_PEACE.format(holder=holder))
    assert said(load(folder), "1745-peace") == f"On the map: {line}"


def test_kinds_of_change_stand_one_after_the_other(folder, edit):
    edit("holdings.csv", WEST, BY_PEACE.format(holder="south"))
    assert said(load(folder), "1745-peace") == ("On the map: ceded 24,613 km², returned 12,305 km²")


def step(first: int, last: int) -> Stop:
    """A step of the story that the war leads."""
    return Stop("1740-war", (), "1745-03-01", first, last, "X2")


def test_the_fighting_of_several_years_is_told_together_without_what_was_held_meanwhile(
    folder, edit
):
    edit("holdings.csv", WEST, PASSING)
    atlas = load(folder)
    assert "held meanwhile 24,613 km²" in said(atlas, "1740-war")
    told = fighting_words(atlas, EN, step(1740, 1745))
    assert told == "All the fighting of 1740–1745: taken 12,305 km²"


def test_fighting_of_one_year_or_that_moved_nothing_has_no_line_of_its_own(tiny):
    assert fighting_words(tiny, EN, step(1740, 1740)) == ""
    assert fighting_words(tiny, EN, step(1742, 1745)) == ""
