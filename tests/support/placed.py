"""What the finder makes of a sentence, with the world's index, built once into the cache."""

from functools import cache

from finding.gazetteer import Gazetteer, open_gazetteer
from finding.model import Candidate, Document, Finding
from finding.places import find_places


@cache
def world() -> Gazetteer:
    return open_gazetteer()


def places(text: str, lang: str = "en", own: tuple[Candidate, ...] = ()) -> dict[str, Finding]:
    """The places by their words; of equal ones the last."""
    return {one.exact: one for one in find_places(Document(text, lang=lang), world(), own)}


def sure(text: str, lang: str = "en") -> list[str]:
    """The words of the places that may stand unseen."""
    return [exact for exact, one in places(text, lang).items() if one.sure]
