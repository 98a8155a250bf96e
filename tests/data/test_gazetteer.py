"""The gazetteer: points lie in their areas, states cover theirs, dates of names can be read."""

import csv
import json
from pathlib import Path

import pytest
from shapely import Point
from shapely.geometry import shape

from atlas import edtf_range

DATA = Path(__file__).resolve().parents[2] / "data"
# A state of today covers every area whose id begins with its country's code.
COUNTRIES = {"azerbaijan": "AZ_", "armenia": "AM_", "turkiye": "TR_", "russia": "RU_"}
# Degrees: how far simplified shapes may leave a town on the shore outside.
SHORE = 0.02


def rows(table):
    """The rows of a table, as dictionaries of text."""
    with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


SHAPES = {
    feature["properties"]["area_id"]: shape(feature["geometry"])
    for feature in json.loads((DATA / "areas.geojson").read_text(encoding="utf-8"))["features"]
}
SETTLEMENTS = [
    pytest.param(row, id=row["place_id"]) for row in rows("places") if row["kind"] == "settlement"
]
DATED = [
    pytest.param(row, id=f"{row['place_id']}-{row['lang']}-{row['name']}")
    for row in rows("names")
    if row["date_edtf"]
]


@pytest.mark.parametrize("row", SETTLEMENTS)
def test_a_settlement_lies_in_its_area(row):
    assert SHAPES[row["area_id"]].distance(Point(float(row["lon"]), float(row["lat"]))) < SHORE


@pytest.mark.parametrize(("place", "code"), COUNTRIES.items())
def test_a_state_covers_all_areas_of_its_country(place, code):
    """A new area goes into `extent_areas` of the places it belongs to."""
    extent = next(row["extent_areas"] for row in rows("places") if row["place_id"] == place)
    assert set(extent.split(";")) == {
        row["area_id"] for row in rows("areas") if row["area_id"].startswith(code)
    }


@pytest.mark.parametrize("row", DATED)
def test_the_days_of_a_name_lie_in_its_uncertain_span(row):
    first, last = edtf_range(row["date_edtf"])
    assert all(first <= day <= last for day in (row["from"], row["until"]) if day)


def test_ids_are_plain():
    for row in rows("places"):
        assert row["geonames"] == "" or row["geonames"].isdigit()
        assert row["wikidata"] == "" or row["wikidata"][1:].isdigit()
