"""A river, lake or province called by a place near the others of the text: Filyos Çayı."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from finding import reasons
from finding.gazetteer import Named
from finding.model import Candidate, Finding
from finding.places.distance import kilometres
from finding.places.endings import forms
from finding.places.tables.language import Language
from finding.places.tokens import Token, tokens

# A river written together with the name of its town: Gəncəçay.
_WATER = re.compile(r"(\w{4,})(?:cay|irmak|gol)")
Look = Callable[[str], tuple[Named, ...]]
# So near, in km, to a sure place of the text lies the one that another is called by.
_NEAR = 150.0
# By what others are called: a town, of the world's index or an atlas's, or a site.
_BASES = frozenset(["town", "settlement", "site"])
# What may lie far from the place that it is called by.
_APART = frozenset(["sea", "mountain", "island"])


def beside(unknown: Iterable[Finding], told: list[Finding], look: Look,
           lang: Language) -> list[Finding]:  # fmt: skip
    """The places without a point; those called by a place near a sure one get its point."""
    sure = [one for one in told if one.sure and one.point]
    return [_placed(one, sure, look, lang) for one in unknown]


def _placed(one: Finding, sure: list[Finding], look: Look, lang: Language) -> Finding:
    if one.why is not reasons.PLACE_UNKNOWN:
        return one
    words = tokens(one.exact)
    itself = _near(_names(words, lang), sure, look)
    called_by = () if itself else _near(_cores(words, lang), sure, look)
    for place in itself or called_by:
        lon, lat = place.point
        return replace(
            one,
            value=f"{lat:.4f} {lon:.4f}",
            point=place.point,
            id=place.id if itself else "",
            why=reasons.PLACE_SMALL if itself else reasons.PLACE_BESIDE,
            candidates=(place,),
        )
    return one


def _near(keys: Iterable[str], sure: list[Finding], look: Look) -> tuple[Candidate, ...]:
    """The one place of these names that lies near; none where there are two."""
    near = {place.id: place for key in keys for place in look(key) if _is_near(place, sure)}
    found = tuple(one for place in near.values() if (one := place.candidate()))
    return found if len(found) == 1 else ()


def _names(words: list[Token], lang: Language) -> list[str]:
    """The name, under each form of its last word."""
    head = "".join(f"{word.folded} " for word in words[:-1])
    return [head + form.folded for word in words[-1:] for form in forms(word, lang.endings)]


def _cores(words: list[Token], lang: Language) -> Iterator[str]:
    """The name without the word that says what it is, which stands before or after it."""
    if len(words) < 2:
        for form in forms(words[0], lang.endings) if words and lang.endings else ():
            if core := _WATER.fullmatch(form.folded):
                yield core[1]
        return
    after = next((lang.after[f.folded] for f in forms(words[-1], lang.endings)
                  if f.folded in lang.after), "sea")  # fmt: skip
    if after not in _APART:
        yield " ".join(word.folded for word in words[:-1])
    if lang.before.get(words[0].folded, "sea") not in _APART:
        yield " ".join(word.folded for word in words[1:])


def _is_near(place: Named, sure: list[Finding]) -> bool:
    if not place.own or place.point is None or place.kind not in _BASES:
        return False
    return any(one.point and kilometres(place.point, one.point) < _NEAR for one in sure)
