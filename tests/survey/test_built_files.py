"""The built files of data/: valid, complete, current, and with every town in the right area."""

import csv
import os
from collections import Counter
from itertools import combinations
from pathlib import Path

import geopandas
import pytest
import shapely
from shapely.geometry import Point, shape

from atlas.section import with_section
from atlas.tables import read_json
from atlas.writing import Batch
from survey.build import FRAME, build_areas, topology_text
from survey.files import read_areas
from survey.measures import measure
from survey.misfits import misfits
from survey.sides import NEAR
from survey.tables import read_cuts, read_members, read_rows

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "data"
TOWNS = list(csv.DictReader((HERE / "towns.csv").open(encoding="utf-8")))
EXCLAVE = ("NAKHCHIVAN", "SHARUR", "ORDUBAD")
DISTRICTS = os.environ.get("NATURAL_EARTH_ADMIN1", "")


@pytest.fixture(scope="module")
def areas() -> dict:
    return read_areas(DATA / "areas.geojson")


@pytest.fixture(scope="module")
def arcs() -> dict:
    return read_json(DATA / "areas.topojson")


def named(kind: str) -> list[dict]:
    features = read_json(DATA / "basemap.geojson")["features"]
    return [feature for feature in features if feature["properties"]["kind"] == kind]


def test_the_areas_are_a_valid_coverage(areas):
    assert all(area.is_valid for area in areas.values())
    assert shapely.coverage_is_valid(list(areas.values()))


def test_every_area_of_the_table_has_a_shape_districts_and_measures(areas):
    listed = {row["area_id"] for row in read_rows(DATA / "areas.csv")}
    assert set(areas) == listed
    assert {member.area_id for member in read_members(DATA)} == listed
    assert {row["area_id"] for row in read_rows(DATA / "area_measures.csv")} == listed


def test_areas_topojson_is_what_areas_geojson_gives():
    current = (DATA / "areas.topojson").read_text("utf-8")
    assert current == topology_text(DATA), "stale: python dashboard build-areas --arcs-only"


def test_the_measures_are_those_of_the_shapes_as_drawn(areas):
    current = read_rows(DATA / "area_measures.csv")
    for row, right in zip(current, measure(areas), strict=True):
        assert row["area_id"] == right.pop("area_id")
        found = {name: float(row[name]) for name in right}
        assert found == pytest.approx({name: float(right[name]) for name in right}, rel=1e-3)


def test_square_kilometres_agree_with_an_equal_area_projection(areas):
    drawn = geopandas.GeoSeries(areas, crs="EPSG:4326").to_crs("EPSG:6933").area / 1e6
    km2 = {row["area_id"]: float(row["km2"]) for row in read_rows(DATA / "area_measures.csv")}
    assert km2 == pytest.approx(dict(drawn), rel=0.005)


def test_the_misfits_in_the_readme_are_current():
    page = (DATA / "README.md").read_text("utf-8")
    made = misfits(DATA, Batch())
    stale = "stale: python dashboard build-areas --arcs-only"
    assert page == with_section(page, "misfits", made), stale


if DISTRICTS:  # the district file is no part of the project; who has it can check this too

    def test_a_full_rebuild_gives_the_committed_bytes(tmp_path):
        for name in ("areas.csv", "area_districts.csv", "border_towns.csv", "cuts.geojson"):
            (tmp_path / name).write_bytes((DATA / name).read_bytes())
        with Batch() as batch:
            build_areas(Path(DISTRICTS), tmp_path, batch)
        for name in ("areas.geojson", "areas.topojson", "area_measures.csv"):
            assert (tmp_path / name).read_bytes() == (DATA / name).read_bytes(), name


def test_every_arc_has_two_sides_and_only_open_arcs_are_water(arcs):
    count = len(arcs["objects"]["areas"]["geometries"])
    assert len(arcs["arcs"]) == len(arcs["sides"]) == len(arcs["water"]) == len(arcs["certainty"])
    for (left, right), water in zip(arcs["sides"], arcs["water"], strict=True):
        assert left != right
        assert -1 <= min(left, right) <= max(left, right) < count
        assert not water or -1 in (left, right)


def test_every_cut_is_a_border_of_the_built_areas(areas):
    points = Counter()
    for area in areas.values():
        points.update({tuple(point) for point in shapely.get_coordinates(area).tolist()})
    shared = [point for point, count in points.items() if count > 1]
    tree = shapely.STRtree(shapely.points(shared))
    idle = [
        cut.cut_id
        for cut in read_cuts(DATA)
        if len(tree.query(cut.line, predicate="dwithin", distance=NEAR)) == 0
    ]
    assert idle == ["cyclades-dodecanese"]  # this one runs through the sea


def test_cuts_name_their_source_and_their_certainty():
    known = {row["source_id"] for row in read_rows(DATA / "sources.csv")}
    for feature in read_json(DATA / "cuts.geojson")["features"]:
        facts = feature["properties"]
        assert facts["certainty"] in ("exact", "approximate", "disputed"), facts["cut_id"]
        assert facts["sources"], facts["cut_id"]
        assert set(facts["sources"].split(";")) <= known, facts["cut_id"]
        assert facts["title"], facts["cut_id"]
        assert facts["note"], facts["cut_id"]


@pytest.mark.parametrize("town", TOWNS, ids=lambda town: town["town"])
def test_a_town_lies_in_its_area(town, areas):
    point = Point(float(town["lon"]), float(town["lat"]))
    assert [name for name, area in areas.items() if area.covers(point)] == [town["area_id"]]


@pytest.mark.parametrize("place", [(50.7, 41.7), (34.0, 43.2), (25.0, 38.7), (19.0, 38.0)])
def test_the_open_sea_belongs_to_no_area(place, areas):
    assert not any(area.covers(Point(place)) for area in areas.values())


def test_nakhchivan_is_cut_off_from_the_rest_of_azerbaijan(areas):
    own = [areas[f"AZ_{name}"] for name in ("NAKHCHIVAN", "SHARUR", "ORDUBAD")]
    exclave = shapely.union_all(own)
    # Karki lies by itself inside Armenia and belongs to Nakhchivan.
    own.append(areas["AZ_KARKI"])
    rest = [a for name, a in areas.items() if name.startswith("AZ_") and a not in own]
    assert exclave.geom_type == "Polygon"
    assert all(exclave.distance(area) > 0.1 for area in rest)


def test_the_exclaves_between_armenia_and_azerbaijan_are_kept(areas):
    assert areas["AM_ERIVAN"].union(areas["AM_TAVUSH"]).distance(areas["AM_ARTSVASHEN"]) > 0.01
    assert shapely.get_num_geometries(areas["AZ_QAZAKH_EX"]) == 2
    assert areas["AZ_KARKI"].distance(areas["AZ_SHARUR"]) > 0.01


def test_land_held_apart_has_the_size_that_is_published():
    km2 = {row["area_id"]: float(row["km2"]) for row in read_rows(DATA / "area_measures.csv")}
    assert km2["AZ_QAZAKH_EX"] == pytest.approx(59, rel=0.05)
    assert km2["AZ_KARKI"] == pytest.approx(19, rel=0.1)
    assert km2["AZ_QAZAKH_2024"] == pytest.approx(6.5, rel=0.1)
    assert km2["AM_JERMUK_E"] == pytest.approx(60, rel=0.1)
    assert km2["UA_HERTSA"] == pytest.approx(309, rel=0.1)


def test_no_area_leaves_the_frame_and_labels_lie_inside(areas):
    for row in read_rows(DATA / "area_measures.csv"):
        area = areas[row["area_id"]]
        assert FRAME.covers(area)
        assert area.contains(Point(float(row["label_lon"]), float(row["label_lat"])))
        assert float(row["km2"]) > 0


def test_an_area_at_the_edge_is_counted_as_far_as_it_is_drawn():
    km2 = {row["area_id"]: float(row["km2"]) for row in read_rows(DATA / "area_measures.csv")}
    assert km2["CZ_KARLOVY_VARY"] < 1  # of a district of 3,285 km²
    assert km2["RU_INNER"] == pytest.approx(6726, rel=0.01)


def test_known_sizes_come_out_right():
    km2 = {row["area_id"]: float(row["km2"]) for row in read_rows(DATA / "area_measures.csv")}
    assert km2["GR_CRETE"] + km2["GR_CHANIA"] == pytest.approx(8336, rel=0.01)
    assert km2["GR_SAMOS"] == pytest.approx(477, rel=0.05)
    exclave = sum(km2[f"AZ_{name}"] for name in EXCLAVE)
    assert exclave == pytest.approx(5500, rel=0.15)


def test_the_built_files_stay_small():
    limits = {"areas.topojson": 360, "basemap.geojson": 100, "turkic_states.geojson": 85}
    for name, kilobytes in limits.items():
        assert (DATA / name).stat().st_size < kilobytes * 1000, name


def test_the_base_map_has_land_water_and_names_but_no_borders():
    kinds = {f["properties"]["kind"] for f in read_json(DATA / "basemap.geojson")["features"]}
    assert kinds == {"land", "lake", "river", "sea"}
    assert [land["properties"]["where"] for land in named("land")] == ["around"]
    for feature in named("lake") + named("river") + named("sea"):
        assert all(feature["properties"][language] for language in ("en", "tr", "az"))


@pytest.mark.parametrize(
    ("river", "lon", "lat"),
    [
        ("danube", 24.50146, 43.77513),  # Corabia
        ("danube", 26.63333, 44.08333),  # Oltenița
        ("aras", 45.90963, 38.88375),  # Deste
        ("aras", 45.62961, 38.95397),  # Julfa
    ],
)
def test_a_drawn_river_is_nudged_with_the_border_it_makes(areas, river, lon, lat):
    line = next(shape(f["geometry"]) for f in named("river") if f["properties"]["id"] == river)
    town = Point(lon, lat)
    home = next(area for area in areas.values() if area.covers(town))
    ends = [shapely.shortest_line(town, one).coords[1] for one in (line, home.boundary)]
    assert Point(ends[0]).distance(Point(ends[1])) < 0.008


def test_the_names_of_seas_stand_on_water_and_lakes_on_land(areas):
    for sea in named("sea"):
        assert not any(area.covers(shape(sea["geometry"])) for area in areas.values())
    land = shapely.coverage_union_all(list(areas.values()))
    assert all(land.covers(shape(lake["geometry"])) for lake in named("lake"))


def test_the_caspian_is_open_water_in_the_base_map():
    lands = [shape(feature["geometry"]) for feature in named("land")]
    assert not any(land.covers(Point(50.7, 41.7)) for land in lands)
    assert any(land.covers(Point(45, 53)) for land in lands)


def test_the_turkic_states_are_those_of_the_memberships_and_do_not_overlap():
    features = read_json(DATA / "turkic_states.geojson")["features"]
    states = {f["properties"]["state_id"]: shape(f["geometry"]) for f in features}
    assert set(states) == {row["state_id"] for row in read_rows(DATA / "memberships.csv")}
    assert states["azerbaijan"].contains(Point(45.41, 39.21))
    for one, other in combinations(states.values(), 2):
        assert one.intersection(other).area < 1e-6
