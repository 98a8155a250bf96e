"""A file of a country as GeoNames gives it: no heading, 19 columns with tabs between them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from atlas.folding import fold
from finding.gazetteer import Named
from finding.gazetteer.rows import SPELLING, folded_names
from finding.listed.beginnings import Beginnings
from finding.listed.errors import wrong
from finding.listed.kinds import kind_of
from finding.listed.points import point_of

COLUMNS = 19
# What only GeoNames' own files of small places have is less known than what the world's index has.
_RANK = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """A place under one of its folded names."""

    key: str
    place: Named


def entries(file: Path, lines: Iterable[str], text: Beginnings) -> Iterator[Entry]:
    """The names of the file that may stand in the text, each with its place."""
    for number, line in enumerate(lines, 1):
        cells = line.rstrip("\r\n").split("\t")
        if len(cells) != COLUMNS:
            what = f"has {len(cells)} columns, not {COLUMNS}; take the file as GeoNames gives it"
            raise wrong(file, what, number)
        if kind := kind_of(cells[6], cells[7]):
            yield from _entries(file, number, cells, kind, text)


def _entries(
    file: Path, number: int, cells: list[str], kind: str, text: Beginnings
) -> Iterator[Entry]:
    own, others = ([name for name in some if text.may_fit(name)]
                   for some in (cells[1:3], cells[3].split(",")))  # fmt: skip
    names = folded_names(own, others)
    kept = {key: form for key, form in names.items() if text.fits(key)}
    if not kept:
        return
    point = point_of(file, number, cells[4], cells[5])
    for key, form in kept.items():
        yield Entry(
            key,
            Named(
                id=f"geonames:{cells[0]}",
                name=cells[1],
                kind=kind,
                country=cells[8],
                region=f"{cells[8]}.{cells[10]}",
                point=point,
                people=_people(file, number, cells[14]),
                rank=_RANK,
                own=form != SPELLING,
            ),
        )


def _people(file: Path, number: int, text: str) -> int:
    if text and not (text.isascii() and text.isdigit()):
        raise wrong(file, f"'{text[:40]}' is no number of people", number, "population")
    return int(text or 0)


def is_geonames(head: str) -> bool:
    """Whether a first line is of such a file: its first cell is a number, tabs follow."""
    first, _, rest = head.partition("\t")
    return fold(first).isdigit() and rest.count("\t") > 1
