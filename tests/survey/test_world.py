"""The land of the whole world: where towns of all parts lie, small, without any border."""

from argparse import ArgumentParser

import geopandas
import pytest
import shapely
from shapely.geometry import LineString, Point, Polygon, box, shape

from atlas.reading import read_json
from atlas.shipped import WORLD
from commands import build_basemap
from commands.build_basemap import HOW_TO_GET_WORLD
from survey.world import WorldSources, build_world

FILE = WORLD / "basemap.geojson"
INLAND = {
    "Madrid": (-3.7, 40.4), "Timbuktu": (-3.0, 16.8), "Delhi": (77.2, 28.6), "Xian": (108.9, 34.3),
    "Cuzco": (-72.0, -13.5), "Johannesburg": (28.0, -26.2), "Alice Springs": (133.9, -23.7),
    "Denver": (-105.0, 39.7), "Moscow": (37.6, 55.8), "Novosibirsk": (82.9, 55.0),
}  # fmt: skip
ISLANDS = {
    "Cyprus": (33.2, 35.05), "Ireland": (-7.9, 53.3), "Sri Lanka": (80.7, 7.6),
    "Taiwan": (121.0, 23.8), "Hawaii": (-155.5, 19.6), "Tasmania": (146.6, -42.0),
}  # fmt: skip
AT_SEA = [(-30, 30), (75, -10), (-140, 10), (3, 56.5), (35, 34), (51, 38.5)]


@pytest.fixture(scope="module")
def drawn() -> dict[str, shapely.Geometry]:
    features = read_json(FILE)["features"]
    return {one["properties"]["kind"]: shape(one["geometry"]) for one in features}


def test_it_has_land_lakes_and_rivers_and_no_borders(drawn):
    assert set(drawn) == {"land", "lake", "river"}
    assert all(one.is_valid for one in drawn.values())


@pytest.mark.parametrize("point", [*INLAND.values(), *ISLANDS.values()], ids=[*INLAND, *ISLANDS])
def test_a_town_inland_and_an_island_lie_on_land(drawn, point):
    assert drawn["land"].contains(Point(point))


@pytest.mark.parametrize("point", AT_SEA)
def test_the_seas_are_not_land(drawn, point):
    assert not drawn["land"].contains(Point(point)) or drawn["lake"].contains(Point(point))


def test_the_great_lakes_are_there_and_a_reservoir_is_not(drawn):
    assert drawn["lake"].contains(Point(33.0, -1.0))  # Victoria
    assert not drawn["lake"].contains(Point(0.1, 7.3))  # Volta


def test_it_stays_small():
    assert FILE.stat().st_size < 152_000


def test_without_its_shapefiles_the_command_tells_how_to_get_them(capsys):
    parser = ArgumentParser()
    build_basemap.add_arguments(parser)
    assert build_basemap.run(parser.parse_args(["--world"])) == 2
    assert capsys.readouterr().err.strip() == HOW_TO_GET_WORLD


def test_small_islands_reservoirs_and_minor_rivers_are_left_out(tmp_path):
    def written(name: str, shapes: list[shapely.Geometry], **columns: list[object]):
        path = tmp_path / name
        frame = geopandas.GeoDataFrame(columns, geometry=shapes, crs="EPSG:4326", index=range(2))
        frame.to_file(path)
        return path

    big, rock = box(0, 0, 20, 20), box(30, 30, 30.1, 30.1)
    natural, dammed = Polygon([(2, 2), (4, 2), (4, 4)]), Polygon([(10, 10), (12, 10), (12, 12)])
    main, brook = LineString([(1, 15), (9, 15)]), LineString([(1, 17), (9, 17)])
    files = WorldSources(
        land=written("land.shp", [big, rock]),
        lakes=written("lakes.shp", [natural, dammed], featurecla=["Lake", "Reservoir"]),
        rivers=written("rivers.shp", [main, brook], scalerank=[1, 6]),
    )
    assert build_world(files, tmp_path / "world") == 3
    land, lake, river = (
        shape(one["geometry"])
        for one in read_json(tmp_path / "world" / "basemap.geojson")["features"]
    )
    assert land.area == pytest.approx(400, rel=0.01)
    assert lake.area == pytest.approx(2, rel=0.05)
    assert river.length == pytest.approx(8)
