"""Write the world's gazetteer from its sources."""

import csv
import io
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from atlas.folding import fold
from atlas.tables import read_json
from atlas.writing import make_folder, write_whole
from survey.worldnames.lands import boxes, lands, middle
from survey.worldnames.model import Row, slug
from survey.worldnames.natural import lakes, provinces, rivers, states
from survey.worldnames.wordnet import lands_without_points

COLUMNS = [
    "id",
    "name",
    "en",
    "tr",
    "az",
    "other",
    "kind",
    "country",
    "region",
    "lon",
    "lat",
    "rank",
    "source",
]


# Lands small enough that their middle tells something of what lies in them.
_AROUND = ("province", "region", "island", "peninsula")


@dataclass(frozen=True, slots=True)
class Sources:
    """The files it is made of, as the packages have them."""

    states: Path
    provinces: Path
    lakes: Path
    rivers: Path
    collections: Path
    wordnet: Path


def write_gazetteer(sources: Sources, target: Path) -> int:
    """Write the table and return the number of its rows. ValueError: a land has no such piece."""
    rows = gather(sources)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(row.cells() for row in rows)
    make_folder(target.parent)
    write_whole(target, text.getvalue())
    return len(rows)


def gather(sources: Sources) -> list[Row]:
    """All rows, sorted by kind and identifier."""
    natural = [
        *states(sources.states),
        *provinces(sources.provinces),
        *lakes(sources.lakes),
        *rivers(sources.rivers),
    ]
    regions = list(_regions(sources.provinces))
    own = [*lands([*natural, *regions], boxes(sources.collections))]
    _add_aliases(natural, [row for row in own if row.kind == "alias"])
    named = {fold(text) for row in own for text in (row.name, *row.other)}
    regions = [row for row in regions if fold(row.name) not in named]
    rows = [*(row for row in own if row.kind != "alias"), *natural, *regions]
    rows += _described(rows, sources.wordnet)
    # The river file lost its accents; a name with a gap is of use to lands.csv only.
    rows = [row for row in rows if "?" not in row.name]
    return sorted(rows, key=lambda row: (row.kind, row.id))


def _add_aliases(natural: list[Row], aliases: list[Row]) -> None:
    """Give the states their everyday names."""
    states = {row.country: row for row in natural if row.kind == "state"}
    for alias in aliases:
        state = states[alias.country]
        state.other += (alias.name, *alias.names.values(), *alias.other)


def _described(rows: list[Row], wordnet: Path) -> Iterator[Row]:
    """Lands of WordNet that the rows lack, each in the middle of the smaller land it lies in."""
    known = {fold(text) for row in rows for text in (row.name, *row.names.values(), *row.other)}
    around = {fold(text): row for row in rows if row.kind in _AROUND for text in _own_names(row)}
    for row, wholes in lands_without_points(wordnet):
        if fold(row.name) in known:
            continue
        whole = next((around[fold(name)] for name in wholes if fold(name) in around), None)
        if whole and whole.point:
            row.point, row.country = whole.point, whole.country
            row.source = f"WordNet 3.0, in the middle of {whole.name}"
        yield row


def _own_names(row: Row) -> set[str]:
    return {row.name, row.names.get("en", row.name)}


def _regions(provinces: Path) -> Iterator[Row]:
    """Regions made of provinces, of which Natural Earth has the names only."""
    members = defaultdict(list)
    for feature in read_json(provinces)["features"]:
        one = feature["properties"]
        for name in {one.get("region"), one.get("geonunit")} - {None, one["admin"]}:
            members[one["iso_a2"], name].append((one["longitude"], one["latitude"]))
    for (country, name), points in sorted(members.items()):
        yield Row(
            id=f"ne:region-{country.lower()}-{slug(name)}",
            name=name,
            kind="region",
            source="Natural Earth",
            country=country,
            point=middle(points),
            rank=6,
        )
