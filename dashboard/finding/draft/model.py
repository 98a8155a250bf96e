"""A draft: what was found in a text, and what a person decided of it, in order."""

from dataclasses import dataclass, field
from typing import Literal

from atlas.model import Point
from finding.model import Candidate, Document, Finding, Kind

Verdict = Literal["accept", "reject", "choose", "move", "date", "rename", "add", "event"]
State = Literal["sure", "look", "decided", "pointless", "rejected"]


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided at the words from `start` up to, not including, `end`.

    It holds for all equal words of the same `kind` unless `everywhere` is False; with
    `unsure_only`, for those of them that are still to look at. Each verdict brings what it needs:
    "choose" and "move" the `place` meant (a moved one has a point of the person's own, or none),
    "date" its `edtf`, "rename" a `name`, "event" the id of an event of the record, "" for none.
    "add" marks words that were not; it may bring any of these, and the `candidates` that its words
    may mean.
    """

    verdict: Verdict
    start: int
    end: int
    kind: Kind = "place"
    everywhere: bool = True
    place: Candidate | None = None
    edtf: str = ""
    name: str = ""
    event: str = ""
    candidates: tuple[Candidate, ...] = ()
    unsure_only: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A text, what was found in it, and the decisions of a person, the first one first."""

    document: Document
    findings: tuple[Finding, ...] = ()
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of the text as they are marked now.

    `state` is "sure" or "look" as the finder left it, "pointless" for a place nobody has put on
    the map, "decided" or "rejected" by a person. `place` is the place meant, `edtf` the date;
    `name` what a person calls it; `event` an event of the record it stands for, None where nobody
    said. `alone`: decided for these words only.
    """

    start: int
    end: int
    exact: str
    kind: Kind
    state: State
    reason: str = ""
    place: Candidate | None = None
    edtf: str = ""
    name: str = ""
    event: str | None = None
    candidates: tuple[Candidate, ...] = field(default=())
    alone: bool = False

    @property
    def point(self) -> Point | None:
        """Where the place lies; None for a date, or where nobody knows."""
        return self.place.point if self.place else None

    @property
    def value(self) -> str:
        """The date's EDTF, or the place's `lat lon`; empty where unknown."""
        if self.kind == "date":
            return self.edtf
        return f"{self.point[1]:.4f} {self.point[0]:.4f}" if self.point else ""

    @property
    def unsure(self) -> bool:
        """Whether a person should look at it."""
        return self.state in ("look", "pointless")
