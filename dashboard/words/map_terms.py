"""The words the map itself says, in every language of the page."""

from words import LANGUAGES, Words, words_in
from words.dates import months as months_in
from words.terms import CERTAINTIES, RECOGNITIONS, RULES, UNDATED, UNDER, mark

# Keys are the engine's; `{names}` are filled in by it.
MAP_WORDS = {
    "map": mark("Map of who held which land"),
    "map of places": mark("Map of the places that the article names"),
    "zoom in": mark("Zoom in"),
    "zoom out": mark("Zoom out"),
    "view": mark("Colours show"),
    "view control": mark("Actual ruler"),
    "view recognised": mark("Recognised owner"),
    "colours control": mark("Colours: who controlled the land on {date}"),
    "colours recognised": mark("Colours: whose the land was by international recognition, {date}"),
    "short control": mark("In control on {date}"),
    "short recognised": mark("By recognition, {date}"),
    "answer": mark("{name}: {power}, since {when}"),
    "sides": mark("The map before or after it"),
    "side before": mark("Before"),
    "side after": mark("After"),
    "mark ceded": mark("ceded {km2} km²"),
    "mark passed": mark("passed on {km2} km²"),
    "mark settled": mark("title settled {km2} km²"),
    "mark returned": mark("returned {km2} km²"),
    "mark regained": mark("taken back {km2} km²"),
    "mark taken": mark("taken {km2} km²"),
    "mark unsettled": mark("title not settled {km2} km²"),
    "mark overlord": mark("under another overlord, or none {km2} km²"),
    "mark within": mark("to another holder under one power {km2} km²"),
    "mark passing": mark("held meanwhile {km2} km²"),
    "mark held": mark("already held: {km2} km²"),
    "mark all held": mark("all of it already held"),
    "legend": mark("Powers on the map"),
    "how to read": mark("How to read the map"),
    "and more": mark("More powers: {n}"),
    "before": mark("before {year}"),
    "before, at length": mark("before {year}, where the atlas begins"),
    "held since": mark("Held since {when}"),
    "recognised since": mark("By recognition since {when}"),
    "unsettled since": mark("Title not settled since {when}"),
    "untitled since": mark("No title recorded; held since {when}"),
    "in control": mark("In control:"),
    "recognised as": mark("recognised as {holder}"),
    "source opened": mark("source opened"),
    "no source opened": mark("no source opened"),
    "divider": mark("Divider: {date} to its left"),
    "listed": mark("under {power}: {names}"),
    "listed behind": mark("under it: {names}"),
    "listed vassal behind": mark("its vassals: {names}"),
    "listed union republic behind": mark("its republics: {names}"),
    "listed vassal": mark("vassals of {power}: {names}"),
    "listed union republic": mark("republics of {power}: {names}"),
    "views": mark("Parts of the map"),
    "inset go": mark("Go to: {view}"),
    "inset close": mark("Close the small map"),
    "picture control": mark("Who controlled the land"),
    "picture recognised": mark("Whose the land was by recognition"),
    "picture licence": mark("{licence}; shapes from Natural Earth, public domain"),
    "picture places": mark("Places in the article"),
    "picture shapes": mark("Shapes from Natural Earth, public domain"),
    "picture at": mark("This map: {address}"),
    "picture address": mark("This map and the sources of its borders: {address}"),
    "key exact": mark("border"),
    "key approximate": mark("approximate border"),
    "key disputed": mark("disputed border"),
    "key inner": mark("border under one overlord"),
    "key tint": mark("vassal or union republic, in a lighter tint of its overlord’s colour"),
    "key hatch": mark("occupied, shared or contested: the colours of both"),
    "key unsure": mark("exact date of change unknown"),
    "key bare": mark("land outside this atlas"),
    "key changed": mark("changed hands this year: edge in the new power’s colour"),
    "key chosen": mark("what is chosen"),
    "key ceded": mark("by this event: ceded"),
    "key returned": mark("by this event: returned or taken back"),
    "key taken": mark("by this event: taken, the title left with another"),
    "key held": mark("drawn thinner: already in the new owner’s hands"),
    "key quiet": mark("another overlord or holder, held meanwhile, title not settled"),
    "key place": mark("place"),
    "key before": mark("place not yet founded"),
    "key doubted": mark("place to look at: its point is not sure"),
    "key site": mark("where the event took place"),
}


def map_words() -> dict[str, dict[str, str]]:
    """`{language: {key: text}}`, with the page's own words for rules and certainty."""
    keyed = dict(MAP_WORDS)
    keyed |= {f"rule {key}": text for key, text in RULES.items()}
    keyed |= {f"under {key}": text for key, text in UNDER.items()}
    keyed |= {f"certainty {key}": text for key, text in CERTAINTIES.items()}
    keyed["certainty undated"] = UNDATED
    keyed |= {f"recognition {key}": text for key, text in RECOGNITIONS.items()}
    return {lang: _said(words_in(lang), keyed) for lang in LANGUAGES}


def _said(words: Words, keyed: dict[str, str]) -> dict[str, str]:
    return {key: words.say(text) for key, text in keyed.items()} | words.number_marks()


def months() -> dict[str, list[str]]:
    """The names of the months, as dates in words use them."""
    return {lang: list(months_in(lang)) for lang in LANGUAGES}
