"""Linked Places (version 1.2.2): places with dated names, as gazetteers exchange them."""

import re
from typing import Any

from atlas import Atlas, DatedName, Place, sources_of
from atlas.terms import terms_of, terms_said
from exports.addresses import citation, matches
from exports.identity import identify
from exports.lifetimes import SPANS, in_use, lifetime
from exports.registry import Request
from exports.relations import relations
from exports.written import json_bytes, one_line

CONTEXT = (
    "https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/"
    "linkedplaces-context-v1.1.jsonld"
)
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?")
# Kind of place: GeoNames feature class, and the term of the Getty Art & Architecture Thesaurus.
KINDS = {
    "settlement": ("P", "300008347", "inhabited places"),
    "region": ("L", "300182722", "regions (geographic)"),
    "sea": ("H", "300008694", "seas"),
    "state": ("A", "300232420", "sovereign states"),
    "idea": ("L", "300182722", "regions (geographic)"),
}


def write(atlas: Atlas, request: Request) -> bytes:
    """A FeatureCollection of all places, in every language; the days of the request are unused."""
    own = terms_of(atlas)
    collection = {
        "type": "FeatureCollection",
        "@context": CONTEXT,
        "title": own[0].title,
        "license": own[0].address or own[0].licence,
        "licence": terms_said(own),
        "spans": SPANS,
        "features": [_feature(atlas, place) for place in atlas.places.values()],
    }
    return json_bytes(collection)


def kind_of(place: Place) -> tuple[str, str, str]:
    """What a place is: GeoNames feature class, number and label of the Getty term."""
    return KINDS.get(place.kind, KINDS["region"])


def notes_of(place: Place) -> str:
    """What is noted of a place, in the atlas's first language."""
    return one_line(f"{place.founded_note} {place.note}")


def names_of(atlas: Atlas, place: Place) -> tuple[DatedName, ...]:
    """The names of a place; of one that has no row of names, what it is called."""
    return place.names or (DatedName(place.name, atlas.manifest.languages[0], "", ""),)


def _feature(atlas: Atlas, place: Place) -> dict[str, Any]:
    feature_class, number, label = kind_of(place)
    feature = {
        "@id": identify(atlas, "place", place.id),
        "type": "Feature",
        "properties": {"title": one_line(place.name), "fclasses": [feature_class]},
        "names": [_name(atlas, place, name) for name in names_of(atlas, place)],
        "types": [{"identifier": f"aat:{number}", "label": label}],
        "geometry": _geometry(place),
        "links": [{"type": "closeMatch", "identifier": one} for one in matches(place)],
        "when": lifetime(atlas, place),
    }
    held = relations(atlas, place)
    if held:
        feature["relations"] = held
    if notes := notes_of(place):
        feature["descriptions"] = [{"value": notes, "lang": atlas.manifest.languages[0]}]
    return feature


def _name(atlas: Atlas, place: Place, name: DatedName) -> dict[str, Any]:
    cited = sources_of(atlas, name.sources or place.sources)
    found: dict[str, Any] = {
        "toponym": one_line(name.name),
        "citations": [citation(one) for one in cited] or [_article(atlas)],
    }
    if LANGUAGE.fullmatch(name.lang):
        found["lang"] = name.lang
    used = in_use(atlas, name)
    return found | ({"when": used} if used else {})


def _article(atlas: Atlas) -> dict[str, str]:
    """The article as what is cited: whatever has no other source, it names."""
    return {"label": one_line(atlas.article.title) or "The article"}


def _geometry(place: Place) -> dict[str, Any] | None:
    """Null where the place is not known, as the format asks."""
    if not place.point:
        return None
    certainty = "certain" if place.kind == "settlement" else "less-certain"
    return {"type": "Point", "coordinates": list(place.point), "certainty": certainty}
