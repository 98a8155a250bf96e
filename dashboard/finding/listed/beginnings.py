"""How the words of a text begin: of a large gazetteer only such names are kept as it may have."""

import re

from atlas.folding import fold

# An ending may change a name from here on: `Zonguldağa` is Zonguldak.
_LENGTH = 3
_WORD = re.compile(r"[^\W\d_]+")


class Beginnings:
    """The beginnings of the words of a text that begin with a capital."""

    def __init__(self, text: str) -> None:
        """Read the words once."""
        words = {word for word in _WORD.findall(text) if not word[0].islower()}
        self._known = {fold(word)[:_LENGTH] for word in words}

    def fits(self, folded: str) -> bool:
        """Whether a folded name may stand in the text."""
        return folded[:_LENGTH].partition(" ")[0] in self._known

    def may_fit(self, name: str) -> bool:
        """Whether a name is worth folding: that takes far longer than this."""
        head = name[:_LENGTH]
        return not (head.isascii() and head.isalpha()) or head.casefold() in self._known
