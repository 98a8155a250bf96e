"""Names of which none is clear by itself: the meanings that lie together are meant."""

from finding.gazetteer import Named
from finding.places.distance import kilometres
from finding.places.lookup import known

_NEAR = 300.0
# Meanings as well known as the best one, up to this difference; and how many, of how many names.
_WITHIN, _MEANINGS, _NAMES = 2.0, 4, 40


def agreeing(names: dict[str, tuple[Named, ...]]) -> dict[str, Named]:
    """For each name the one meaning that lies near those of the most other names, if it is one."""
    options = {key: _options(places) for key, places in list(names.items())[:_NAMES]}
    found = {}
    for key, places in options.items():
        counts = sorted(((_company(key, place, options), place) for place in places),
                        key=lambda one: -one[0])  # fmt: skip
        if counts and counts[0][0] > 1 and (len(counts) == 1 or counts[0][0] > counts[1][0]):
            found[key] = counts[0][1]
    return found


def _options(places: tuple[Named, ...]) -> list[Named]:
    """The likelier meanings that have a point."""
    placed = sorted((p for p in places if p.point), key=known, reverse=True)[:_MEANINGS]
    return [place for place in placed if known(place) > known(placed[0]) - _WITHIN]


def _company(key: str, place: Named, options: dict[str, list[Named]]) -> int:
    """How many other names have a meaning near this one."""
    return sum(
        any(_are_near(place, other) for other in others)
        for name, others in options.items()
        if name != key
    )


def _are_near(one: Named, other: Named) -> bool:
    assert one.point is not None
    assert other.point is not None
    return kilometres(one.point, other.point) < _NEAR
