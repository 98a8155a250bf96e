"""Names of people in the text: by title, honour or given name."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from finding.places.endings import forms
from finding.places.lookup import known
from finding.places.spans import Span
from finding.places.tables.language import Language
from finding.places.tokens import Token
from finding.places.wordlists import given_names

_PARTICLES = frozenset(
    [
        "de",
        "von",
        "van",
        "der",
        "den",
        "bin",
        "ibn",
        "al",
        "el",
        "ul",
        "ad",
        "di",
        "da",
        "della",
        "du",
        "le",
        "la",
        "ben",
        "abu",
        "y",
        "dan",
    ]
)


@dataclass(slots=True)
class Persons:
    """The tokens that are part of a person's name, and the last names met."""

    numbers: set[int] = field(default_factory=set)
    lasts: set[str] = field(default_factory=set)


def persons(words: list[Token], found: list[Span], lang: Language) -> Persons:
    """The people that the text names; a place of several words is none."""
    result = Persons()
    long = {n for s in found if s.last > s.first for n in range(s.first, s.last + 1)}
    famed = [s for s in found if s.first == s.last and _is_famed(s)] if lang.endings else []
    placed = {s.first for s in famed if s.end < words[s.last].end}
    for run in runs(words):
        run = _without_place(run, placed)
        for part in _people(run, words, lang, long):
            result.numbers |= {token.number for token in part}
            if len(part) > 1 or part[0].number != run[0].number:
                result.lasts |= {part[-1].bare, *(t.bare for t in part if t.bare in given_names())}
    return result


def runs(words: list[Token]) -> Iterator[list[Token]]:
    """Capital words that follow one another, with the particles of names between them."""
    run: list[Token] = []
    for at, word in enumerate(words):
        initial = bool(run) and word.gap == ". " and len(run[-1].text) == 1
        follows = bool(run) and (word.joined or initial) and word.gap != "\n\n"
        particle = word.folded in _PARTICLES and at + 1 < len(words) and words[at + 1].capital
        # In Turkish a name ends with its ending: `Plevne'yi | Gazi Osman Paşa`.
        ended = bool(run) and run[-1].bare != run[-1].folded
        if follows and not ended and not word.first and (word.capital or particle):
            run.append(word)
            continue
        if run:
            yield run
        run = [word] if word.capital else []
    if run:
        yield run


def _people(
    run: list[Token], words: list[Token], lang: Language, long: set[int]
) -> Iterator[list[Token]]:
    titled = _titled(run, words, lang)
    if titled is not None:
        rest = _until_generic(run[titled:], lang)
        if rest and not _one_place(rest, long):
            yield run[_epithets(run, titled, lang) :]
            return
    if lang.endings and _honoured(run, words, lang):
        yield run
        return
    for at in range(len(run) - 1, 0, -1):
        if run[at].bare in lang.honours and run[at].number not in long:
            yield run[: at + 1]
            return
    start = _given(run, lang)
    if start is not None:
        rest = _until_generic(run[start:], lang)
        if len(rest) > 1 and not _one_place(rest[:2], long):
            yield rest


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
        if word.bare in lang.titles and word.folded == word.bare:
            last = at + 1
    return last


def _epithets(run: list[Token], titled: int, lang: Language) -> int:
    """Where the title begins, with what goes before it in a name: `Fatih Sultan Mehmed`."""
    at = max(titled - 1, 0)
    while lang.endings and at and run[at - 1].folded in lang.titles | given_names():
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
        plain = word.first and word.folded in lang.small
        if (initial or word.folded in given_names()) and not plain:
            return at
        if not (word.first or word.folded in lang.adjectives or word.folded in lang.titles):
            return None
    return None


def _until_generic(run: list[Token], lang: Language) -> list[Token]:
    """The run up to a word that makes it the name of something else; empty if it begins so."""
    for at, word in enumerate(run):
        if at and word.bare in lang.generic:
            return []
    return run


def _one_place(tokens: list[Token], long: set[int]) -> bool:
    return any(token.number in long for token in tokens)
