"""The word after a name that is part of it: Amur Region, Bolu Sancağı."""

from finding.gazetteer import Named
from finding.places.kinds import kind_after
from finding.places.spans import Span
from finding.places.tables.language import Language
from finding.places.tokens import Token
from finding.places.unlisted import end_of

# What a name with such a word is; a town beside its name is only explained.
_WHOLE = frozenset(["river", "lake", "sea", "region", "province"])
_WATERS = frozenset(["river", "lake", "sea", "gulf", "strait", "ocean", "canal"])


def part_after(span: Span, words: list[Token], lang: Language) -> tuple[int, str]:
    """Where the name ends with the word after it, and what kind that makes it; else "".

    A capital says that the word is part of the name.
    """
    last = span.last
    after = words[last + 1] if last + 1 < len(words) else None
    if span.end == words[last].end and after and after.joined and after.capital:
        kind = kind_after(after, lang)
        if kind in _WHOLE:
            return end_of(after, lang), kind
    return span.end, ""


def is_another(place: Named, kind: str) -> bool:
    """Whether a place of one name cannot be what the word says: the Amur is no region."""
    land = kind in ("region", "province")
    return place.kind in _WATERS if land else bool(kind) and place.kind == "town"
