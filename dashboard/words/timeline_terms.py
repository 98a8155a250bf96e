"""The words of the timeline, as `live/timeline/` asks for them."""

from functools import cache

from words.catalogue import Words, words_in
from words.days import date_words
from words.map_terms import months
from words.refusals import REFUSALS
from words.years import eras


@cache
def timeline_words(lang: str) -> dict[str, object]:
    """`{key: text}` in a language.

    `months` are the names, `eras` how years of each are written, `dates` the words that written
    days are read by, `rail` the rail's.
    """
    words = words_in(lang)
    return {
        "timeline": words.say("Timeline"),
        "events": words.say("Events: arrow keys to move, Enter to select"),
        "previous": words.say("Previous event"),
        "next": words.say("Next event"),
        "play": words.say("Play"),
        "pause": words.say("Pause"),
        "speed": words.say("Speed"),
        "last": words.say("Latest event:"),
        "more": words.say("and {n} more"),
        "one": words.say("1 area changed hands"),
        "moved": words.say("{n} areas changed hands"),
        "still": words.say("No area changed hands"),
        "ended": words.say("End:"),
        "months": months()[words.lang],
        "eras": eras(words.lang),
        "dates": date_words(),
        "shift": words.say("Shift: through all events"),
        "yearBefore": words.say("One year back"),
        "yearAfter": words.say("One year on"),
        "typeDay": words.say("Type a year or a day"),
        "refused": words.say(REFUSALS["year"]),
        "options": words.say("Timeline settings"),
        "missed": words.say("The map could not be loaded."),
        "again": words.say("Try again"),
        "rail": _rail(words),
        "takeaway": _takeaway_words(words),
    }


def _rail(words: Words) -> dict[str, object]:
    """The rail's words; `spans` and `scopes` are the options of two lists, in order."""
    return {
        "several": words.say("{n} events"),
        "zoom": words.say("Years shown"),
        "spans": [
            words.say("All years"),
            words.say("100 years"),
            words.say("50 years"),
            words.say("10 years"),
        ],
        "scope": words.say("Events shown"),
        "scopes": [
            words.say("Article only"),
            words.say("Article and main"),
            words.say("All events"),
        ],
        "key": [words.say("Article"), words.say("Other")],
    }


def _takeaway_words(words: Words) -> dict[str, str]:
    """What is said of what is taken away, as `live/takeaway/` asks for it."""
    return {
        "saved": words.say("Saved: {name}"),
        "failed": words.say("This could not be made. The map may not be there yet: try again."),
        "leave": words.say("Leave full screen"),
        "handout": words.say("Handout"),
        "voices": words.say(
            "Three voices: in quotation marks the article; plain the record, with its sources; "
            "ruled the note, where the two differ."
        ),
        "left": words.say(
            "Left out for want of room: {what}. It can be read at the address below."
        ),
    }
