"""What the words around a name make of it: a place, or something called by a place."""

from enum import Enum, auto

from finding.places.endings import forms
from finding.places.lookup import known
from finding.places.persons import Persons
from finding.places.spans import Span
from finding.places.tables.language import Language
from finding.places.tokens import Token


class Company(Enum):
    """What a name is where it stands."""

    PLAIN = auto()
    INSIDE = auto()  # words of place before it or an ending of place: it is one
    ACT = auto()  # a treaty, conference or war called by it
    BODY = auto()  # a university, newspaper or club called by it
    LONGER = auto()  # part of a longer name that is not known
    PERSON = auto()
    OTHER = auto()  # another place that shares the word: Mount Vernon is no town


_LINKS = frozenset(["and", "ve", "və", "ile", "ilə", "or"])
# What kinds of places a word beside the name leaves possible.
_KINDS = {
    "river": {"river"},
    "lake": {"lake"},
    "sea": {"sea", "gulf", "strait", "ocean", "canal"},
    "island": {"island", "site"},
    "mountain": {"mountains", "site"},
    "region": {"region", "land", "peninsula", "desert", "plain", "province", "site"},
    "cape": {"site", "peninsula"},
    "fort": {"site"},
}
_NO_NOUN = frozenset(
    "and or was were had has sailed left came arrived which that in on at from to with".split()
)
_NOBLE = frozenset(
    ["duke", "earl", "count", "marquis", "baron", "viscount", "duchess", "countess", "lord"]
)


def company(span: Span, words: list[Token], lang: Language, people: Persons,
            taken: frozenset[int]) -> Company:  # fmt: skip
    """How the name is used here. `taken` are the tokens of all names of places."""
    if span.first in people.numbers and span.last - span.first < 2:
        return Company.PERSON
    if called := _called(span, words, lang):
        return called
    before, after = _beside(span, words)
    if (other := _by_kind(span, before, after, lang)) is not None:
        return other
    if not lang.endings and _is_chained(span, words, taken):
        return _longer(span)
    if after and _is(after, lang.fought, lang):
        return Company.INSIDE
    if not lang.endings and _is_ship(span, words):
        return Company.BODY
    if after and after.folded in lang.folk and not after.capital and _is_small(span, 6.0):
        return Company.PERSON
    if _is_longer(before, after, lang, taken, people):
        return _longer(span)
    if _placed(span, words, lang):
        return Company.INSIDE
    if after and after.folded in lang.doing and _is_small(span, 5.0):
        return Company.LONGER
    return Company.PLAIN


def _by_kind(span: Span, before: Token | None, after: Token | None, lang: Language) -> (
        Company | None):  # fmt: skip
    """What a word beside the name, such as Mount or River, makes of it; None without one."""
    if before and before.folded in lang.before:
        return Company.INSIDE if _fits(span, lang.before[before.folded]) else Company.OTHER
    if after and (kind := _kind(after, lang)):
        part = after.capital or lang.endings
        return Company.OTHER if part and not _fits(span, kind) else Company.INSIDE
    return None


def _longer(span: Span) -> Company:
    """Part of a longer name: a little place gives way to that whole name, which is another's."""
    return Company.OTHER if _is_small(span, 5.3) else Company.LONGER


def _is_small(span: Span, size: float) -> bool:
    return max(map(known, span.places)) < size


def _called(span: Span, words: list[Token], lang: Language) -> Company | None:
    """An act or body called by the place: Congress of Berlin, Berlin Congress, Kars Antlaşması."""
    for word in _following(span, words, lang):
        if _is(word, lang.bodies, lang):
            return Company.BODY
        if _is(word, lang.named_after, lang) or word.folded in lang.named_after:
            return Company.ACT
        if not word.capital and not lang.endings:
            break
    head = _head(span, words)
    if head is None:
        return None
    if head.capital and lang.after.get(head.folded) == "sea" and not _fits(span, "sea"):
        return Company.OTHER
    if head.bare in lang.named_after:
        return Company.ACT
    if head.bare in lang.bodies and head.capital:
        return Company.BODY
    return Company.PERSON if head.bare in _NOBLE else None


def _following(span: Span, words: list[Token], lang: Language) -> list[Token]:
    """The words after the name that may still belong to it."""
    found = []
    for word in words[span.last + 1 : span.last + 4]:
        if not word.joined or word.first:
            break
        found.append(word)
        if not word.capital:
            break
    return found


def _head(span: Span, words: list[Token]) -> Token | None:
    """The noun of which the name is a part: `Treaty` of Paris; `Treaties` of Paris and Rome."""
    at = span.first - 1
    while at > 0 and words[at].folded in ("the", *_LINKS) and words[at].joined:
        at -= 1
        if words[at + 1].folded in _LINKS:
            while at > 0 and words[at].capital and words[at].joined:
                at -= 1
            break
    return words[at - 1] if at > 0 and words[at].folded == "of" else None


def _beside(span: Span, words: list[Token]) -> tuple[Token | None, Token | None]:
    """The words just before and after, where nothing stands between."""
    before = words[span.first - 1] if span.first and words[span.first].joined else None
    after = words[span.last + 1] if span.last + 1 < len(words) else None
    return before, after if after and after.joined else None


def _is_longer(before: Token | None, after: Token | None, lang: Language,
               taken: frozenset[int], people: Persons) -> bool:  # fmt: skip
    """Whether a capital word that is no place, side or people is joined to it."""
    usual = lang.adjectives | lang.sides | lang.small | lang.titles | set(lang.before)
    if before and (before.bare != before.folded or _is(before, lang.generic, lang)):
        before = None
    if before and lang.endings and before.number in people.numbers:
        before = None
    if before and before.capital and before.number not in taken and not before.first:
        if before.bare not in usual and before.bare.removesuffix("s") not in usual:
            return True
    free = after is not None and after.number not in taken | people.numbers
    if not (after and free and after.capital and not after.first):
        return False
    if lang.endings and (_is(after, lang.generic | lang.honours, lang) or after.folded != after.bare):
        return False
    return after.bare not in usual


def _is_chained(span: Span, words: list[Token], taken: frozenset[int]) -> bool:
    """Whether another place stands beside it with nothing but a space: one longer name."""
    for at, gap in ((span.first - 1, span.first), (span.last + 1, span.last + 1)):
        joined = at in taken and words[gap].gap == " " and not words[gap].first
        # Liberia's Monrovia is two.
        if joined and words[gap - 1].bare == words[gap - 1].folded:
            return True
    return False


def _is_ship(span: Span, words: list[Token]) -> bool:
    """Whether "the" stands before a town's name and no noun after: a ship, a hotel, a paper."""
    if span.first == 0 or words[span.first - 1].folded != "the":
        return False
    if max(span.places, key=known).kind != "town":
        return False
    after = words[span.last + 1] if span.last + 1 < len(words) else None
    return after is None or not after.joined or after.folded in _NO_NOUN


def _placed(span: Span, words: list[Token], lang: Language) -> bool:
    """Whether a preposition or an ending says that something happens there."""
    if span.locative:
        return True
    at = span.first - 1
    while at > 0 and words[at].folded in (lang.sides | {"the"}):
        at -= 1
    return at >= 0 and words[at].folded in lang.inside


def _fits(span: Span, kind: str) -> bool:
    """Whether any of the places can be of the kind; a town or province may be called anything."""
    return kind not in _KINDS or any(place.kind in _KINDS[kind] for place in span.places)


def _kind(word: Token, lang: Language) -> str:
    """The kind of place that the word after a name makes it, if any."""
    return next(
        (lang.after[f.folded] for f in forms(word, lang.endings) if f.folded in lang.after), ""
    )


def _is(word: Token, table: object, lang: Language) -> bool:
    """Whether the word, in any of its forms, is one of a table's."""
    assert hasattr(table, "__contains__")
    if not lang.endings and not word.capital and table is not lang.after:
        return False
    return any(form.folded in table for form in forms(word, lang.endings))
