"""The commands that are cut off, each on a small input, warmed up so that a round is short."""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
from pathlib import Path

import geopandas
from cut_off import Case
from shapely.geometry import LineString, box
from tinyworld import tiny_world

from atlas.lending import shipped_atlas
from atlas.writing import NotWrittenError
from commands import build_areas, build_basemap, new
from finding.gazetteer import open_gazetteer
from words.gather import catalogue_of, save

TESTS = Path(__file__).resolve().parents[1]
DASHBOARD = TESTS.parent / "dashboard"
TINY = TESTS / "tiny_atlas"
TEXT = "The road\n\nIn 1866 the steamer left Paris for Izmir. Two years later it sank.\n"


def _main() -> object:
    found = importlib.util.spec_from_file_location("command_line", DASHBOARD / "__main__.py")
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module.main


MAIN = _main()


def cases(inputs: Path) -> tuple[Case, ...]:
    """All of them; `inputs` is a folder for what they read."""
    inputs.mkdir(parents=True, exist_ok=True)
    build_areas.build_states = lambda *_: None  # of the real district file's codes
    gazetteer = open_gazetteer(inputs=tiny_world(inputs / "world"), folder=inputs / "world")
    new.open_gazetteer = lambda _: gazetteer
    shipped_atlas()
    (inputs / "road.txt").write_text(TEXT, encoding="utf-8")
    shapes = _shapefiles(inputs)
    catalogue = catalogue_of("tr")

    def basemap(folder: Path) -> int:
        build_basemap.WORLD = folder
        return MAIN(["build-basemap", "--world", *map(str, shapes)])

    def saved(folder: Path) -> int:
        try:
            save(catalogue, folder / "atlas.po")
        except NotWrittenError as error:  # as the command line does
            print(error, file=sys.stderr)
            return 2
        return 0

    def made(folder: Path) -> int:
        article = ["--article", str(inputs / "road.txt"), "--record", "none"]
        return MAIN(["new", str(folder / "atlas"), *article, "--zip", str(folder / "atlas.zip")])

    def exported(folder: Path) -> int:
        options = ["--all", "--format", "geojson", "--output", str(folder / "all.geojson")]
        return MAIN(["export", "--data", str(TINY), *options])

    return (
        Case("tidy", _untidy, lambda folder: MAIN(["tidy", str(folder)])),
        Case("build-areas", _two_areas, _areas_built),
        Case("build-basemap", _old("basemap.geojson"), basemap),
        Case("export", _old("all.geojson"), exported),
        Case("new", lambda _: None, made),
        Case("save of a catalogue", _old("atlas.po"), saved),
    )


def _old(name: str):
    return lambda folder: (folder / name).write_text("what was there before\n" * 3000)


def _untidy(folder: Path) -> None:
    shutil.copytree(TINY, folder, dirs_exist_ok=True)
    for name in ("areas", "holdings", "events", "sources", "holders", "places"):
        path = folder / f"{name}.csv"
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


def _areas_built(folder: Path) -> int:
    return MAIN(["build-areas", str(folder / "admin1.json"), "--data", str(folder)])


def _two_areas(folder: Path) -> None:
    """Two areas of a district each, built once, one of them wider since."""
    head = "area_id,label,tier,country,fit,fit_note,sources\n"
    rows = "WEST,West,core,Aland,good,,S1\nEAST,East,core,Aland,approximate,a guess,S1\n"
    texts = {
        "areas.csv": head + rows,
        "area_districts.csv": "area_id,adm1_code,inside_lon,inside_lat\nWEST,A-1,,\nEAST,A-2,,\n",
        "README.md": "before\n<!-- misfits:begin -->\nold\n<!-- misfits:end -->\nafter\n",
        "cuts.geojson": '{"type":"FeatureCollection","features":[]}',
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    _districts(folder, 46)
    _areas_built(folder)
    _districts(folder, 47)


def _districts(folder: Path, east: int) -> None:
    features = []
    for code, west, end in (("A-1", 44, 45), ("A-2", 45, east)):
        ring = [[west, 40], [end, 40], [end, 41], [west, 41], [west, 40]]
        facts = {"adm1_code": code, "adm0_a3": "AAA"}
        shape = {"type": "Polygon", "coordinates": [ring]}
        features.append({"type": "Feature", "properties": facts, "geometry": shape})
    collection = {"type": "FeatureCollection", "features": features}
    (folder / "admin1.json").write_text(json.dumps(collection))


def _shapefiles(folder: Path) -> list[Path]:
    land = [box(x, 0, x + 0.5, 0.5) for x in range(120)]
    parts = {
        "land": (land, {}),
        "lakes": ([box(1, 1, 3, 3)], {"featurecla": ["Lake"]}),
        "rivers": ([LineString([(1, 15), (9, 15)])], {"scalerank": [1]}),
    }
    for name, (shapes, columns) in parts.items():
        frame = geopandas.GeoDataFrame(columns, geometry=shapes, crs="EPSG:4326")
        frame.to_file(folder / f"{name}.shp")
    return [folder / f"{name}.shp" for name in parts]
