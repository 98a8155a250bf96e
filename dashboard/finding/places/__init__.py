"""Place names in a text: found by a gazetteer and by tables of words, in two tiers."""

from finding.places.find import find_places
from finding.places.own import own_candidates

__all__ = ["find_places", "own_candidates"]
