"""Whether a name is only a part of a longer one that no list has."""

from finding.places.kinds import is_one_of
from finding.places.persons import Persons
from finding.places.spans import Span
from finding.places.tables.language import Language
from finding.places.tokens import Token


def is_longer(before: Token | None, after: Token | None, lang: Language, people: Persons,
              taken: frozenset[int]) -> bool:  # fmt: skip
    """Whether a capital word that is no place, side or people is joined to the name."""
    usual = lang.adjectives | lang.sides | lang.small | lang.titles | set(lang.before)
    return (
        before is not None
        and _is_free(before, taken)
        and not _ends_a_name(before, lang, people)
        and not {before.bare, before.bare.removesuffix("s")} & usual
    ) or (
        after is not None
        and _is_free(after, taken)
        and after.number not in people.numbers
        and not _is_another(after, lang)
        and after.bare not in usual
    )


def is_chained(span: Span, words: list[Token], taken: frozenset[int]) -> bool:
    """Whether another place stands beside it with nothing but a space: one longer name."""
    for at, gap in ((span.first - 1, span.first), (span.last + 1, span.last + 1)):
        joined = at in taken and words[gap].gap == " " and not words[gap].first
        # Liberia's Monrovia is two.
        if joined and words[gap - 1].bare == words[gap - 1].folded:
            return True
    return False


def _is_free(word: Token, taken: frozenset[int]) -> bool:
    return word.capital and not word.first and word.number not in taken


def _ends_a_name(word: Token, lang: Language, people: Persons) -> bool:
    """Whether a name ends with the word, so that the next one is another: `Kongresi'nde | Kars`."""
    ended = word.bare != word.folded or is_one_of(word, lang.generic, lang)
    return ended or (lang.endings and word.number in people.numbers)


def _is_another(word: Token, lang: Language) -> bool:
    """Whether the word after the name begins something else, in a language with endings."""
    generic = lang.generic | lang.honours
    return lang.endings and (is_one_of(word, generic, lang) or word.folded != word.bare)
