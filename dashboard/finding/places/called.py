"""Acts and bodies called by a place: Congress of Berlin, Berlin Congress, Kars Antlaşması."""

from finding.places.kinds import fits, is_one_of
from finding.places.spans import Span
from finding.places.tables.language import Language
from finding.places.tokens import Token
from finding.places.usage import Company

_LINKS = frozenset(["and", "ve", "və", "ile", "ilə", "or"])
_NOBLE = frozenset(
    ["duke", "earl", "count", "marquis", "baron", "viscount", "duchess", "countess", "lord"]
)


def called(span: Span, words: list[Token], lang: Language) -> Company | None:
    """What the noun before or after the name makes of it; None where there is none."""
    return _by_following(span, words, lang) or _by_head(span, words, lang)


def _by_following(span: Span, words: list[Token], lang: Language) -> Company | None:
    for word in _following(span, words):
        if word.capital and is_one_of(word, lang.eras, lang):
            return Company.OTHER
        if is_one_of(word, lang.bodies, lang):
            return Company.BODY
        if is_one_of(word, lang.named_after, lang) or word.folded in lang.named_after:
            return Company.ACT
        if not word.capital and not lang.endings:
            break
    return None


def _following(span: Span, words: list[Token]) -> list[Token]:
    """The words after the name that may still belong to it."""
    found = []
    for word in words[span.last + 1 : span.last + 4]:
        if not word.joined or word.first:
            break
        found.append(word)
        if not word.capital:
            break
    return found


def _by_head(span: Span, words: list[Token], lang: Language) -> Company | None:
    head = _head(span, words)
    if head is None:
        return None
    if head.capital and lang.after.get(head.folded) == "sea" and not fits(span, "sea"):
        return Company.OTHER
    if head.bare in lang.named_after:
        return Company.ACT
    if head.bare in lang.bodies and head.capital:
        return Company.BODY
    return Company.PERSON if head.bare in _NOBLE else None


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
