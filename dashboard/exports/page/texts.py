"""The texts of the record in the single file: each once in every language, the tables by number."""

from typing import Any

from atlas import Atlas
from cartography.event_texts import Written, event_texts, written
from words import LANGUAGES

NONE = -1  # the number of no text


class Texts:
    """Texts by number, as they come."""

    def __init__(self, atlas: Atlas) -> None:
        """No texts yet."""
        self.atlas = atlas
        self._at: dict[str, int] = {}

    def at(self, text: str) -> int:
        """The number of a text; NONE for an empty one."""
        return self._at.setdefault(text, len(self._at)) if text else NONE

    def in_languages(self) -> dict[str, list[Written]]:
        """All of them by language, in the order of their numbers."""
        return {lang: [written(self.atlas, text, lang) for text in self._at] for lang in LANGUAGES}


def sentences(atlas: Atlas) -> dict[str, Any]:
    """The sentences of the events by language, as the app's timeline is sent them."""
    return {lang: event_texts(atlas, lang) for lang in LANGUAGES}
