"""Linked Places (version 1.3): places with dated names, as gazetteers exchange them."""

import json
from typing import Any

from atlas import Atlas, DatedName, Place, sources_of
from exports.identity import identify
from exports.lifetimes import in_use, lifetime
from exports.registry import Request
from exports.relations import relations

CONTEXT = (
    "https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/"
    "linkedplaces-context-v1.1.jsonld"
)
# Kind of place: GeoNames feature class, and the term of the Getty Art & Architecture Thesaurus.
KINDS = {
    "settlement": ("P", "aat:300008347", "inhabited places"),
    "region": ("L", "aat:300182722", "regions (geographic)"),
    "sea": ("H", "aat:300008694", "seas"),
    "state": ("A", "aat:300232420", "sovereign states"),
    "idea": ("L", "aat:300182722", "regions (geographic)"),
}


def write(atlas: Atlas, request: Request) -> bytes:
    """A FeatureCollection of all places, in every language; the days of the request are unused."""
    collection = {
        "type": "FeatureCollection",
        "@context": CONTEXT,
        "features": [_feature(atlas, place) for place in atlas.places.values()],
    }
    text = json.dumps(collection, ensure_ascii=False, allow_nan=False, indent=1)
    return f"{text}\n".encode()


def _feature(atlas: Atlas, place: Place) -> dict[str, Any]:
    feature_class, identifier, label = KINDS.get(place.kind, KINDS["region"])
    feature = {
        "@id": identify(atlas, "place", place.id),
        "type": "Feature",
        "properties": {"title": place.name, "fclasses": [feature_class]},
        "names": [_name(atlas, place, name) for name in place.names],
        "types": [{"identifier": identifier, "label": label}],
        "geometry": _geometry(place),
        "links": _links(place),
        "when": {"timespans": [lifetime(atlas, place)]},
    }
    held = relations(atlas, place)
    if held:
        feature["relations"] = held
    notes = [text for text in (place.founded_note, place.note) if text]
    if notes:
        feature["descriptions"] = [{"value": " ".join(notes), "lang": atlas.manifest.languages[0]}]
    return feature


def _name(atlas: Atlas, place: Place, name: DatedName) -> dict[str, Any]:
    cited = sources_of(atlas, name.sources or place.sources)
    found: dict[str, Any] = {
        "toponym": name.name,
        "lang": name.lang,
        "citations": [
            {"label": one.title} | ({"@id": one.url} if one.url else {}) for one in cited
        ],
    }
    span = in_use(atlas, name)
    return found | ({"when": {"timespans": [span]}} if span else {})


def _geometry(place: Place) -> dict[str, Any]:
    if not place.point:
        return {"type": "GeometryCollection", "geometries": []}
    certainty = "certain" if place.kind == "settlement" else "less-certain"
    return {"type": "Point", "coordinates": list(place.point), "certainty": certainty}


def _links(place: Place) -> list[dict[str, str]]:
    links = []
    if place.wikidata:
        links.append({"type": "closeMatch", "identifier": f"wd:{place.wikidata}"})
    if place.geonames:
        address = f"https://www.geonames.org/{place.geonames}/"
        links.append({"type": "closeMatch", "identifier": address})
    return links
