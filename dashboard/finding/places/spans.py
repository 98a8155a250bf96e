"""Where names of places stand in the text: the longest runs of words that are such a name."""

from collections.abc import Callable
from dataclasses import dataclass

from finding.gazetteer import Named
from finding.places.allowed import allowed
from finding.places.endings import Form, forms, home
from finding.places.lookup import known
from finding.places.tables.language import Language
from finding.places.tables.language import words as words_of
from finding.places.tokens import Token

_LONGEST = 6
# Small words inside a name: Rio de Janeiro, Gulf of Guinea.
_INNER = words_of(
    """of the and de da do dos das del della di du des la le les los las el al ul a en an am im der
    den sur sous upon on y e et und i ve və von zu"""
)
_SHORTENED = frozenset(["st", "ste", "mt"])

Look = Callable[[str], tuple[Named, ...]]


@dataclass(frozen=True, slots=True)
class Span:
    """A name in the text, from token `first` to token `last`, and the places it may be."""

    first: int
    last: int
    start: int
    end: int
    key: str
    places: tuple[Named, ...]
    locative: bool


def spans(words: list[Token], look: Look, lang: Language,
          ordinary: Callable[[Token], bool]) -> list[Span]:  # fmt: skip
    """The names of places, left to right, none over another."""
    found, at = [], 0
    while at < len(words):
        span = _longest(words, at, look, lang, ordinary) if words[at].capital else None
        if span:
            found.append(span)
        at = span.last + 1 if span else at + 1
    return found


def _longest(words: list[Token], at: int, look: Look, lang: Language,
             ordinary: Callable[[Token], bool]) -> Span | None:  # fmt: skip
    """The longest name that begins at the token."""
    for last in range(_reach(words, at), at - 1, -1):
        if not (words[last].capital or (last > at and _generic(words[last], lang))):
            continue
        head = " ".join(word.folded for word in words[at:last])
        if form := _best(words[last], head, look, lang):
            key = f"{head} {form.folded}".strip()
            if places := allowed(words, look(key), lang, (at, last), ordinary):
                begin = _head(words, at, lang)
                start, end = words[begin].start, words[last].start + form.length
                return Span(begin, last, start, end, key, places, form.locative)
    return None


def _reach(words: list[Token], at: int) -> int:
    """The last token that may belong to a name that begins at `at`."""
    last = at
    for number in range(at + 1, min(at + _LONGEST, len(words))):
        word = words[number]
        shortened = word.gap == ". " and words[number - 1].folded in _SHORTENED
        if not (word.joined or shortened):
            break
        if word.capital or word.folded in _INNER:
            last = number
        else:
            # A generic word may be written small: `Xəzər dənizi`, `Rhine valley`.
            return number
    return last


def _generic(word: Token, lang: Language) -> bool:
    return any(form.folded in lang.after for form in forms(word, lang.endings))


def _best(word: Token, head: str, look: Look, lang: Language) -> Form | None:
    """The form of the last word under which the most likely place is found."""
    best: tuple[float, Form] | None = None
    for form in forms(word, lang.endings):
        places = look(f"{head} {form.folded}".strip())
        if places:
            worth = max(map(known, places)) - (1.0 if form.guessed else 0.0)
            if len(form.folded) < 4 and form.guessed:
                worth -= 1.5
            if best is None or worth > best[0]:
                best = (worth, form)
    if best and best[1].guessed and _are_people(word, head, look, best[0]):
        return None
    return best[1] if best else None


def _are_people(word: Token, head: str, look: Look, worth: float) -> bool:
    """Whether the word is rather the people of a place better known: Bakülü, not Bakül."""
    core = home(word)
    places = look(f"{head} {core}".strip()) if core else ()
    return bool(places) and max(map(known, places)) > worth


def _head(words: list[Token], at: int, lang: Language) -> int:
    """Where the name begins, with a title of a land before it: Kingdom of Kongo."""
    realm = at > 1 and words[at - 1].folded == "of" and words[at - 1].joined
    if realm and words[at - 2].capital and lang.after.get(words[at - 2].folded) == "province":
        return at - 2
    return at
