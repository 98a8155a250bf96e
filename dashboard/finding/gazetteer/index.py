"""The index, read: name -> the places that may be meant, the largest first."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from atlas.folding import fold
from atlas.model import Point
from finding.gazetteer.rows import AZERBAIJANI, SPELLING, TURKISH
from finding.model import Candidate

_TONGUES = {TURKISH: "tr", AZERBAIJANI: "az"}
# More towns than this of one name are told apart by nothing that a text says.
_MOST = 80
_QUESTION = f"""
SELECT id, places.name, kind, country, region, lon, lat, places.people, rank, form
FROM names JOIN places USING (number) WHERE names.name = ? ORDER BY names.people LIMIT {_MOST}
"""


@dataclass(frozen=True, slots=True)
class Named:
    """A place under a name; `own` tells that it is its own name, not one of many spellings.

    `tongue` is the one language in which it is its own name, empty where it is in all.
    """

    id: str
    name: str
    kind: str
    country: str
    region: str
    point: Point | None
    people: int
    rank: int
    own: bool
    tongue: str = ""

    def candidate(self, score: float = 0.0) -> Candidate | None:
        """As a proposal to the reader; None without a point."""
        if self.point is None:
            return None
        return Candidate(
            self.id, self.name, self.kind, self.country, self.point, self.people, round(score, 2)
        )


class Gazetteer:
    """An index of place names. It may be asked from several threads at once."""

    def __init__(self, where: Path | sqlite3.Connection) -> None:
        """Open a file to read it, nothing of it is loaded; or take an index in memory."""
        if isinstance(where, Path):
            address = f"{where.absolute().as_uri()}?mode=ro&immutable=1"
            where = sqlite3.connect(address, uri=True, check_same_thread=False)
        self._connection = where
        self._lock = Lock()

    def named(self, name: str) -> tuple[Candidate, ...]:
        """The places with a point that bear the name: as their own, then in any spelling.

        The largest come first among each.
        """
        found = (one.candidate() for one in sorted(self.look(fold(name)), key=_is_spelling))
        return tuple(one for one in found if one)

    def words(self) -> list[str]:
        """The names of one word, folded."""
        question = "SELECT DISTINCT name FROM names WHERE name NOT LIKE '% %'"
        with self._lock:
            return [name for (name,) in self._connection.execute(question)]

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def look(self, folded: str) -> tuple[Named, ...]:
        """The places under a folded name. None is remembered: it may be out of anybody's text."""
        with self._lock:
            rows = self._connection.execute(_QUESTION, (folded,)).fetchall()
        return tuple(_named(row) for row in rows)


def _is_spelling(place: Named) -> bool:
    return not place.own


def _named(row: tuple[str, str, str, str, str, float | None, float, int, int, int]) -> Named:
    identity, name, kind, country, region, lon, lat, people, rank, form = row
    point = None if lon is None else (lon, lat)
    return Named(
        identity,
        name,
        kind,
        country,
        region,
        point,
        people,
        rank,
        form != SPELLING,
        _TONGUES.get(form, ""),
    )
