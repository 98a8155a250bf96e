"""A reader's gazetteers, read for one text."""

from collections.abc import Iterable, Iterator
from io import TextIOBase
from itertools import chain
from pathlib import Path

from finding.gazetteer import Named
from finding.listed import geonames, table
from finding.listed.beginnings import Beginnings
from finding.listed.errors import wrong
from finding.listed.geonames import Entry
from finding.listed.lines import opened

Listed = dict[str, tuple[Named, ...]]
# Names of one text, of the largest country, are some tens of thousands.
MOST_KEPT = 300_000
_LONGEST = 200_000  # characters of a line


def listed(files: Iterable[Path], text: str) -> Listed:
    """Folded name -> its places in the files, of such names as may stand in the text.

    GazetteerError says what is wrong with a file.
    """
    beginnings = Beginnings(text)
    found: dict[str, dict[str, Named]] = {}
    kept = 0
    for file in files:
        for entry in _entries(file, beginnings):
            kept += 1
            if kept > MOST_KEPT:
                raise wrong(file, f"more than {MOST_KEPT:,} names of it fit; take a smaller file")
            same = found.setdefault(entry.key, {})
            if entry.place.id not in same or entry.place.own:
                same[entry.place.id] = entry.place
    return {key: tuple(places.values()) for key, places in found.items()}


def _entries(file: Path, beginnings: Beginnings) -> Iterator[Entry]:
    with opened(file) as text:
        lines = _lines(file, text)
        head = next(lines, "")
        if not head.strip():
            raise wrong(file, "its first row is empty; begin with name,lat,lon")
        whole = chain([head], lines)
        if geonames.is_geonames(head):
            yield from geonames.entries(file, whole, beginnings)
        else:
            yield from table.entries(file, whole)


def _lines(file: Path, text: TextIOBase) -> Iterator[str]:
    """The lines; a file without any would fill the memory."""
    number = 0
    while line := text.readline(_LONGEST):
        number += 1
        if len(line) == _LONGEST:
            raise wrong(file, "is longer than any row of names; see whether it is a table", number)
        yield line
