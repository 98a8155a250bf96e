"""Names of people in the text: by title, honour or given name."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from finding.places.endings import forms
from finding.places.lookup import known
from finding.places.runs import runs
from finding.places.spans import Span
from finding.places.tables.language import Language
from finding.places.tables.language import words as words_of
from finding.places.tables.rulers import RULERS, THRONES
from finding.places.tokens import Token
from finding.places.wordlists import given_names

# Of these some are given names, too, but `in April Chile` names no person.
_MONTHS = words_of(
    """january february march april may june july august september october november december
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
    yanvar fevral aprel iyun iyul avqust sentyabr oktyabr noyabr dekabr"""
)


@dataclass(slots=True)
class Persons:
    """The tokens that are part of a person's name, and the last names met."""

    numbers: set[int] = field(default_factory=set)
    lasts: set[str] = field(default_factory=set)


def persons(words: list[Token], found: list[Span], lang: Language) -> Persons:
    """The people that the text names; a place of several words is none."""
    result = Persons(lasts=set(RULERS))
    long = {n for s in found if s.last > s.first for n in range(s.first, s.last + 1)}
    famed = [s for s in found if s.first == s.last and _is_famed(s)] if lang.endings else []
    placed = {s.first for s in famed if s.end < words[s.last].end}
    for whole in runs(words):
        run = _without_place(whole, placed)
        for part in _people(run, words, lang, long):
            result.numbers |= {token.number for token in part}
            if len(part) > 1 or part[0].number != run[0].number:
                result.lasts |= {part[-1].bare, *(t.bare for t in part if t.bare in given_names())}
    return result


def _people(run: list[Token], words: list[Token], lang: Language,
            long: set[int]) -> Iterator[list[Token]]:  # fmt: skip
    """The person that a run names, if it names one."""
    titled = _titled(run, words, lang)
    if titled is not None and _is_name(run[titled:], lang, long):
        yield run[_epithets(run, titled, lang) :]
        return
    honour = _honour(run, words, lang, long)
    start = _given(run, lang)
    if honour:
        yield run[:honour]
    elif start is not None and len(run) - start > 1 and _is_name(run[start:], lang, long):
        yield run[start:]


def _is_name(rest: list[Token], lang: Language, long: set[int]) -> bool:
    """Whether the words may be a person's: no word for a thing in them, no place of several."""
    generic = any(word.bare in lang.generic for word in rest[1:])
    return bool(rest) and not generic and not any(word.number in long for word in rest)


def _honour(run: list[Token], words: list[Token], lang: Language, long: set[int]) -> int:
    """Where a name ends with an honour: `Mehmed Paşa`, `İbrahimxəlil xan`; 0 without one."""
    if lang.endings and _honoured(run, words, lang):
        return len(run)
    places = range(len(run) - 1, 0, -1)
    found = (at for at in places if run[at].bare in lang.honours and run[at].number not in long)
    return next((at + 1 for at in found), 0)


def _is_famed(span: Span) -> bool:
    return max(map(known, span.places)) >= 4.5


def _without_place(run: list[Token], placed: set[int]) -> list[Token]:
    """The run up to a place with an ending: `Mustafa Kemal Samsun'a` names two things."""
    for at, word in enumerate(run):
        if at > 0 and word.number in placed:
            return run[:at]
    return run


def _titled(run: list[Token], words: list[Token], lang: Language) -> int | None:
    """Where the name begins after a title that opens the run or stands just before it."""
    before = run[0].number - 1
    if before >= 0 and (run[0].joined or run[0].gap == ". ") and not run[0].first:
        word = words[before]
        if word.folded in lang.titles and not lang.endings:
            return 0
    last = None
    for at, word in enumerate(run[:-1]):
        epithet = word.bare in lang.epithets and run[at + 1].bare in given_names() | THRONES
        if (word.bare in lang.titles or epithet) and word.folded == word.bare:
            last = at + 1
    return last


def _epithets(run: list[Token], titled: int, lang: Language) -> int:
    """Where the title begins, with what goes before it in a name: `Fatih Sultan Mehmed`."""
    at = max(titled - 1, 0)
    while lang.endings and at and run[at - 1].folded in lang.titles | lang.epithets | given_names():
        at -= 1
    return at


def _honoured(run: list[Token], words: list[Token], lang: Language) -> bool:
    """Whether a small honour follows, in a case that is no possessive: `İbrahimxəlil xanın`."""
    after = words[run[-1].number + 1 :][:1]
    ended = [form for word in after if word.joined for form in forms(word, True)]
    return any(
        form.folded in lang.honours and after[0].text[form.length :] not in ("ı", "i", "u", "ü")
        for form in ended
    )


def _given(run: list[Token], lang: Language) -> int | None:
    """Where a given name begins the run; ordinary words that open a sentence are passed over."""
    for at, word in enumerate(run[:2]):
        initial = len(word.text) == 1 and at == 0 and not word.first
        plain = (word.first and word.folded in lang.small) or word.folded in lang.before
        plain = plain or word.folded in _MONTHS
        if (initial or word.folded in given_names()) and not plain:
            return at
        if not (word.first or word.folded in lang.adjectives or word.folded in lang.titles):
            return None
    return None
