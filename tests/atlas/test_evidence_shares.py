"""For how much of an atlas a source was opened, by region and by period."""

from dataclasses import replace

import pytest

from atlas.evidence import begins_the_atlas, behind_event, evidenced_holding, only_named
from atlas.evidence_shares import (
    Part,
    period_of,
    periods_of,
    region_of,
    share_of_days,
    share_of_events,
    share_of_holdings,
)
from atlas.manifest import Region


@pytest.mark.parametrize(
    ("all_", "opened", "share"),
    [(0, 0, 1.0), (1, 0, 0.0), (1, 1, 1.0), (3, 1, 0.33), (3, 2, 0.66), (1000, 999, 0.99),
     (200, 1, 0.0), (100, 1, 0.01)],
)  # fmt: skip
def test_a_share_is_rounded_down_so_that_only_all_is_all(all_, opened, share):
    assert Part(all_, opened).floored == share


def test_of_all_or_of_some_the_opened_ones_are_counted(tiny):
    held = [one for one in tiny.holdings if one.area_id == "T_PORT"]
    assert share_of_holdings(tiny) == Part(11, 3)
    assert share_of_holdings(tiny, held) == Part(4, 2)
    assert share_of_holdings(tiny, iter(held)) == Part(4, 2)
    assert share_of_holdings(tiny, []) == Part(0, 0)
    assert share_of_events(tiny) == Part(6, 3)
    assert share_of_events(tiny, [tiny.events["1740-war"], tiny.events["1810-visit"]]) == Part(2, 1)
    assert share_of_events(tiny, []) == Part(0, 0)


def test_of_the_holdings_with_a_source_those_whose_day_was_read_are_fewer(tiny):
    assert share_of_days(tiny) == Part(11, 2)


def divided(atlas, *regions: Region):
    return replace(atlas, manifest=replace(atlas.manifest, regions=regions))


@pytest.mark.parametrize(
    ("lon", "name"), [(-1.0, "elsewhere"), (0.0, "West"), (1.9, "West"), (2.0, "East")]
)
def test_an_area_lies_in_the_region_of_its_country_from_its_west_up_to_its_east(tiny, lon, name):
    parts = Region("West", ("T", "U"), 0, 2), Region("East", ("T",), 2, 4)
    area = replace(tiny.areas["T_MID"], point=(lon, 50.0))
    assert region_of(divided(tiny, *parts), area) == name


@pytest.mark.parametrize(
    ("region", "name"),
    [(Region("All", ("T",)), "All"), (Region("Other", ("MID", "T_MID")), "elsewhere"),
     (Region("North", ("T",), 1.0), "elsewhere")],
)  # fmt: skip
def test_an_area_that_was_not_measured_lies_at_no_degree(tiny, region, name):
    area = replace(tiny.areas["T_MID"], point=None)
    assert region_of(divided(tiny, region), area) == name


def timed(atlas, *periods: int):
    return replace(atlas, manifest=replace(atlas.manifest, periods=periods))


@pytest.mark.parametrize(
    ("day", "period"),
    [("1699-12-31", 1720), ("1720-01-01", 1720), ("1749-12-31", 1720), ("1750-01-01", 1750),
     ("1900-01-01", 1750)],
)  # fmt: skip
def test_a_period_lasts_up_to_the_first_year_of_the_next(tiny, day, period):
    assert period_of(timed(tiny, 1720, 1750), day) == period


def test_without_periods_the_whole_time_is_one(tiny):
    assert periods_of(timed(tiny)) == (1700,)
    assert period_of(timed(tiny), "1800-01-01") == 1700
    assert periods_of(timed(tiny, 1720, 1750)) == (1720, 1750)


def test_passages_speak_of_the_start_where_each_of_them_does(tiny):
    (treaty,) = behind_event(tiny, "1720-treaty")
    start = replace(treaty, event_id="1700-beginning")
    assert begins_the_atlas(tiny, (start, start))
    assert not begins_the_atlas(tiny, (start, treaty))


def test_of_the_sources_named_those_that_were_opened_are_left_out(tiny):
    behind = behind_event(tiny, "1720-treaty")
    assert only_named(("b", "chronicle", "a", "b"), behind) == ("b", "a")
    assert only_named(("a",), ()) == ("a",)


def test_a_holding_without_a_passage_keeps_its_sources(tiny):
    held = replace(tiny.by_area["T_MID"][1], sources=("b", "chronicle"))
    assert evidenced_holding({}, held) is held
    assert evidenced_holding(tiny.attestations, held).sources == ("chronicle", "b")
