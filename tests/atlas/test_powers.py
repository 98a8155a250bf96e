"""Land by power, year by year."""

import pytest

from atlas import km2_held, power_series, state_at


@pytest.mark.parametrize("by", ["family", "holder", "state"])
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
    with pytest.raises(ValueError, match="family, holder, state"):
        power_series(tiny, "colour")
