"""A text as words: where each stands, and whether a capital tells anything there."""

import re
from dataclasses import dataclass
from functools import cached_property

from atlas.folding import fold

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:[’'ʼ`][^\W\d_]+)*")
_APOSTROPHES = re.compile(r"[’'ʼ`]")
# After these a capital is usual; a quotation or a bracket may stand between.
_STOP = re.compile(r"(?:[.!?…:•*#|]|\n\s*\n|^)[\s\"'“”‘’«»()\[\]*_#>\-–—\d.]*$")
_SHORT = re.compile(
    r"\b(?:St|Ste|Mt|Dr|Mr|Mrs|Ms|Gen|Col|Capt|Lt|Prof|Sen|Gov|Rev|Fr|Sgt|[A-Z])\.\s*$"
)


@dataclass(frozen=True)
class Token:
    """A word from `start` up to `end`; `gap` is what stands between it and the word before."""

    number: int
    start: int
    end: int
    text: str
    gap: str
    first: bool

    @cached_property
    def folded(self) -> str:
        """The word in plain small letters."""
        return fold(self.text)

    @cached_property
    def bare(self) -> str:
        """The word without what follows its last apostrophe, folded."""
        return fold(_APOSTROPHES.split(self.text)[0])

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()

    @property
    def shouted(self) -> bool:
        """Whether it is all capitals, as an abbreviation or in a heading."""
        return len(self.text) > 1 and self.text.isupper()

    @property
    def joined(self) -> bool:
        """Whether nothing but a space, a hyphen or a line's end parts it from the word before."""
        return self.gap in (" ", "-", "‐", "\n", "\r\n", "\u00a0", "  ")


def tokens(text: str) -> list[Token]:
    """The words of the text in order."""
    found, before = [], 0
    for number, match in enumerate(_WORD.finditer(text)):
        gap = text[before : match.start()]
        first = number == 0 or _begins(text, match.start(), gap)
        found.append(Token(number, match.start(), match.end(), match.group(), gap, first))
        before = match.end()
    return _headings(found, text)


def _begins(text: str, start: int, gap: str) -> bool:
    """Whether a sentence, a line of a list or a quotation begins here."""
    if gap in (" ", "-"):
        return False
    head = text[max(0, start - 40) : start]
    if _SHORT.search(head) and "\n\n" not in gap:
        return False
    return bool(_STOP.search(head)) or gap.strip() in ("“", '"', "«")


def _headings(found: list[Token], text: str) -> list[Token]:
    """Words of a line that is written in capitals throughout: none of them tells anything."""
    lines: list[list[Token]] = []
    for token in found:
        if not lines or "\n" in token.gap:
            lines.append([])
        lines[-1].append(token)
    shouting = {t.number for line in lines if _is_heading(line, text) for t in line}
    return [_as_first(t) if t.number in shouting else t for t in found]


def _is_heading(line: list[Token], text: str) -> bool:
    long = [token for token in line if len(token.text) > 3]
    if not (2 < len(line) < 16 and len(long) > 2 and all(t.capital for t in long)):
        return False
    # `They saw Gebel Adda.` is a sentence; what is shouted may end with a stop, too.
    stops = any("." in token.gap for token in line) or text.startswith(".", line[-1].end)
    return not stops or all(token.shouted for token in long)


def _as_first(token: Token) -> Token:
    return Token(token.number, token.start, token.end, token.text, token.gap, True)
