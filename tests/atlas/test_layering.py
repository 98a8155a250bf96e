"""Which files an atlas brings itself, and which the record lends that it is read beside."""

from typing import Any

import pytest
from ruled import atlas_of

from atlas.layering import lender, shipped_manifest
from atlas.shipped import DATA, WORLD

LENT_TABLES = [
    "sources", "events", "event_names", "event_dates", "translations", "holders", "holder_names",
    "short_names", "groups", "areas", "area_names", "area_districts", "area_measures", "holdings",
    "attestations", "border_towns", "views", "loaded_words",
]  # fmt: skip
SHAPES = ["areas.geojson", "areas.topojson", "cuts.geojson", "basemap.geojson"]
SHIPPED = [*(f"{name}.csv" for name in LENT_TABLES), *SHAPES]
OF_ITS_LAYER = ["turkic_states.geojson", "memberships.csv"]


def atlas(record: str, shapes: str = "", memberships: str = "") -> Any:
    layer = {"id": "l", "title": "L", "shapes": shapes, "memberships": memberships}
    layers = [layer] if shapes else []
    return atlas_of({"atlas.json": {"title": "T", "record": record, "layers": layers}})


@pytest.mark.parametrize("file", SHIPPED)
def test_the_shipped_record_lends_its_tables_and_shapes(file):
    files = atlas("shipped").files
    assert files.has(file)
    assert files.read(file) == (DATA / file).read_bytes()


@pytest.mark.parametrize("file", ["article.json", "datapackage.json", "places.csv", *OF_ITS_LAYER])
def test_what_is_of_the_other_article_is_not_lent(file):
    assert (DATA / file).exists()
    assert not atlas("shipped").files.has(file)


def test_the_files_of_a_layer_are_lent_where_the_record_has_that_layer_too():
    files = atlas("shipped", *OF_ITS_LAYER).files
    assert [files.has(file) for file in OF_ITS_LAYER] == [True, True]
    one = atlas("shipped", OF_ITS_LAYER[0], "own.csv").files
    assert [one.has(file) for file in OF_ITS_LAYER] == [True, False]
    other = atlas("shipped", "article.geojson", "places.csv").files
    assert not other.has("places.csv")


@pytest.mark.parametrize("file", [*SHIPPED, *OF_ITS_LAYER])
def test_without_a_record_only_the_land_of_the_world_is_lent(file):
    assert atlas("none").files.has(file) is (file == "basemap.geojson")


def test_the_land_of_the_world_is_that_of_the_project():
    read = atlas("none").files.read("basemap.geojson")
    assert read == (WORLD / "basemap.geojson").read_bytes()


def test_an_atlas_with_its_own_record_is_lent_nothing():
    own = atlas("own")
    assert own.files is own.own


def test_an_own_file_comes_before_the_lent_one():
    content = {"atlas.json": {"title": "T", "record": "shipped"}, "views.csv": "view_id\nmine\n"}
    assert atlas_of(content).files.read("views.csv") == b"view_id\nmine\n"


@pytest.mark.parametrize(("record", "path"), [("shipped", DATA), ("none", None), ("own", None)])
def test_who_lends_is_the_record_that_an_atlas_is_read_beside(record, path):
    found = lender(atlas(record).manifest)
    assert (found.path if found else None) == path


def test_the_manifest_of_the_record_is_the_shipped_one():
    found = shipped_manifest()
    assert found.record == "own"
    assert {one.memberships for one in found.layers} == {"memberships.csv"}
