"""One function per kind of row: the row's cells in, the frozen record out."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from atlas.article_rows import Said
from atlas.model import (
    Area,
    DatedName,
    Event,
    EventDate,
    Holder,
    Holding,
    MapView,
    Membership,
    Place,
    Point,
    Source,
)
from atlas.numbers import degrees, number, whole
from atlas.tables import Row


def source(row: Row) -> Source:
    """A row of sources.csv."""
    return Source(
        id=row["source_id"],
        title=row["title"],
        author=row["author"],
        publisher=row["publisher"],
        year=row["year"],
        url=row["url"],
        kind=row["kind"],
        consulted=row["consulted"],
        side=row["side"],
        note=row["note"],
    )


def holder(row: Row, names: Iterable[Row], short: Iterable[Row]) -> Holder:
    """A row of holders.csv with its rows of holder_names.csv and of short_names.csv."""
    return Holder(
        id=row["holder_id"],
        name=row["name"],
        family=row["family"],
        kind=row["kind"],
        state=row["state"] or row["holder_id"],
        colour=row["colour"],
        wikidata=row["wikidata"],
        sources=row.list("sources"),
        note=row["note"],
        names=tuple(map(dated_name, names)),
        group=row["group"],
        short=_names(short),
    )


def dated_name(row: Row) -> DatedName:
    """A row of holder_names.csv or names.csv."""
    return DatedName(
        name=row["name"],
        lang=row["lang"],
        start=row["from"],
        until=row["until"],
        kind=row["kind"],
        edtf=row["date_edtf"],
        sources=row.list("sources"),
        note=row["note"],
    )


def area(row: Row, names: Iterable[Row], districts: Iterable[Row], measure: Row | None) -> Area:
    """A row of areas.csv with its names, its districts and its row of area_measures.csv."""
    return Area(
        id=row["area_id"],
        label=row["label"],
        tier=row["tier"],
        country=row["country"],
        fit=row["fit"],
        fit_note=row["fit_note"],
        sources=row.list("sources"),
        names=_names(names),
        districts=tuple(district["adm1_code"] for district in districts),
        km2=number(measure["km2"]) if measure else 0.0,
        point=_point(measure, "label_lon", "label_lat") if measure else None,
        box=_box(measure) if measure else None,
    )


def holding(row: Row) -> Holding:
    """A row of holdings.csv."""
    return Holding(
        area_id=row["area_id"],
        start=row["from"],
        until=row["until"],
        holder_id=row["holder_id"],
        overlord_id=row["overlord_id"],
        rule=row["rule"],
        recognised_id=row["recognised_id"],
        recognition=row["recognition"],
        certainty=row["certainty"],
        edtf=row["from_edtf"],
        event_id=row["event_id"],
        sources=row.list("sources"),
        recognition_sources=row.list("recognition_sources"),
        note=row["note"],
    )


def event(row: Row, names: Sequence[Row], days: Iterable[Row]) -> Event:
    """A row of events.csv with its names and its further dated steps."""
    return Event(
        id=row["event_id"],
        date=row["date"],
        edtf=row["date_edtf"],
        end_date=row["end_date"],
        date_os=row["date_os"],
        kind=row["kind"],
        name=row["name"],
        tier=row["tier"],
        parties=row.list("parties"),
        parties_text=row["parties_text"],
        place_name=row["place_name"],
        place_id=row["place_id"],
        point=_point(row, "lon", "lat"),
        moved=row["moved"],
        recorded=row["recorded"],
        sources=row.list("sources"),
        note=row["note"],
        names=_names(names),
        spellings=tuple(name["name"] for name in names),
        days=tuple(sorted(map(event_date, days), key=lambda day: day.date)),
    )


def event_date(row: Row) -> EventDate:
    """A row of event_dates.csv."""
    return EventDate(
        event_id=row["event_id"],
        date=row["date"],
        edtf=row["date_edtf"],
        what=row["what"],
        sources=row.list("sources"),
    )


def place(row: Row, names: Iterable[Row]) -> Place:
    """A row of places.csv with its rows of names.csv."""
    return Place(
        id=row["place_id"],
        name=row["name"],
        kind=row["kind"],
        point=_point(row, "lon", "lat"),
        zoom=whole(row["zoom"] or "6"),
        extent=row.list("extent_areas"),
        area_id=row["area_id"],
        mentioned=row["mentioned"],
        why=row["why"],
        geonames=row["geonames"],
        wikidata=row["wikidata"],
        founded_edtf=row["founded_edtf"],
        founded_note=row["founded_note"],
        sources=row.list("sources"),
        note=row["note"],
        names=tuple(map(dated_name, names)),
    )


def membership(row: Row, layer: str, said: Said) -> Membership:
    """A row of the memberships of a layer."""
    return Membership(
        layer=layer,
        state_id=row["state_id"],
        name=row["name"],
        role=row["role"],
        start=row["from"],
        until=row["until"],
        event_id=row["event"],
        status_note=row["status_note"],
        sources=row.list("sources"),
        names=said(row, "name"),
        status_notes=said(row, "status_note"),
    )


def map_view(row: Row, said: Said) -> MapView:
    """A row of views.csv."""
    return MapView(id=row["view_id"], names=said(row, "name"), box=_box(row))


def _names(rows: Iterable[Row]) -> Mapping[str, str]:
    return MappingProxyType({row["lang"]: row["name"] for row in rows})


def _point(row: Row, lon: str, lat: str) -> Point | None:
    there = row[lon] and row[lat]
    return (degrees(row[lon], 180), degrees(row[lat], 90)) if there else None


def _box(row: Row) -> tuple[float, float, float, float] | None:
    sides = [row[side] for side in ("west", "south", "east", "north")]
    if not all(sides):
        return None
    west, south, east, north = sides
    return degrees(west, 180), degrees(south, 90), degrees(east, 180), degrees(north, 90)
