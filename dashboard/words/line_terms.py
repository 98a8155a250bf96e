"""What is said where the page cannot go on as it is, as `live/line.js` asks for it."""

from collections.abc import Mapping
from functools import cache

from words.catalogue import LANGUAGES, words_in


@cache
def line_words() -> Mapping[str, Mapping[str, str]]:
    """`{language: {key: text}}`: nobody can be asked for another language then."""
    return {lang: _in(lang) for lang in LANGUAGES}


def _in(lang: str) -> dict[str, str]:
    words = words_in(lang)
    return {
        "lost": words.say(
            "The connection to the server is lost. The page goes on by itself when it is back."
        ),
        "missing": words.say("A part of the page could not be loaded."),
        "forgotten": words.say(
            "The server no longer has your article. Bring it again, or the zip file you kept of it."
        ),
        "again": words.say("Try again"),
        "close": words.say("Close"),
    }
