"""Names that the words beside them make places: Mount X, the X valley, Battle of X, X'te."""

from dataclasses import dataclass

from finding import reasons
from finding.places.endings import forms
from finding.places.headed import headed
from finding.places.persons import Persons
from finding.places.said import is_said
from finding.places.tables.language import Language
from finding.places.tables.language import words as words_of
from finding.places.tokens import Token
from finding.places.wordlists import given_names

# Before "to" these say that somebody or something goes there; before "the", that it is a river.
_TOWARD = words_of(
    """down up back on over across returned went moved marched sailed came fled travelled traveled
    walked sent railway line road way north south east west journey retreated advanced"""
)
_OVER = words_of("on along across crossed beyond off near")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the text that is a name, and why it is taken for a place."""

    start: int
    end: int
    why: str


def by_words(name: list[Token], words: list[Token], lang: Language) -> Stretch | None:
    """The place that a name of capital words is, if words beside it say so."""
    start, end = name[0].start, end_of(name[-1], lang)
    if any(form.folded in lang.eras for form in forms(name[-1], lang.endings)):
        return None
    if (head := headed(name, lang)) is not None:
        return Stretch(head, end, reasons.PLACE_UNKNOWN)
    if generic := _generic(name, words, lang):
        return Stretch(start, end_of(generic[-1], lang), reasons.PLACE_UNKNOWN)
    if (head := _water(name, words, lang)) is not None:
        return Stretch(head, end, reasons.PLACE_UNKNOWN)
    if _is_placed(name, words, lang) or is_said(name, words, lang):
        return Stretch(start, end, reasons.PLACE_UNKNOWN)
    return Stretch(start, end, reasons.PLACE_ACT) if _is_act(name, words, lang) else None


def _is_act(name: list[Token], words: list[Token], lang: Language) -> bool:
    """Whether a treaty or the like is called by the name: Treaty of X, X müqaviləsi."""
    number = name[0].number
    if lang.endings:
        after = words[name[-1].number + 1 :][:1]
        return any(form.folded in lang.named_after for w in after for form in forms(w, True))
    if number < 2 or words[number - 1].folded != "of":
        return False
    return words[number - 2].folded in lang.named_after


def name_of(run: list[Token], lang: Language, people: Persons) -> list[Token]:
    """The run without the ordinary words and the people at its beginning."""
    at = 0
    while at < len(run) and _is_small(run[at], lang):
        at += 1
    while at < len(run) and (run[at].number in people.numbers or _is_numeral(run[at])):
        at += 1
    name = run[at:]
    # A given name at the head of a run belongs to somebody, not to what follows it.
    if lang.endings and len(name) > 1 and name[0].folded in given_names():
        name = name[1:]
    return [] if any(word.bare in lang.adjectives for word in name[:1]) else name


def _is_small(word: Token, lang: Language) -> bool:
    """Whether it is an ordinary word; `Mỹ` is not `my`."""
    same = lang.endings or word.text.isascii()
    return same and word.folded in lang.small and word.folded not in lang.before


def _is_numeral(word: Token) -> bool:
    return bool(word.text) and set(word.text) <= set("IVX")


def _water(name: list[Token], words: list[Token], lang: Language) -> int | None:
    """Where `Gulf of X` begins, if that is what the name is the end of."""
    number = name[0].number
    if number < 2 or words[number - 1].folded != "of" or not words[number - 2].capital:
        return None
    sea = lang.after.get(words[number - 2].folded) == "sea"
    return words[number - 2].start if sea else None


def _generic(name: list[Token], words: list[Token], lang: Language) -> list[Token] | None:
    """The word after the name, or last in it, that says what kind of place it is."""
    if len(name) > 1 and _is(name[-1], lang):
        return name
    number = name[-1].number + 1
    if number < len(words) and words[number].joined and _is(words[number], lang):
        # English says `the Birrimian valley`; a capital says that the word is part of the name.
        return [*name, words[number]] if lang.endings or words[number].capital else name
    return None


def _is_placed(name: list[Token], words: list[Token], lang: Language) -> bool:
    """Whether something is said to happen there: Battle of X, near X, X'te."""
    if lang.endings:
        last = name[-1]
        after = words[last.number + 1 :][:1]
        if any(form.folded in lang.fought for word in after for form in forms(word, True)):
            return True
        apart = len(last.bare) < len(last.folded)
        return apart and any(form.locative and not form.guessed for form in forms(last, True))
    number = name[0].number
    if number < 2 or not name[0].joined:
        return False
    before, head = words[number - 1].folded, words[number - 2].folded
    following = [word.folded for word in words[name[-1].number + 1 :][:1]]
    return before in lang.at or {
        "of": head in lang.fought or head in lang.after,
        "from": following == ["to"],
        "to": head in _TOWARD or _begins_a_way(words, number),
        "the": head in _OVER,
    }.get(before, False)


def _begins_a_way(words: list[Token], number: int) -> bool:
    """Whether `from`, with a name of three words at most, stands before: from X to Y."""
    at = number - 2
    while at > 0 and words[at].capital and words[at].folded != "from" and number - at < 5:
        at -= 1
    return at < number - 2 and words[at].folded == "from"


def _is(word: Token, lang: Language) -> bool:
    return any(form.folded in lang.after for form in forms(word, lang.endings))


def end_of(word: Token, lang: Language) -> int:
    """Where the name ends, without an ending."""
    found = forms(word, lang.endings)
    generic = [form.length for form in found if form.folded in lang.after]
    return word.start + (generic or [form.length for form in found if not form.guessed])[0]
