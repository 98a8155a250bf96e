"""How a power is written: colour, names, rule, recognition, how sure, since when, by what."""

from dataclasses import replace

import pytest

from atlas import holding_at
from telling.holders import (
    certainty_badge,
    event_link,
    event_target,
    holder_label,
    own_name,
    power_label,
    recognition_words,
    rule_in,
    rule_words,
    since_words,
)
from telling.nodes import link, node
from words import words_in

EN, TR = words_in("en"), words_in("tr")
DAY = "1742-12-31"


def held(atlas, area_id: str = "T_EAST", **changed):
    """The holding of an area in 1742, with something otherwise."""
    return replace(holding_at(atlas, area_id, DAY), **changed)


def swatch(colour: str, name: str, *, tint: bool = False) -> dict:
    mark = node("i", cls="ta-swatch", swatch=colour, tint=tint, aria_hidden="true")
    return node("span", mark, name, cls="ta-holder")


@pytest.mark.parametrize(
    ("area", "view", "told"),
    [
        ("T_EAST", "control", swatch("#cc6677", "Southern Empire")),
        ("T_PORT", "control", swatch("#ddcc77", "League of the Isle")),
        ("T_PORT", "recognised", swatch("#4477aa", "Kingdom of Northland")),
        ("T_ISLE", "control", swatch("#4477aa", "League of the Isle", tint=True)),
    ],
)
def test_a_power_is_written_beside_its_colour_and_a_vassal_in_a_tint_of_its_overlords(
    tiny, area, view, told
):
    assert holder_label(tiny, EN, held(tiny, area), view, DAY) == told


def test_a_power_bears_its_name_of_the_day_in_the_readers_language(tiny):
    west = held(tiny, "T_WEST")
    assert holder_label(tiny, EN, west, "control", "1729-12-31")["kids"][1] == "Duchy of Northland"
    assert holder_label(tiny, TR, west, "control", "1730-01-01")["kids"][1] == "Kuzey Krallığı"


@pytest.mark.parametrize(
    ("area", "view", "day", "told"),
    [
        ("T_ISLE", "control", DAY, ("Kingdom of Northland (as League of the Isle)", True)),
        ("T_ISLE", "control", "1701-12-31", ("Duchy of Northland (as League of the Isle)", True)),
        ("T_PORT", "control", DAY, ("League of the Isle", False)),
        ("T_PORT", "recognised", DAY, ("Kingdom of Northland", False)),
    ],
)
def test_where_land_is_a_vassals_the_overlord_is_named_first(tiny, area, view, day, told):
    label = power_label(tiny, EN, held(tiny, area), view, day)
    assert (label["kids"][1], label["kids"][0]["tint"]) == told


def test_a_power_is_named_in_its_own_language_where_it_has_such_a_name(tiny):
    own = node("bdi", "Regnum Boreale", lang="la")
    assert own_name(tiny, EN, "north", DAY) == node("span", " · ", own, cls="ta-native")
    assert own_name(tiny, EN, "north", "1729-12-31") is None
    assert own_name(tiny, EN, "south", DAY) is None


def test_a_name_that_is_the_readers_own_is_not_said_twice(tiny):
    north = tiny.holders["north"]
    names = tuple(
        replace(one, name="Kingdom of Northland") if one.lang == "la" else one
        for one in north.names
    )
    atlas = replace(tiny, holders={**tiny.holders, "north": replace(north, names=names)})
    assert own_name(atlas, EN, "north", DAY) is None
    assert own_name(atlas, TR, "north", DAY) is not None


@pytest.mark.parametrize(
    ("rule", "overlord", "said"),
    [
        ("sovereign", "", ""),
        ("occupation", "", "military occupation"),
        ("revolt", "", "in revolt"),
        ("sovereign", "north", "under Kingdom of Northland"),
        ("vassal", "north", "vassal of Kingdom of Northland"),
        ("revolt", "north", "in revolt against Kingdom of Northland"),
    ],
)
def test_the_rule_is_told_with_the_overlord_and_plain_sovereignty_goes_without_saying(
    tiny, rule, overlord, said
):
    assert rule_words(tiny, EN, held(tiny, rule=rule, overlord_id=overlord), DAY) == said


def test_an_overlord_bears_its_name_of_the_day(tiny):
    vassal = held(tiny, rule="vassal", overlord_id="north")
    assert rule_words(tiny, EN, vassal, "1729-12-31") == "vassal of Duchy of Northland"


@pytest.mark.parametrize(
    ("view", "owner", "said"),
    [
        ("control", "", "military occupation"),
        ("control", "north", "military occupation"),
        ("recognised", "", "military occupation"),
        ("recognised", "north", ""),
    ],
)
def test_an_owner_in_law_has_no_rule_over_land_that_another_runs(tiny, view, owner, said):
    one = held(tiny, rule="occupation", recognised_id=owner)
    assert rule_in(tiny, EN, one, view, DAY) == said


@pytest.mark.parametrize(
    ("owner", "recognition", "said"),
    [
        ("", "", ""),
        ("", "pending", ""),
        ("south", "pending", ""),
        ("north", "", "By recognition: Kingdom of Northland"),
        ("north", "no such word", "By recognition: Kingdom of Northland"),
        ("north", "divided", "By recognition: Kingdom of Northland (states disagree)"),
        ("north", "nominal", "By treaty, not in practice: Kingdom of Northland"),
        ("unsettled", "", "Title not settled"),
        ("unsettled", "divided", "Title not settled (states disagree)"),
    ],
)
def test_whose_the_land_is_in_law_is_told_where_that_is_another_power(
    tiny, owner, recognition, said
):
    nobody = replace(tiny.holders["south"], id="unsettled", name="Title not settled", names=())
    atlas = replace(tiny, holders={**tiny.holders, "unsettled": nobody})
    one = held(tiny, recognised_id=owner, recognition=recognition)
    assert recognition_words(atlas, EN, one, DAY) == said


@pytest.mark.parametrize(
    ("certainty", "start", "edtf", "said"),
    [
        ("exact", "1720-05-10", "", "exact border and date"),
        ("exact", "1720-05-10", "1720-05", "exact border"),
        ("exact", "1700-01-01", "", "exact border"),
        ("exact", "1700-01-02", "", "exact border and date"),
        ("approximate", "1700-01-01", "1700~", "approximate"),
        ("contested", "1720-05-10", "", "contested"),
    ],
)
def test_the_badge_claims_no_date_that_is_not_known(tiny, certainty, start, edtf, said):
    one = held(tiny, certainty=certainty, start=start, edtf=edtf)
    assert certainty_badge(tiny, EN, one) == node("span", said, cls=f"ta-badge ta-{certainty}")


@pytest.mark.parametrize(
    ("start", "edtf", "briefly", "at_length"),
    [
        ("1700-01-01", "", "before 1700", "before 1700, where the atlas begins"),
        ("1700-01-02", "", "2 January 1700", "2 January 1700"),
        ("1750-07-01", "1750~", "about 1750", "about 1750"),
    ],
)
def test_the_first_day_of_the_atlas_is_no_beginning(tiny, start, edtf, briefly, at_length):
    one = held(tiny, start=start, edtf=edtf)
    assert since_words(tiny, EN, one) == briefly
    assert since_words(tiny, EN, one, at_length=True) == at_length


@pytest.mark.parametrize("id_", ["", "no-such-event", "1700-beginning"])
def test_no_event_and_the_beginning_of_the_atlas_have_no_link(tiny, id_):
    assert event_link(tiny, EN, id_) == ""


@pytest.mark.parametrize(("asked", "focus"), [((), "event-1720-treaty"), (("here",), "here")])
def test_an_events_link_leads_to_its_day(tiny, asked, focus):
    target = {"kind": "event", "id": "1720-treaty", "day": "1720-05-10"}
    expected = link("Treaty of Midvale", target=target, focus=focus)
    assert event_link(tiny, EN, "1720-treaty", *asked) == expected


@pytest.mark.parametrize(
    ("date", "day"),
    [
        ("1699-12-31", "1700-01-01"),
        ("1700-01-01", "1700-01-01"),
        ("1720-05-10", "1720-05-10"),
        ("1810-12-31", "1810-12-31"),
        ("1811-01-01", "1810-12-31"),
    ],
)
def test_an_event_outside_the_atlas_leads_to_its_first_or_its_last_day(tiny, date, day):
    treaty = replace(tiny.events["1720-treaty"], date=date)
    atlas = replace(tiny, events={"1720-treaty": treaty})
    target = {"kind": "event", "id": "1720-treaty", "day": day}
    assert event_target(atlas, "1720-treaty") == target
