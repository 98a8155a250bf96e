"""A draft opened again from its rows; what cannot be one is refused."""

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any, cast

from atlas.edtf import edtf_range
from atlas.model import Point
from finding.draft.beginning import cleaned
from finding.draft.model import Decision, Draft, Verdict
from finding.draft.sightings import CANDIDATE, FINDER, GAZETTEER, PLACE, READER, SAID, UNSURE
from finding.model import Candidate, Document, Finding, Kind

Row = Mapping[str, str]
MEANT: Mapping[str, Verdict] = {said: verdict for verdict, said in SAID.items()}
LANGUAGE = re.compile("[a-z]{2,3}")


def document_from(text: str, about: Mapping[str, Any]) -> Document:
    """The document that article.json tells of. KeyError or ValueError where it tells of none."""
    if cleaned(text) != text:
        raise ValueError("the text holds signs that no text has")
    order, lang = str(about["day_order"]), str(about["lang"])
    if lang and not LANGUAGE.fullmatch(lang):
        raise ValueError(f"'{lang}' is no language")
    return Document(
        text,
        title=cleaned(str(about["title"])),
        author=cleaned(str(about["author"])),
        lang=lang,
        published=cleaned(str(about["published"])),
        day_order="dmy" if order == "dmy" else "mdy" if order == "mdy" else "",
    )


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
    findings = tuple(_finding(document, *group) for group in found)
    _refuse_overlaps(findings)
    return Draft(document, findings, tuple(_decision(document, *group) for group in decided))


def _refuse_overlaps(findings: Iterable[Finding]) -> None:
    for one, other in pairwise(sorted(findings, key=lambda found: found.start)):
        if other.start < one.end:
            raise ValueError(f"'{other.exact}' lies over '{one.exact}'")


def _finding(document: Document, row: Row, *more: Row) -> Finding:
    start, end = _span(document, row)
    kind = _kind(row)
    return Finding(
        start=start,
        end=end,
        exact=document.text[start:end],
        kind=kind,
        value=_date(row) if kind == "date" else row["value"],
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
        everywhere=row["everywhere"] in ("yes", UNSURE),
        unsure_only=row["everywhere"] == UNSURE,
        place=_candidate(meant[0]) if meant else None,
        edtf=_date(row),
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


def _date(row: Row) -> str:
    """The EDTF of a row, "" for none. EdtfError where it is another text."""
    if row["value"]:
        edtf_range(row["value"])
    return row["value"]


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
