"""The names that an atlas knows, as candidates for the finder."""

from collections.abc import Iterator

from atlas.model import Atlas
from finding.model import Candidate


def own_candidates(atlas: Atlas) -> tuple[Candidate, ...]:
    """Every spelling of the atlas's places and areas, historical ones too."""
    return tuple(dict.fromkeys([*_places(atlas), *_areas(atlas)]))


def _places(atlas: Atlas) -> Iterator[Candidate]:
    for place in atlas.places.values():
        if place.point is None or place.kind == "idea":
            continue
        for name in dict.fromkeys((place.name, *(one.name for one in place.names))):
            yield Candidate(f"atlas:{place.id}", name, place.kind, "", place.point)


def _areas(atlas: Atlas) -> Iterator[Candidate]:
    known = {name.name for place in atlas.places.values() for name in place.names}
    for area in atlas.areas.values():
        if area.point is None:
            continue
        for name in dict.fromkeys((area.label, *area.names.values())):
            if name not in known:
                yield Candidate(f"atlas:{area.id}", name, "area", "", area.point)
