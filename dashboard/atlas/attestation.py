"""What a source that was opened says of a fact: the evidence behind holdings and events."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from atlas.article import Ids
from atlas.tables import Row, Table


@dataclass(frozen=True, slots=True)
class Attestation:
    """One passage of one source, opened for one fact.

    Without a `date` it speaks of the event as a whole, and of every holding of its `areas` that
    began with the event; with one only of what happened on that day.
    """

    event_id: str
    date: str
    areas: Ids
    source_id: str
    locator: str
    read: str
    says: str

    @property
    def undated(self) -> bool:
        """Whether it states who came to hold land, but not on which day."""
        return bool(self.areas) and not self.date

    def covers(self, area_id: str, start: str) -> bool:
        """Whether it states the holding of an area that its event began on a day."""
        return area_id in self.areas and self.date in ("", start)


Attestations = Mapping[str, tuple[Attestation, ...]]  # by the id of their event


def attestations(table: Table) -> Attestations:
    """The rows of attestations.csv by event, in file order."""
    found: defaultdict[str, list[Attestation]] = defaultdict(list)
    for row in table:
        found[row["event_id"]].append(_attestation(row))
    return MappingProxyType({event_id: tuple(rows) for event_id, rows in found.items()})


def _attestation(row: Row) -> Attestation:
    return Attestation(
        event_id=row["event_id"],
        date=row["date"],
        areas=row.list("areas"),
        source_id=row["source_id"],
        locator=row["locator"],
        read=row["read"],
        says=row["says"],
    )
