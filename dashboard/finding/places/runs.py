"""Runs of capital words: what may be one name."""

from collections.abc import Iterator

from finding.places.tables.language import words as words_of
from finding.places.tokens import Token

_PARTICLES = words_of("de von van der den bin ibn al el ul ad di da della du le la ben abu y dan")

# The Arabic article, before its noun with a hyphen: Musawwarat es-Sufra.
ARTICLES = words_of("al el ul as es us ash esh ush ar er ur an en az ez ad ed at et")


def runs(words: list[Token]) -> Iterator[list[Token]]:
    """Capital words that follow one another, with the particles of names between them."""
    run: list[Token] = []
    for at, word in enumerate(words):
        initial = bool(run) and word.gap == ". " and len(run[-1].text) == 1
        follows = bool(run) and (word.joined or initial) and word.gap != "\n\n"
        particle = at + 1 < len(words) and _is_particle(word, words[at + 1])
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


def _is_particle(word: Token, following: Token) -> bool:
    article = word.folded in ARTICLES and following.gap == "-"
    return following.capital and (article or word.folded in _PARTICLES)
