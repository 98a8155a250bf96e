"""The bundle's tables of powers, places and areas, with the names each bore in its time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Any

from atlas import (
    Area,
    Atlas,
    DatedName,
    Holder,
    Place,
    edtf_range,
    holder_name,
    native_name,
    place_name,
)
from atlas.layering import lender
from atlas.model import Box
from atlas.terms import record_terms
from cartography.colours import colour_or_grey, dark
from cartography.packing import rounded
from words import LANGUAGES

Names = dict[str, str]
Span = tuple[str, str, Names]  # from, until, names; "" = open


def edition_row(atlas: Atlas) -> dict[str, Any]:
    """Which atlas this is, for those who cite a picture of it; `title` by language.

    `licence` is that of the land drawn; `natural` tells whether its shapes are Natural Earth's.
    """
    edition = atlas.edition
    title = edition.title or "Treaty Atlas"
    others = {lang: atlas.manifest.title.get(lang) or title for lang in LANGUAGES}
    return {
        "title": others | {"en": title},
        "version": edition.version,
        "licence": _licence(atlas),
        "natural": _natural(atlas),
    }


def _licence(atlas: Atlas) -> str:
    """A record that is lent keeps its own licence, whatever the article's is."""
    return record_terms(atlas).licence if lender(atlas.manifest) else atlas.edition.licence


def _natural(atlas: Atlas) -> bool:
    """The world's land is Natural Earth's; the areas of another record are, where it says so."""
    if atlas.manifest.record == "none":
        return True
    return any(shapes.startswith("Natural Earth") for shapes in record_terms(atlas).shapes)


def area_row(area: Area) -> dict[str, Any]:
    """An area with its size, and where it lies."""
    return {
        "id": area.id,
        "label": area.label,
        "names": dict(area.names),
        "point": rounded(area.point, 3),
        "km2": int(area.km2) if area.km2 % 1 == 0 else area.km2,
        "box": rounded(area.box, 2),
    }


def holder_rows(atlas: Atlas) -> list[dict[str, Any]]:
    """The powers with colours for both themes and names span by span.

    `short` is an everyday name, `group` one of the groups, `article` marks the states the article
    speaks of; each is left out where there is nothing to say.
    """
    return [_holder_row(atlas, holder) for holder in atlas.holders.values()]


def _holder_row(atlas: Atlas, holder: Holder) -> dict[str, Any]:
    colour = colour_or_grey(holder.colour)
    return {
        "id": holder.id,
        "family": holder.family,
        "state": holder.state,
        "colour": colour,
        "colour_dark": dark(colour),
        "names": _spans(atlas, holder.names, _holder_names(atlas, holder.id)),
        **({"short": dict(holder.short)} if holder.short else {}),
        **({"group": holder.group} if holder.group else {}),
        **({"article": True} if holder.id in atlas.article_states else {}),
    }


def group_names(atlas: Atlas) -> dict[str, Names]:
    """The names of the groups of powers by id."""
    return {group: dict(names) for group, names in atlas.groups.items()}


def view_rows(atlas: Atlas, home: Box) -> list[dict[str, Any]]:
    """The named views of the map; one without a box of its own is the home."""
    return [
        {"id": one.id, "names": dict(one.names), "box": one.box or home} for one in atlas.map_views
    ]


def place_rows(atlas: Atlas, unsure: Collection[str] | None = None) -> list[dict[str, Any]]:
    """The places; `rank` orders them where the map has no room for all.

    Of a text that was read by rule, `unsure` are the places that a person is to look at.
    """
    used = {mention.target_id: 0 for mention in atlas.mentions}
    for mention in atlas.mentions:
        used[mention.target_id] += 1
    order = sorted(atlas.places.values(), key=lambda one: (-used.get(one.id, 0), one.id))
    rank = {place.id: at for at, place in enumerate(order)}
    rows = [_place_row(atlas, place, rank[place.id]) for place in atlas.places.values()]
    if unsure is None:
        return rows
    return [{**row, "sure": row["id"] not in unsure} for row in rows]


def _place_row(atlas: Atlas, place: Place, rank: int) -> dict[str, Any]:
    return {
        "id": place.id,
        "kind": place.kind,
        "point": place.point,
        "zoom": place.zoom,
        "rank": rank,
        **({"area": place.area_id} if place.area_id else {}),
        "extent": list(place.extent),
        "founded": edtf_range(place.founded_edtf)[0] if place.founded_edtf else "",
        "names": _spans(atlas, place.names, _place_names(atlas, place)),
    }


def _holder_names(atlas: Atlas, holder_id: str) -> Callable[[str], Names]:
    def at(day: str) -> Names:
        names = {lang: holder_name(atlas, holder_id, day, lang) for lang in LANGUAGES}
        return names | _own(native_name(atlas, holder_id, day))

    return at


def _place_names(atlas: Atlas, place: Place) -> Callable[[str], Names]:
    def at(day: str) -> Names:
        return {lang: place_name(atlas, place.id, day, lang) for lang in LANGUAGES}

    return at


def _own(name: DatedName | None) -> Names:
    return {"native": name.name, "native_lang": name.lang} if name else {}


def _spans(
    atlas: Atlas, names: Iterable[DatedName], names_at: Callable[[str], Names]
) -> list[Span]:
    """The spans over which no name changes, in order; the first and last are open."""
    edges = {day for name in names for day in (name.start, name.until)}
    turns = sorted(day for day in edges if atlas.first < day <= atlas.last)
    spans: list[Span] = []
    for start in ["", *turns]:
        said = names_at(start or atlas.first)
        if spans and spans[-1][2] == said:
            continue
        if spans:
            spans[-1] = (spans[-1][0], start, spans[-1][2])
        spans.append((start, "", said))
    return spans
