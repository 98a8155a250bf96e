"""Which passages stand behind a holding and an event; a work read for one is not read for all."""

import pytest

from atlas import holding_at, load
from atlas.evidence import (
    behind_all,
    behind_event,
    behind_holding,
    day_opened,
    only_named,
    opened_event,
    opened_holding,
)

PASSAGE = "1720-treaty,,T_MID,chronicle,chapter 3"


def locators(behind):
    return [one.locator for one in behind]


@pytest.mark.parametrize(
    ("area_id", "day", "wanted"),
    [
        ("T_MID", "1720-05-10", ["chapter 3"]),
        ("T_PORT", "1740-03-02", ["page 40"]),
        ("T_PORT", "1745-03-15", ["page 41"]),
        ("T_PORT", "1745-03-14", ["page 40"]),
        ("T_MID", "1720-05-09", []),
        ("T_WEST", "1800-07-14", []),
    ],
)
def test_a_holding_is_opened_by_the_passages_on_its_area_event_and_day(tiny, area_id, day, wanted):
    holding = holding_at(tiny, area_id, day)
    assert locators(behind_holding(tiny, holding)) == wanted
    assert opened_holding(tiny, holding) is bool(wanted)


def test_a_passage_without_a_day_opens_every_holding_its_event_began_there(folder, edit):
    edit("attestations.csv", "1745-peace,1745-03-15", "1745-peace,")
    holding = holding_at(load(folder), "T_PORT", "1745-03-15")
    assert opened_holding(load(folder), holding)


def test_a_passage_of_another_day_of_the_event_opens_nothing_that_began_on_this_one(folder, edit):
    edit("attestations.csv", "1745-peace,1745-03-15", "1745-peace,1745-03-01")
    atlas = load(folder)
    assert not opened_holding(atlas, holding_at(atlas, "T_PORT", "1745-03-15"))
    assert opened_event(atlas, "1745-peace")


def test_an_event_is_opened_by_any_passage_that_names_it(tiny):
    assert locators(behind_event(tiny, "1740-war")) == ["page 40"]
    assert not opened_event(tiny, "1800-republic")


def test_a_work_that_was_read_is_not_opened_for_all_it_is_named_for(tiny):
    republic = holding_at(tiny, "T_WEST", 1800)
    assert tiny.sources["chronicle"].opened
    assert republic.sources == ("chronicle",)
    assert not opened_holding(tiny, republic)


def test_what_stands_behind_several_holdings_is_told_once(tiny):
    held = tiny.by_area["T_PORT"]
    assert locators(behind_all(tiny, (*held, *held))) == ["page 40", "page 41"]


def test_only_named_are_the_sources_without_a_passage(tiny):
    behind = behind_event(tiny, "1720-treaty")
    assert only_named(("gazette", "chronicle", "gazette"), behind) == ("gazette",)


def test_opened_sources_come_first_whether_the_row_names_them(folder, edit):
    edit("sources.csv", "official,not opened", "official,read")
    edit("attestations.csv", PASSAGE, PASSAGE.replace("chronicle", "gazette"))
    atlas = load(folder)
    assert holding_at(atlas, "T_MID", 1720).sources == ("gazette", "chronicle")
    assert atlas.events["1720-treaty"].sources == ("gazette", "chronicle")


def test_an_atlas_without_the_table_has_opened_nothing(folder):
    (folder / "attestations.csv").unlink()
    atlas = load(folder)
    assert not any(opened_holding(atlas, one) for one in atlas.holdings)
    assert not any(opened_event(atlas, id_) for id_ in atlas.events)


def test_a_passage_without_a_day_states_who_came_and_not_on_which_day(tiny, folder, edit):
    port = holding_at(tiny, "T_PORT", "1745-03-15")
    assert day_opened(tiny, port)
    edit("attestations.csv", "1745-peace,1745-03-15", "1745-peace,")
    atlas = load(folder)
    assert opened_holding(atlas, port) and not day_opened(atlas, port)


def test_what_was_so_when_the_atlas_begins_has_no_day_to_read(folder, edit):
    edit("attestations.csv", PASSAGE, "1700-beginning,,T_EAST,chronicle,chapter 1")
    atlas = load(folder)
    assert day_opened(atlas, holding_at(atlas, "T_EAST", "1700-01-01"))
    assert not day_opened(atlas, holding_at(atlas, "T_WEST", "1700-01-01"))
