"""What the words around a name make of it: a place, or something called by a place.

The rules are asked in order; the first that has an answer gives it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from finding.places.alone import is_the_river, stands_alone
from finding.places.called import called
from finding.places.kinds import fits, is_one_of, is_small, kind_after
from finding.places.longer import is_chained, is_longer
from finding.places.lookup import known
from finding.places.persons import Persons
from finding.places.runs import ARTICLES
from finding.places.spans import Span
from finding.places.tables.language import Language
from finding.places.tokens import Token
from finding.places.usage import Company

# A place less known than this is not told as part of a longer name: the whole is another's.
_SMALL = 5.3


@dataclass(frozen=True, slots=True)
class Scene:
    """A name with what stands around it; `taken` are the tokens of all names of places."""

    span: Span
    words: list[Token]
    lang: Language
    people: Persons
    taken: frozenset[int]

    @property
    def before(self) -> Token | None:
        """The word just before it."""
        first = self.span.first
        return self.words[first - 1] if first and self.words[first].joined else None

    @property
    def after(self) -> Token | None:
        """The word just after it."""
        after = self.words[self.span.last + 1 :][:1]
        return after[0] if after and after[0].joined else None


def company(scene: Scene) -> Company:
    """How the name is used here."""
    answers = (rule(scene) for rule in _RULES)
    return next((answer for answer in answers if answer), Company.PLAIN)


def _person(scene: Scene) -> Company | None:
    span = scene.span
    short = span.last - span.first < 2
    return Company.PERSON if short and span.first in scene.people.numbers else None


def _called(scene: Scene) -> Company | None:
    return called(scene.span, scene.words, scene.lang)


def _by_kind(scene: Scene) -> Company | None:
    """What a word such as Mount or River makes of it."""
    span, lang, before, after = scene.span, scene.lang, scene.before, scene.after
    if before and before.folded in lang.before:
        return Company.INSIDE if fits(span, lang.before[before.folded]) else Company.OTHER
    # `Qara dənizin sahili`, `Qara dəniz sahili`: the name has ended, the shore is no part of it.
    last = scene.words[span.last]
    whole = span.first < span.last and kind_after(last, lang)
    ended = lang.endings and (span.end < last.end or whole)
    if after and not (ended and not after.capital) and (kind := kind_after(after, lang)):
        part = after.capital or lang.endings
        return Company.OTHER if part and not fits(span, kind) else Company.INSIDE
    return None


def _chained(scene: Scene) -> Company | None:
    chained = not scene.lang.endings and is_chained(scene.span, scene.words, scene.taken)
    return _longer(scene.span) if chained else None


def _fought(scene: Scene) -> Company | None:
    after = scene.after
    fought = after is not None and is_one_of(after, scene.lang.fought, scene.lang)
    return Company.INSIDE if fought else None


def _water(scene: Scene) -> Company | None:
    """The Murray, on the upper Murray: with "the" before it and no noun after it is the river."""
    river = any(place.kind == "river" and place.own for place in scene.span.places)
    alone = river and is_the_river(scene.words, scene.span.first, scene.span.last, scene.lang.sides)
    return Company.INSIDE if alone and not scene.lang.endings else None


def _ship(scene: Scene) -> Company | None:
    """A ship, a hotel, a paper: "the" stands before a town's name and no noun after it."""
    span = scene.span
    town = max(span.places, key=known).kind == "town" and not scene.lang.endings
    return Company.BODY if town and stands_alone(scene.words, span.first, span.last) else None


def _folk(scene: Scene) -> Company | None:
    """The Nguyen lords."""
    after = scene.after
    folk = after is not None and after.folded in scene.lang.folk and not after.capital
    return Company.PERSON if folk and is_small(scene.span, 6.0) else None


def _arabic(scene: Scene) -> Company | None:
    """The noun after an article that is joined to another name: Musawwarat es-Sufra."""
    at, words = scene.span.first, scene.words
    joined = at > 1 and words[at].gap == "-" and words[at - 1].folded in ARTICLES
    whole = joined and words[at - 1].joined and words[at - 2].capital
    return Company.OTHER if whole and is_small(scene.span, _SMALL) else None


def _part(scene: Scene) -> Company | None:
    part = is_longer(scene.before, scene.after, scene.lang, scene.people, scene.taken)
    return _longer(scene.span) if part else None


def _longer(span: Span) -> Company:
    return Company.OTHER if is_small(span, _SMALL) else Company.LONGER


def _placed(scene: Scene) -> Company | None:
    """A preposition or an ending says that something happens there."""
    at, words, lang = scene.span.first - 1, scene.words, scene.lang
    while at > 0 and words[at].folded in (lang.sides | {"the"}):
        at -= 1
    before = at >= 0 and words[at].folded in lang.inside
    return Company.INSIDE if scene.span.locative or before else None


def _doing(scene: Scene) -> Company | None:
    """It does what people do: `Reading said`."""
    after = scene.after
    doing = after is not None and after.folded in scene.lang.doing
    return Company.LONGER if doing and is_small(scene.span, 5.0) else None


_RULES: tuple[Callable[[Scene], Company | None], ...] = (
    _person, _called, _by_kind, _chained, _fought, _water, _ship, _folk, _arabic, _part, _placed,
    _doing,
)  # fmt: skip
