"""The texts of the record in the single file: each once in every language, all else by number."""

from collections.abc import Mapping
from typing import Any

from atlas import Atlas
from cartography.event_texts import Written, sentences, written
from words import LANGUAGES

NONE = -1  # the number of no text
SHORT = 20  # letters; a shorter text costs less than its number


class Texts:
    """Texts by number, as they come."""

    def __init__(self, atlas: Atlas) -> None:
        """No texts yet, but what the known ones read in each language."""
        self.atlas = atlas
        self._at: dict[str, int] = {}
        self._read: Mapping[str, Mapping[str, str]] = {
            lang: {said[lang]: text for text, said in atlas.translations.items() if lang in said}
            for lang in LANGUAGES
        }

    def at(self, text: str) -> int:
        """The number of a text; NONE for an empty one."""
        return self._at.setdefault(text, len(self._at)) if text else NONE

    def read(self, said: str, lang: str) -> int:
        """The number of the text that reads so in a language; NONE where it is short or none."""
        text = self._read[lang].get(said, "") if len(said) > SHORT else ""
        return self.at(text)

    def in_languages(self) -> dict[str, list[Written]]:
        """All of them by language, in the order of their numbers."""
        return {lang: [written(self.atlas, text, lang) for text in self._at] for lang in LANGUAGES}

    def sentences(self) -> dict[str, dict[str, Any]]:
        """The sentences of the events, by number."""
        return sentences(self.atlas, self.at)
