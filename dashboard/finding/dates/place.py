"""A text being read: as it is, folded, and what is known of it."""

import re
from dataclasses import dataclass
from functools import cache

from finding.dates.language import Language

REACH = 48


@dataclass(frozen=True, slots=True)
class Place:
    """The text, its folded twin, the language it is read in and how 3/4/1962 is read."""

    text: str
    folded: str
    language: Language
    order: str = ""

    def before(self, start: int, name: str) -> re.Match[str] | None:
        """What the language lets stand right before `start` under that name."""
        return _ending(self.language.before.get(name, "(?!)")).search(
            self.folded, max(0, start - REACH), start
        )

    def after(self, end: int, name: str) -> re.Match[str] | None:
        """What the language lets stand right after `end` under that name."""
        return _compiled(self.language.after.get(name, "(?!)")).match(self.folded, end)

    def capital(self, start: int) -> bool:
        """Whether the original begins with a capital letter there."""
        return self.text[start : start + 1].isupper()


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression)


@cache
def _ending(expression: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{expression})\Z")
