"""The words of the field that finds, as `live/find/` asks for them."""

from functools import cache

from words.catalogue import words_in
from words.map_terms import months
from words.refusals import REFUSALS
from words.years import eras


@cache
def find_words(lang: str) -> dict[str, object]:
    """`{key: text}` in a language; `kinds` are the headings by what is found."""
    words = words_in(lang)
    return {
        "label": words.say("Find a place, event, power or passage"),
        "placeholder": words.say("Find a place, an event, a year …"),
        "list": words.say("What was found"),
        "kinds": {
            "day": words.say("Day"),
            "place": words.say("Places"),
            "event": words.say("Events"),
            "holder": words.say("Powers"),
            "area": words.say("Land"),
            "passage": words.say("In the article"),
        },
        "places": words.say("Places in the article"),
        "stops": words.say("Treaties and agreements in the article"),
        "go": words.say("Go to {date}"),
        "nothing": words.say("Nothing found for “{typed}”."),
        "refused": words.say(REFUSALS["date"]),
        "one": words.say("1 suggestion"),
        "many": words.say("{n} suggestions"),
        "since": words.say("since {year}"),
        "until": words.say("until {year}"),
        "shown": words.say("Shown: {area}, land of {power} on {date}."),
        "moved": words.say("{power} held no land on this map on {date}, so the day has changed."),
        "months": months()[words.lang],
        "eras": eras(words.lang),
    }
