"""The words of the timeline, as `live/timeline/` asks for them."""

from functools import cache

from words.catalogue import Words, words_in
from words.map_terms import months


@cache
def timeline_words(lang: str) -> dict[str, object]:
    """`{key: text}` in a language; `months` are the names, `scope` the filter's words."""
    words = words_in(lang)
    return {
        "timeline": words.say("Timeline"),
        "events": words.say("Events: arrow keys to go through them, Enter to go there"),
        "previous": words.say("Previous event"),
        "next": words.say("Next event"),
        "play": words.say("Play"),
        "pause": words.say("Pause"),
        "speed": words.say("Speed"),
        "last": words.say("Last:"),
        "more": words.say("and {n} more"),
        "one": words.say("1 area changed hands"),
        "moved": words.say("{n} areas changed hands"),
        "still": words.say("No area changed hands"),
        "ended": words.say("End:"),
        "months": months()[words.lang],
        "scope": {
            "events": words.say("Events shown"),
            "zoom": words.say("Zoom of the events"),
            "spans": [
                words.say("All years"),
                words.say("50 years"),
                words.say("10 years"),
                words.say("1 year"),
            ],
            "only": words.say("Only the article’s"),
        },
        "takeaway": _takeaway_words(words),
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
        "credit": words.say("CC BY 4.0; shapes from Natural Earth, public domain"),
        "left": words.say("Left out for want of room: {what}. It can be read at the address below."),
    }
