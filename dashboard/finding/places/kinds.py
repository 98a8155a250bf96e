"""The kind of place that a word beside a name says it is: Mount, River, Gölü."""

from collections.abc import Container

from finding.places.endings import forms
from finding.places.lookup import known
from finding.places.spans import Span
from finding.places.tables.language import Language
from finding.places.tokens import Token

# What kinds of places such a word leaves possible; towns and provinces may be called anything.
_KINDS = {
    "river": {"river"},
    "lake": {"lake"},
    "sea": {"sea", "gulf", "strait", "ocean", "canal"},
    "island": {"island", "site"},
    "mountain": {"mountains", "site", "spot"},
    "region": {"region", "land", "peninsula", "desert", "plain", "province", "site"},
    "cape": {"site", "spot", "peninsula"},
    "fort": {"site", "spot"},
    "ruin": {"site", "spot"},
    "works": {"site", "spot"},
}


def fits(span: Span, kind: str) -> bool:
    """Whether any of the places can be of the kind."""
    return kind not in _KINDS or any(place.kind in _KINDS[kind] for place in span.places)


def kind_after(word: Token, lang: Language) -> str:
    """The kind of place that the word after a name makes it; empty where it is no such word."""
    found = (form.folded for form in forms(word, lang.endings) if form.folded in lang.after)
    return next((lang.after[folded] for folded in found), "")


def is_one_of(word: Token, table: Container[str], lang: Language) -> bool:
    """Whether the word, in any of its forms, is in a table; English writes such words great."""
    if not lang.endings and not word.capital:
        return False
    return any(form.folded in table for form in forms(word, lang.endings))


def is_small(span: Span, size: float) -> bool:
    """Whether none of the places is known that well."""
    return max(map(known, span.places)) < size
