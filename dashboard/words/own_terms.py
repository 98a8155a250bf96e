"""What the page of a reader's own article says in the browser, and its fixed vocabularies."""

from collections.abc import Mapping

from words.catalogue import words_in
from words.terms import mark

STATES: Mapping[tuple[str, str], str] = {
    ("place", "sure"): mark("place, sure"),
    ("place", "look"): mark("place, to look at"),
    ("place", "decided"): mark("place, decided"),
    ("place", "pointless"): mark("place, without a point"),
    ("date", "sure"): mark("date, sure"),
    ("date", "look"): mark("date, to look at"),
    ("date", "decided"): mark("date, decided"),
    ("date", "pointless"): mark("date, to look at"),
}

PLACE_KINDS: Mapping[str, str] = {
    "settlement": mark("town or village"),
    "town": mark("town or village"),
    "state": mark("state"),
    "former state": mark("former state"),
    "province": mark("province"),
    "region": mark("region"),
    "land": mark("land"),
    "continent": mark("continent"),
    "sea": mark("sea"),
    "ocean": mark("ocean"),
    "gulf": mark("gulf"),
    "strait": mark("strait"),
    "lake": mark("lake"),
    "river": mark("river"),
    "canal": mark("canal"),
    "island": mark("island"),
    "peninsula": mark("peninsula"),
    "mountains": mark("mountains"),
    "desert": mark("desert"),
    "plain": mark("plain"),
    "site": mark("site"),
    "battlefield": mark("battlefield"),
    "natural feature": mark("natural feature"),
    "idea": mark("idea"),
    "area": mark("area of the map"),
}

_IN_THE_BROWSER: Mapping[str, str] = {
    "text": mark("Your text with its marks"),
    "selected": mark("The words selected are a"),
    "place": mark("Place"),
    "date": mark("Date"),
    "close": mark("Close"),
    "write": mark("Mark words by writing them"),
    "written": mark("Words as they stand in the text"),
}


def own_words(lang: str) -> dict[str, str]:
    """What the browser says by itself, in a language."""
    words = words_in(lang)
    return {name: words.say(text) for name, text in _IN_THE_BROWSER.items()}
