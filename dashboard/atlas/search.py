"""One search over places, events, powers, areas and excerpts, in any spelling."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, lru_cache

from atlas.model import Atlas
from atlas.searchable import Text, day_of_name, label, texts

# Letters that Unicode does not take apart into a base letter and a mark.
_LETTERS = str.maketrans(
    {"ı": "i", "ə": "e", "ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe"}
    | {"ي": "ی", "ك": "ک", "ʼ": "", "’": "", "'": ""}
)
_GAPS = re.compile(r"[\W_]+")
_ORDER = ("place", "event", "holder", "area", "excerpt")
_CLOSE = 0.83  # one letter wrong in six; nearer words only, a far guess is worse than none
# One sound in two ways of writing it; ş and ç are s and c once folded.
_SPELT = (("gh", "g"), ("kh", "h"), ("sh", "s"), ("ch", "c"), ("ye", "e"))


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: `matched` is the spelling that fits, `score` between 0 and 1.

    `day` is the first on which a power holds land under that name; "" for anything else.
    """

    kind: str
    id: str
    label: str
    matched: str
    score: float
    day: str = ""


@dataclass(frozen=True, slots=True)
class _Entry:
    text: Text
    words: tuple[str, ...]


@dataclass(frozen=True)
class _Index:
    entries: tuple[_Entry, ...]
    by_word: dict[str, tuple[int, ...]]


def fold(text: str) -> str:
    """The text without case, marks, punctuation and letter variants: `Xankəndi` -> `xankendi`."""
    spread = unicodedata.normalize("NFKD", text.translate(_LETTERS)).casefold()
    plain = "".join(mark for mark in spread if not unicodedata.combining(mark))
    return _GAPS.sub(" ", plain.translate(_LETTERS)).strip()


def search(atlas: Atlas, text: str, limit: int = 12, lang: str = "en") -> tuple[Hit, ...]:
    """The things whose name, in any language and spelling, fits the text; the best first.

    A word fits when it equals, begins or resembles a word of the name. Excerpts fit by their own
    words and come last. `label` is in the reader's language; a power found by an old name bears it.
    An empty text finds nothing.
    """
    wanted = fold(text).split()
    if not wanted:
        return ()
    index = _index(atlas)
    scores: dict[int, float] = defaultdict(float)
    for word in wanted:
        for entry, quality in _fits(index, word).items():
            scores[entry] += quality
    ranked = _best(index, scores, wanted)
    return tuple(_hit(atlas, entry.text, score, lang) for score, entry in ranked[:limit])


def _hit(atlas: Atlas, text: Text, score: float, lang: str) -> Hit:
    named, day = label(atlas, text, lang), day_of_name(atlas, text)
    return Hit(text.kind, text.id, named, text.text, round(score, 3), day)


def _best(index: _Index, scores: dict[int, float], wanted: list[str]) -> list[tuple[float, _Entry]]:
    """The best entry of every thing that fits at least two thirds of the words."""
    best: dict[tuple[str, str], tuple[float, _Entry]] = {}
    for number, total in scores.items():
        entry, fit = index.entries[number], total / len(wanted)
        if fit < 0.6:
            continue
        score = 0.8 * fit + 0.2 * min(1.0, len(wanted) / len(entry.words))
        thing = entry.text.kind, entry.text.id
        score *= 0.5 if entry.text.kind == "excerpt" else 1.0
        if score > best.get(thing, (0.0,))[0]:
            best[thing] = (score, entry)
    return sorted(best.values(), key=_rank)


def _rank(hit: tuple[float, _Entry]) -> tuple[float, int, str]:
    """The best first; of equals by kind."""
    score, entry = hit
    return -score, _ORDER.index(entry.text.kind), entry.text.id


def _fits(index: _Index, word: str) -> dict[int, float]:
    """How well each entry fits one folded word, between 0 and 1, by entry number."""
    found: dict[int, float] = {}
    for known, quality in _like(index, word):
        for number in index.by_word[known]:
            found[number] = max(found.get(number, 0.0), quality)
    return found


def _like(index: _Index, word: str) -> Iterator[tuple[str, float]]:
    begins = [known for known in index.by_word if known.startswith(word)]
    for known in begins:
        yield known, 0.8 + 0.2 * len(word) / len(known)
    if word not in index.by_word:
        for known in _close(index, word):
            yield known, 0.8


def _close(index: _Index, word: str) -> list[str]:
    """Words that sound the same, else those of nearly the same letters and length."""
    sound = _sound(word)
    same = [known for known in index.by_word if _sound(known) == sound]
    if same or len(word) < 5:
        return same
    near = [known for known in index.by_word if abs(len(known) - len(sound)) <= 1]
    return get_close_matches(sound, near, n=6, cutoff=_CLOSE)


@cache
def _sound(word: str) -> str:
    for written, plain in _SPELT:
        word = word.replace(written, plain)
    return word


@lru_cache(maxsize=8)
def _index(atlas: Atlas) -> _Index:
    entries = tuple(
        _Entry(text, tuple(folded.split()))
        for text in dict.fromkeys(texts(atlas))
        if (folded := fold(text.text))
    )
    by_word: dict[str, list[int]] = defaultdict(list)
    for number, entry in enumerate(entries):
        for word in dict.fromkeys(entry.words):
            by_word[word].append(number)
    return _Index(entries, {word: tuple(numbers) for word, numbers in by_word.items()})
