"""Write the index: a file of SQLite, made beside its place and then put there in one step."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from atlas.writing import NotWrittenError, beside, make_folder
from finding.gazetteer.inputs import Inputs
from finding.gazetteer.rows import PlaceRow, exonyms, lands, towns

Progress = Callable[[float], None]

_TABLES = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -65536;
CREATE TABLE places (
    number INTEGER PRIMARY KEY, id TEXT, name TEXT, kind TEXT, country TEXT, region TEXT,
    lon REAL, lat REAL, people INTEGER, rank INTEGER
);
CREATE TABLE spelt (name TEXT, people INTEGER, form INTEGER, number INTEGER);
"""
# Sorted once, so that the pages of the index are full and in order.
_SORT = """
CREATE TABLE names (
    name TEXT, people INTEGER, number INTEGER, form INTEGER, PRIMARY KEY (name, people, number)
) WITHOUT ROWID;
INSERT OR IGNORE INTO names SELECT name, -people, number, form FROM spelt
    ORDER BY name, -people, number;
DROP TABLE spelt;
"""
# The towns are about this many; only the bar of progress needs to know.
_ABOUT = 240_000
_STEP = 4_000


def build(inputs: Inputs, target: Path, progress: Progress | None = None) -> None:
    """Write the index of `inputs` to `target`; `progress` hears of shares from 0 to 1.

    NotWrittenError says why that cannot be.
    """
    make_folder(target.parent)
    with beside(target) as place:
        # Nobody else knows of this file, so it needs no locks of SQLite's own.
        address = f"{place.absolute().as_uri()}?nolock=1"
        connection = sqlite3.connect(address, uri=True, isolation_level=None)
        try:
            _fill(connection, inputs, progress or (lambda share: None))
        except sqlite3.OperationalError as error:  # a full disk, for one
            raise NotWrittenError(f"{target}: the index of places: {error}") from error
        finally:
            connection.close()


def built_in_memory(inputs: Inputs, progress: Progress | None = None) -> sqlite3.Connection:
    """The index where no disk takes it: some 35 MB of this process, gone with it."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA temp_store = MEMORY")
    _fill(connection, inputs, progress or (lambda share: None))
    return connection


def _fill(connection: sqlite3.Connection, inputs: Inputs, progress: Progress) -> None:
    connection.executescript(_TABLES)
    connection.execute("BEGIN")
    for number, place in enumerate(_places(inputs)):
        _add(connection, number, place)
        if number % _STEP == 0:
            progress(min(number / _ABOUT, 1.0) * 0.8)
    connection.execute("COMMIT")
    progress(0.8)
    connection.executescript(_SORT + "VACUUM;")
    progress(1.0)


def _places(inputs: Inputs) -> Iterator[PlaceRow]:
    """Lands, towns, and of the sites those names that no town of their country has."""
    known = list(lands(inputs.lands))
    sites = [place for place in known if place.kind == "site"]
    wanted = {(place.country, name) for place in sites for name in place.names}
    yield from (place for place in known if place.kind != "site")
    taken = set()
    for town in towns(inputs.towns, exonyms(inputs.exonyms)):
        taken |= {(town.country, name) for name in town.names} & wanted
        yield town
    for site in sites:
        free = {n: form for n, form in site.names.items() if (site.country, n) not in taken}
        yield replace(site, names=free)


def _add(connection: sqlite3.Connection, number: int, place: PlaceRow) -> None:
    columns = (place.id, place.name, place.kind, place.country, place.region)
    point = (place.lon, place.lat)
    connection.execute(
        "INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (number, *columns, *point, place.people, place.rank),
    )
    connection.executemany("INSERT INTO spelt VALUES (?, ?, ?, ?)", _names(number, place))


def _names(number: int, place: PlaceRow) -> Iterator[tuple[str, int, int, int]]:
    for name, form in place.names.items():
        yield name, place.people, form, number
