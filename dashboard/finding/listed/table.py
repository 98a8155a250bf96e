"""A table of a reader's own: a heading with name, lat, lon, and kind where it is said."""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from atlas.folding import fold
from finding.gazetteer import Named
from finding.listed.errors import wrong
from finding.listed.geonames import Entry
from finding.listed.points import point_of

MOST_ROWS = 50_000
LONGEST = 120  # characters of a name
NEEDED = ("name", "lat", "lon")
KINDS = (
    *("town", "state", "province", "region", "island", "mountains", "desert", "peninsula"),
    *("plain", "sea", "gulf", "strait", "lake", "river", "spot"),
)


def entries(file: Path, lines: Iterable[str]) -> Iterator[Entry]:
    """The places of the table. Rows of one kind and one point are one place of several names."""
    reader = csv.reader(lines, strict=True)
    try:
        columns = _heading(file, next(reader, []))
        for number, cells in enumerate(reader, 2):
            if number > MOST_ROWS + 1:
                raise wrong(file, f"has more than {MOST_ROWS:,} rows; leave out what no text names")
            if any(cells):
                yield _entry(file, number, columns, cells)
    except csv.Error as error:
        what = f"{error}; put a cell with commas into double quotation marks"
        raise wrong(file, what, reader.line_num) from error


def _heading(file: Path, cells: list[str]) -> list[str]:
    columns = [cell.strip().casefold() for cell in cells]
    missing = [name for name in NEEDED if name not in columns]
    if missing:
        what = (
            f"there is no column {', '.join(missing)}; the first row is name,lat,lon or "
            "name,lat,lon,kind, or give a country's file of GeoNames"
        )
        raise wrong(file, what, 1)
    return columns


def _entry(file: Path, number: int, columns: list[str], cells: list[str]) -> Entry:
    if len(cells) != len(columns):
        what = f"has {len(cells)} cells, the first row {len(columns)}"
        raise wrong(file, what, number)
    row = {column: cell.strip() for column, cell in zip(columns, cells, strict=True)}
    name, kind = " ".join(row["name"].split()), row.get("kind", "") or "town"
    key = fold(name)
    if not key or len(name) > LONGEST:
        raise wrong(file, f"write a name of 1 to {LONGEST} characters", number, "name")
    if kind not in KINDS:
        raise wrong(file, f"'{kind[:40]}' is no kind; write {', '.join(KINDS)}", number, "kind")
    lon, lat = point_of(file, number, row["lat"], row["lon"])
    same = f"list:{kind}:{lat:.4f},{lon:.4f}"
    return Entry(key, Named(same, name, kind, "", "", (lon, lat), 0, 0, own=True))
