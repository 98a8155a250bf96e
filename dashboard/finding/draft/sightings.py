"""`sightings.csv`: all that was found and decided, in order, from which a draft is opened again.

Rows of the finder are `proposed`, each followed by its candidates; those of a reader come after
them, in the order in which they were decided, each followed by the place it means.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from atlas.model import Point
from finding.draft.model import Decision, Draft, Verdict
from finding.model import Candidate, Document, Finding, Kind

Row = Mapping[str, str]
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
MEANT: Mapping[str, Verdict] = {said: verdict for verdict, said in SAID.items()}
PLACE = "place"  # the verdict of a row that tells which place a decision means
CANDIDATE = "candidate"


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


def draft_from(document: Document, rows: Iterable[Row]) -> Draft:
    """The draft that the rows tell of. ValueError or KeyError where they tell of none."""
    groups: list[list[Row]] = []
    for row in rows:
        if row["by"] == GAZETTEER:
            groups[-1].append(row)
        else:
            groups.append([row])
    found = [group for group in groups if group[0]["by"] == FINDER]
    decided = [group for group in groups if group[0]["by"] == READER]
    return Draft(
        document,
        tuple(_finding(document, *group) for group in found),
        tuple(_decision(document, *group) for group in decided),
    )


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
        "everywhere": "yes" if decision.everywhere else "no",
        "value": decision.edtf,
        "name": decision.name,
        "id": decision.event,
    }


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


def _finding(document: Document, row: Row, *more: Row) -> Finding:
    start, end = _span(document, row)
    return Finding(
        start=start,
        end=end,
        exact=document.text[start:end],
        kind=_kind(row),
        value=row["value"],
        sure=row["sure"] == "yes",
        why=row["reason"],
        id=row["id"],
        point=_point(row),
        candidates=tuple(map(_candidate, more)),
    )


def _decision(document: Document, row: Row, *more: Row) -> Decision:
    start, end = _span(document, row)
    meant = [one for one in more if one["verdict"] == PLACE]
    return Decision(
        verdict=MEANT[row["verdict"]],
        start=start,
        end=end,
        kind=_kind(row),
        everywhere=row["everywhere"] == "yes",
        place=_candidate(meant[0]) if meant else None,
        edtf=row["value"],
        name=row["name"],
        event=row["id"],
        candidates=tuple(_candidate(one) for one in more if one["verdict"] == CANDIDATE),
    )


def _span(document: Document, row: Row) -> tuple[int, int]:
    start, end = int(row["start"]), int(row["end"])
    if not 0 <= start < end <= len(document.text):
        raise ValueError(f"no words from {start} to {end}")
    return start, end


def _kind(row: Row) -> Kind:
    if row["kind"] not in ("place", "date"):
        raise ValueError(f"'{row['kind']}' is neither place nor date")
    return cast("Kind", row["kind"])


def _candidate(row: Row) -> Candidate:
    point = _point(row)
    if point is None:
        raise ValueError(f"{row['id']} has no point")
    return Candidate(
        id=row["id"],
        name=row["name"],
        kind=row["place_kind"],
        country=row["country"],
        point=point,
        people=int(row["people"] or 0),
        score=float(row["score"] or 0),
    )


def _point(row: Row) -> Point | None:
    if not (row["lon"] and row["lat"]):
        return None
    lon, lat = float(row["lon"]), float(row["lat"])
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise ValueError(f"{lon} {lat} is no point of the earth")
    return lon, lat


def document_from(text: str, about: Mapping[str, Any]) -> Document:
    """The document that article.json tells of. KeyError where it lacks something."""
    order = str(about["day_order"])
    return Document(
        text,
        title=str(about["title"]),
        author=str(about["author"]),
        lang=str(about["lang"]),
        published=str(about["published"]),
        day_order="dmy" if order == "dmy" else "mdy" if order == "mdy" else "",
    )


def details(document: Document) -> dict[str, Any]:
    """What article.json keeps of a document besides its text."""
    return {
        "title": document.title,
        "author": document.author,
        "published": document.published,
        "lang": document.lang,
        "day_order": document.day_order,
    }
