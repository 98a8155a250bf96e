"""Lands that no table of borders has: continents, seas, mountains, islands, old states.

`lands.csv` says what each is called and of what its point is the middle: `dcw:ALP` (a box of the
Digital Chart of the World's collections), `RS` (a state), `GB:Scotland` (provinces of that name or
region), `river:Danube`. Where nothing is said the point is unknown.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from atlas.folding import fold
from atlas.model import Point
from atlas.tables import Row as TableRow
from atlas.tables import read_table
from survey.worldnames.model import Row, slug

LANDS = Path(__file__).with_name("lands.csv")
RANKS = {"continent": 1, "ocean": 1, "sea": 2, "former state": 2, "land": 2, "gulf": 3, "river": 3}


def boxes(path: Path) -> dict[str, Point]:
    """Code of a collection -> the middle of its box."""
    middles, code = {}, ""
    for line in path.read_text(encoding="latin-1").splitlines():
        if line.startswith("tag:"):
            code = line.split()[1]
        elif line.startswith("region:"):
            west, east, south, north = map(float, line.split()[1].split("/"))
            middles[code] = ((west + east) / 2, (south + north) / 2)
    return middles


def lands(known: Iterable[Row], middles: dict[str, Point]) -> Iterator[Row]:
    """The rows of `lands.csv`. ValueError names every piece that is nowhere."""
    points = {f"dcw:{code}": [point] for code, point in middles.items()}
    for one in known:
        for key in _keys(one):
            if one.point:
                points.setdefault(key, []).append(one.point)
    missing = []
    for land in read_table(LANDS):
        pieces = [_key(piece) for piece in land["at"].split(";") if piece]
        missing += [f"{land['en']}: {piece}" for piece in pieces if piece not in points]
        found = [point for piece in pieces for point in points.get(piece, [])]
        yield _row(land, found, pieces)
    if missing:
        raise ValueError("lands.csv: nothing is called " + "; ".join(missing))


def _row(land: TableRow, found: list[Point], pieces: list[str]) -> Row:
    countries = {piece[:2] for piece in pieces if piece[:2].isupper()}
    return Row(
        id=f"land:{slug(land['en'])}",
        name=land["en"],
        kind=land["kind"],
        source="own list" if not pieces else "own list; " + _source(pieces[0]),
        country=countries.pop() if len(countries) == 1 else "",
        point=middle(found) if found else None,
        rank=RANKS.get(land["kind"], 4),
        names={lang: land[lang] for lang in ("en", "tr", "az")},
        other=tuple(filter(None, land["other"].split(";"))),
    )


def _source(piece: str) -> str:
    return "GMT DCW" if piece.startswith("dcw:") else "Natural Earth"


def middle(found: list[Point]) -> Point:
    """The middle of the box of the points, across the date line as the boxes have it."""
    lons, lats = zip(*found, strict=True)
    lon = (min(lons) + max(lons)) / 2
    return ((lon + 180) % 360 - 180, (min(lats) + max(lats)) / 2)


def _keys(row: Row) -> set[str]:
    """What a row can be called in the column `at`."""
    if row.kind == "river":
        return {f"river:{fold(text)}" for text in (row.name, *row.other)}
    if row.kind == "state":
        return {row.country}
    texts = (row.name, *row.names.values(), *row.other)
    return {f"{row.country}:{fold(text)}" for text in texts}


def _key(piece: str) -> str:
    head, _, name = piece.partition(":")
    return piece if not name or head == "dcw" else f"{head}:{fold(name)}"
