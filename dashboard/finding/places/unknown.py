"""Places that no list has, known by the words beside them: Mount X, the X valley, Battle of X."""

from collections.abc import Iterable, Iterator

from finding import reasons
from finding.model import Document, Finding
from finding.places.endings import forms
from finding.places.persons import Persons, runs
from finding.places.tables.language import Language
from finding.places.tokens import Token
from finding.places.wordlists import given_names

_TOWARD = frozenset(
    "down up back on over across returned went moved marched sailed came fled travelled traveled walked "
    "sent railway line road way north south east west journey retreated advanced".split()
)
_LINKS = (", ", " and ", ", and ", " ve ", " və ")


def unknown_places(document: Document, words: list[Token], lang: Language, people: Persons,
                   taken: Iterable[tuple[int, int]]) -> Iterator[Finding]:  # fmt: skip
    """Names without a point, outside the stretches of text that are `taken`."""
    taken = list(taken)
    covered = {place for start, end in taken for place in range(start, end)}
    placed = {start for start, _ in taken} | {-end for _, end in taken}
    for run in runs(words):
        named = _named(run, words, lang, people) or _listed(
            run, document.text, lang, people, placed
        )
        for start, end, why in named:
            if covered.isdisjoint(range(start, end)):
                exact = document.text[start:end]
                placed |= {start, -end}
                yield Finding(start, end, exact, "place", "", False, why)


def _named(run: list[Token], words: list[Token], lang: Language,
           people: Persons) -> list[tuple[int, int, str]]:  # fmt: skip
    return [*_by_words(run, words, lang, people)]


def _listed(run: list[Token], text: str, lang: Language, people: Persons,
            placed: set[int]) -> list[tuple[int, int, str]]:  # fmt: skip
    """A name in a list of places: `Malmö, Helsingborg, X and Y`."""
    name = _plain(run, lang, people)
    if not name or any(word.number in people.numbers for word in name):
        return []
    start, end = name[0].start, _end(name[-1], lang)
    before = any(text.startswith(link, start - len(link)) and -(start - len(link)) in placed
                 for link in _LINKS)  # fmt: skip
    after = any(text.startswith(link, end) and end + len(link) in placed for link in _LINKS)
    within = text.startswith(" in ", end) and end + 4 in placed
    return [(start, end, reasons.PLACE_UNKNOWN)] if before or after or within else []


def _by_words(run: list[Token], words: list[Token], lang: Language,
              people: Persons) -> Iterator[tuple[int, int, str]]:  # fmt: skip
    name = _plain(run, lang, people)
    if not name or any(word.number in people.numbers for word in name):
        return
    if name[0].folded in lang.before and len(name) > 1:
        yield name[0].start, _end(name[-1], lang), reasons.PLACE_UNKNOWN
        return
    generic = _generic(name, words, lang)
    if generic is not None:
        last = max(generic, key=lambda word: word.number)
        yield name[0].start, _end(last, lang), reasons.PLACE_UNKNOWN
    elif (head := _water(name, words, lang)) is not None:
        yield head, _end(name[-1], lang), reasons.PLACE_UNKNOWN
    elif _is_placed(name, words, lang):
        yield name[0].start, _end(name[-1], lang), reasons.PLACE_UNKNOWN
    elif _is_act(name, words, lang):
        yield name[0].start, _end(name[-1], lang), reasons.PLACE_ACT


def _is_act(name: list[Token], words: list[Token], lang: Language) -> bool:
    """Whether a treaty or the like is called by the name: Treaty of X, X müqaviləsi."""
    number = name[0].number
    if lang.endings:
        after = words[name[-1].number + 1 :][:1]
        return any(form.folded in lang.named_after for w in after for form in forms(w, True))
    if number < 2 or words[number - 1].folded != "of":
        return False
    return words[number - 2].folded in lang.named_after


def _plain(run: list[Token], lang: Language, people: Persons) -> list[Token]:
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
    number = name[0].number
    if lang.endings:
        last = name[-1]
        after = words[last.number + 1] if last.number + 1 < len(words) else None
        if after and any(form.folded in lang.fought for form in forms(after, True)):
            return True
        apart = len(last.bare) < len(last.folded)
        return apart and any(form.locative and not form.guessed for form in forms(last, True))
    if number < 2 or not name[0].joined:
        return False
    before, head = words[number - 1].folded, words[number - 2].folded
    fought = before == "of" and (head in lang.fought or head in lang.after)
    bound = before == "from" and any(
        word.folded == "to" for word in words[name[-1].number + 1 : name[-1].number + 2]
    )
    toward = before == "to" and head in _TOWARD
    over = before == "the" and head in ("on", "along", "across", "crossed", "beyond", "off", "near")
    return fought or bound or over or toward or before in lang.at


def _is(word: Token, lang: Language) -> bool:
    return any(form.folded in lang.after for form in forms(word, lang.endings))


def _end(word: Token, lang: Language) -> int:
    """Where the name ends, without an ending."""
    found = forms(word, lang.endings)
    generic = [form.length for form in found if form.folded in lang.after]
    return word.start + (generic or [form.length for form in found if not form.guessed])[0]
