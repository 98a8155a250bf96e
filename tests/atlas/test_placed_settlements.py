"""In which area of a lent record a settlement lies."""

import json
from dataclasses import replace

import pytest

from atlas import placed as module
from atlas.placed import placed

SQUARE = [[[10, 0], [11, 0], [11, 1], [10, 1], [10, 0]]]


@pytest.fixture
def ground(tmp_path, monkeypatch):
    """A record whose land is one square at the equator."""
    land = {
        "type": "Feature",
        "properties": {"area_id": "SQUARE"},
        "geometry": {"type": "Polygon", "coordinates": SQUARE},
    }
    content = {"type": "FeatureCollection", "features": [land]}
    (tmp_path / "areas.geojson").write_text(json.dumps(content), "utf-8")
    monkeypatch.setattr(module, "DATA", tmp_path)


@pytest.fixture
def settled(tiny):
    """The area of a place after it was looked for; it is a settlement amid the square."""

    def make(**changed):
        place = replace(tiny.places["midtown"], **{"point": (10.5, 0.5), "area_id": ""} | changed)
        return placed({"town": place})["town"].area_id

    return make


def test_a_settlement_lies_in_the_area_around_its_point(ground, settled):
    assert settled() == "SQUARE"


@pytest.mark.parametrize(
    ("changed", "area"),
    [({"area_id": "MINE"}, "MINE"), ({"kind": "region"}, ""), ({"point": None}, "")],
)
def test_other_places_stay_as_they_are(ground, settled, changed, area):
    assert settled(**changed) == area


@pytest.mark.parametrize(
    ("east", "area"), [(11.044, "SQUARE"), (11.046, ""), (11.053, ""), (20, "")]
)
def test_a_harbour_within_five_kilometres_of_an_area_lies_in_it(ground, settled, east, area):
    assert settled(point=(east, 0.5)) == area


def test_a_place_beside_a_settlement_stays_as_it_is(ground, tiny):
    town = replace(tiny.places["midtown"], point=(10.5, 0.5), area_id="")
    others = {
        "sea": replace(town, kind="sea"),
        "known": replace(town, area_id="MINE"),
        "lost": replace(town, point=None),
    }
    found = placed({"town": town, **others})
    assert list(found) == ["town", "sea", "known", "lost"]
    assert found["town"] == replace(town, area_id="SQUARE")
    assert all(found[id_] is others[id_] for id_ in others)


def test_no_land_is_read_where_no_place_asks_for_it(tiny, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "DATA", tmp_path / "nowhere")
    places = {"midtown": tiny.places["midtown"]}
    assert placed(places) is places
