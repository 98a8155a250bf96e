"""Land by power, year by year."""

import pytest

from atlas import km2_held, power_series, powers_of_the_article, state_at


@pytest.mark.parametrize("by", ["family", "holder", "top"])
@pytest.mark.parametrize("view", ["control", "recognised"])
def test_the_series_agrees_with_the_state_of_every_year(tiny, by, view):
    series = power_series(tiny, by, view)
    for index, year in enumerate(series.years):
        held = km2_held(tiny, state_at(tiny, year, view), by)
        found = {key: column[index] for key, column in series.km2.items() if column[index]}
        assert found == held


def test_every_year_of_the_atlas_has_a_value_and_the_land_stays_the_same(tiny):
    series = power_series(tiny)
    assert (series.years[0], series.years[-1]) == (1700, 1810)
    whole = sum(area.km2 for area in tiny.areas.values())
    assert {sum(column) for column in zip(*series.km2.values(), strict=True)} == {whole}


def test_the_largest_power_comes_first(tiny):
    assert list(power_series(tiny).km2) == ["North", "South", "Isle"]


def test_an_unknown_grouping_is_refused(tiny):
    with pytest.raises(ValueError, match="family, holder, top"):
        power_series(tiny, "colour")


def test_the_land_of_a_vassal_counts_to_its_overlords_state_until_it_goes_its_own_way(tiny):
    assert _held(tiny, "north", 1749) - _held(tiny, "north", 1750) == tiny.areas["T_ISLE"].km2


def test_a_state_keeps_its_line_under_a_new_name(tiny):
    assert _held(tiny, "north", 1799) == _held(tiny, "north", 1800) > 0


def _held(atlas, state, year):
    series = power_series(atlas, "top")
    return series.km2[state][series.years.index(year)]


YEARS = (1683, 1699, 1774, 1813, 1828, 1877, 1914, 1918, 1922, 1950, 1991, 2025)


@pytest.mark.parametrize("view", ["control", "recognised"])
@pytest.mark.parametrize("year", YEARS)
def test_the_land_of_each_state_is_its_own_and_that_of_those_under_it(real, year, view):
    plain = {}
    for area, holding in state_at(real, year, view).items():
        by_law = view == "recognised" and holding.differs
        power = holding.recognised_id if by_law else holding.holder_id
        if holding.overlord_id and not by_law and holding.rule in UNDER:
            power = holding.overlord_id
        state = real.holders[power].state
        plain[state] = plain.get(state, 0) + real.areas[area].km2
    series = power_series(real, "top", view)
    column = series.years.index(year)
    held = {state: km2[column] for state, km2 in series.km2.items() if km2[column]}
    assert held == pytest.approx(plain, abs=0.5)


UNDER = ("vassal", "protectorate", "autonomy", "union republic", "mandate", "communities")


def test_the_articles_powers_are_those_it_names_then_those_its_events_speak_of_most(real):
    named = powers_of_the_article(real)
    assert set(named[:6]) == {
        "azerbaijan", "russia", "armenia", "ottoman-empire", "iran", "soviet-union"
    }  # fmt: skip
    assert named[6:8] == ("nagorno-karabakh", "turkiye")
