"""`sightings.csv`: all that was found and decided, in order, as it is written.

Rows of the finder are `proposed`, each followed by its candidates; those of a reader come after
them, in the order in which they were decided, each followed by the place it means.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from atlas.model import Point
from finding.draft.model import Decision, Draft, Verdict
from finding.model import Candidate, Document, Finding

COLUMNS = (
    "start end exact kind verdict by everywhere value sure reason id name place_kind country "
    "lon lat people score"
)
FINDER, READER, GAZETTEER = "finder", "reader", "gazetteer"
# What a person decided: what the file calls it.
SAID: Mapping[Verdict, str] = {
    "accept": "accepted",
    "reject": "rejected",
    "choose": "chosen",
    "move": "moved",
    "date": "dated",
    "rename": "renamed",
    "add": "added",
    "event": "event",
}
PLACE = "place"  # the verdict of a row that tells which place a decision means
CANDIDATE = "candidate"
UNSURE = "unsure"  # a decision that holds for the equal words still to look at


def sighting_rows(draft: Draft) -> Iterator[dict[str, object]]:
    """The rows of a draft."""
    for finding in draft.findings:
        yield _finding_row(finding)
        yield from (_candidate_row(CANDIDATE, one) for one in finding.candidates)
    for decision in draft.decisions:
        yield _decision_row(decision, draft.document)
        if decision.place:
            yield _candidate_row(PLACE, decision.place)
        yield from (_candidate_row(CANDIDATE, one) for one in decision.candidates)


def _finding_row(finding: Finding) -> dict[str, object]:
    return {
        "start": finding.start,
        "end": finding.end,
        "exact": finding.exact,
        "kind": finding.kind,
        "verdict": "proposed",
        "by": FINDER,
        "value": finding.value,
        "sure": "yes" if finding.sure else "no",
        "reason": finding.why,
        "id": finding.id,
        **_point_cells(finding.point),
    }


def _decision_row(decision: Decision, document: Document) -> dict[str, object]:
    return {
        "start": decision.start,
        "end": decision.end,
        "exact": document.text[decision.start : decision.end],
        "kind": decision.kind,
        "verdict": SAID[decision.verdict],
        "by": READER,
        "everywhere": scope_of(decision),
        "value": decision.edtf,
        "name": decision.name,
        "id": decision.event,
    }


def scope_of(decision: Decision) -> str:
    """For which of the equal words it holds: all, those still to look at, or none but its own."""
    if not decision.everywhere:
        return "no"
    return UNSURE if decision.unsure_only else "yes"


def _candidate_row(verdict: str, one: Candidate) -> dict[str, object]:
    return {
        "verdict": verdict,
        "by": GAZETTEER,
        "id": one.id,
        "name": one.name,
        "place_kind": one.kind,
        "country": one.country,
        **_point_cells(one.point),
        "people": one.people or "",
        "score": one.score or "",
    }


def _point_cells(point: Point | None) -> dict[str, object]:
    return {"lon": point[0], "lat": point[1]} if point else {}


def details(document: Document) -> dict[str, Any]:
    """What article.json keeps of a document besides its text."""
    return {
        "title": document.title,
        "author": document.author,
        "published": document.published,
        "lang": document.lang,
        "day_order": document.day_order,
    }
