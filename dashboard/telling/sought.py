"""The words of the field that finds, with what the atlas itself proposes to look for."""

from atlas import Atlas
from telling.content import plainly
from words import Words
from words.find_terms import find_words


def sought_words(atlas: Atlas, words: Words) -> dict[str, object]:
    """The words as `words.find_terms` has them, and the atlas's own hint in the empty field."""
    hint = plainly(atlas, words, atlas.manifest.hint)
    return find_words(words.lang) | ({"placeholder": hint} if hint else {})
