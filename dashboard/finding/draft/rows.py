"""The rows of an atlas's tables that a draft comes to."""

from collections.abc import Iterator, Mapping

from atlas.article import Ids
from atlas.dates import iso, year_of
from atlas.edtf import EdtfError, edtf_range
from finding.draft.credits import credit_of, credits_of
from finding.draft.gathering import Gathered, Sentence, Spot, Told
from finding.draft.model import Mark

Row = Mapping[str, object]

SOURCE = "article"
AROUND = 32  # characters before and behind a quotation
# What a gazetteer calls a place: what the atlas calls it, and how near the map goes.
KINDS = {
    **dict.fromkeys(("settlement", "town"), "settlement"),
    **dict.fromkeys(("sea", "ocean", "gulf", "strait", "lake", "river", "canal"), "sea"),
    **dict.fromkeys(("state", "former state"), "state"),
}
ZOOMS = {"settlement": 9, "region": 6, "sea": 5, "state": 5, "idea": 6}

COLUMNS = {
    "sources": "source_id title author publisher year url kind consulted side note",
    "excerpts": "excerpt_id paragraph start end exact prefix suffix",
    "mentions": "mention_id excerpt_id start end exact prefix suffix kind target_id year edtf",
    "places": "place_id name kind lon lat zoom extent_areas area_id mentioned why geonames "
    "wikidata founded_edtf founded_note sources note",
    "names": "place_id lang name from until date_edtf kind sources note",
    "events": "event_id date date_edtf end_date date_os kind name tier parties parties_text "
    "place_name place_id lon lat moved recorded sources note",
}


def source_rows(whole: Gathered) -> Iterator[Row]:
    """The article itself, then the lists that its places were found in."""
    document = whole.draft.document
    yield {
        "source_id": SOURCE,
        "title": document.title,
        "author": document.author,
        "year": _year(document.published),
        "kind": "article",
        "consulted": "read",
    }
    yield from credits_of(whole)


def _year(published: str) -> int | str:
    """The year of a day of publication; empty where it is of no one year, or none at all."""
    try:
        first, last = (year_of(day) for day in edtf_range(published))
    except EdtfError:
        return ""
    return first if first == last else ""


def excerpt_rows(whole: Gathered) -> Iterator[Row]:
    """The sentences in which something is marked."""
    for one in whole.sentences:
        yield {"excerpt_id": one.id, "paragraph": f"P{one.paragraph}", **_quoted(whole, one)}


def mention_rows(whole: Gathered, events: Mapping[int, str]) -> Iterator[Row]:
    """The marks: a place, an event of the record (by the start of its date), or a date told."""
    told = {one.mark.start: one for one in whole.told}
    for sentence in whole.sentences:
        for number, mark in enumerate(sentence.marks, 1):
            target = _target(whole, mark, events, told)
            if target:
                yield {
                    "mention_id": f"{sentence.id}-m{number}",
                    "excerpt_id": sentence.id,
                    **_quoted(whole, mark),
                    **target,
                }


def _target(
    whole: Gathered, mark: Mark, events: Mapping[int, str], told: Mapping[int, Told]
) -> Row | None:
    if mark.kind == "place":
        return {"kind": "place", "target_id": whole.place_ids[mark.start]}
    if mark.start not in told:
        return None
    year = _one_year(told[mark.start])
    if mark.start in events:
        return {"kind": "event", "target_id": events[mark.start], "year": year}
    dated = {"target_id": told[mark.start].id, "edtf": mark.edtf, "year": year}
    return {"kind": "date", **dated}


def _one_year(told: Told) -> int | str:
    first, last = year_of(told.first), year_of(told.last)
    return last if first == last else ""


def place_rows(whole: Gathered, land: Mapping[str, Ids]) -> Iterator[Row]:
    """The places; `land` is the areas that those of the record span.

    In which area a town lies is found when the atlas is read.
    """
    for spot in whole.spots:
        areas = land.get(spot.place.id.removeprefix("atlas:"), ()) if spot.place else ()
        kind = _kind(spot)
        point = spot.place.point if spot.place else None
        geonames = spot.place.id.partition("geonames:")[2] if spot.place else ""
        yield {
            "place_id": spot.id,
            "name": spot.name,
            "kind": kind,
            "lon": round(point[0], 4) if point else "",
            "lat": round(point[1], 4) if point else "",
            "zoom": ZOOMS[kind],
            "extent_areas": ";".join(areas),
            "area_id": areas[0] if len(areas) == 1 else "",
            "mentioned": "named",
            "geonames": geonames if geonames.isdigit() else "",
            "sources": ";".join(filter(None, (SOURCE, credit_of(spot)))),
        }


def _kind(spot: Spot) -> str:
    if not spot.place:
        return "idea"
    return KINDS.get(spot.place.kind or "settlement", "region")


def name_rows(whole: Gathered, lang: str) -> Iterator[Row]:
    """What each place is called now, and the other words the text has for it."""
    for spot in whole.spots:
        current = {"kind": "current", "name": spot.name}
        others = [{"kind": "article", "name": name} for name in spot.spellings if name != spot.name]
        for one in (current, *others):
            yield {"place_id": spot.id, "lang": lang, "sources": SOURCE, **one}


def event_rows(whole: Gathered, events: Mapping[int, str]) -> Iterator[Row]:
    """The dated sentences that speak of no event of the record."""
    points = {spot.id: spot.place.point for spot in whole.spots if spot.place}
    for told in sorted(whole.told, key=lambda one: (_days(one)[0], one.id)):
        if told.mark.start in events:
            continue
        day, end = _days(told)
        point = points.get(told.place)
        yield {
            "event_id": told.id,
            "date": iso(day),
            "date_edtf": "" if told.mark.edtf == iso(day) else told.mark.edtf,
            "end_date": iso(end) if end else "",
            "kind": "told",
            "name": told.name,
            "tier": "main",
            "place_id": told.place,
            "lon": round(point[0], 4) if point else "",
            "lat": round(point[1], 4) if point else "",
            "sources": SOURCE,
        }


def _days(told: Told) -> tuple[str, str]:
    """The day an event stands at, by the rule for years alone; first and last where there are more.

    What lasted longer than a year begins with its first day.
    """
    if year_of(told.first) == year_of(told.last):
        return told.last, ""
    return told.first, told.last


def _quoted(whole: Gathered, one: Mark | Sentence) -> Row:
    text = whole.draft.document.text
    return {
        "start": one.start,
        "end": one.end,
        "exact": text[one.start : one.end],
        "prefix": text[max(0, one.start - AROUND) : one.start],
        "suffix": text[one.end : one.end + AROUND],
    }
