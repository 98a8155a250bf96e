"""The words of the single file, in every language. Most are the page's own."""

from words import LANGUAGES, words_in
from words.refusals import REFUSALS
from words.terms import (
    CERTAINTIES,
    EVENT_KINDS,
    LANGUAGE_NAMES,
    RECOGNITIONS,
    RELATIONS,
    RULES,
    mark,
)

WORDS = (
    mark("Year"),
    mark("Language"),
    mark("Place"),
    mark("Choose a place of the article"),
    mark("Who controlled it"),
    mark("Whose by recognition"),
    mark("Colours show"),
    mark("Turkic states"),
    mark("Close"),
    mark("Map of who held which land"),
    mark("Five stops of the article"),
    mark("In {year}"),
    mark("Held on {date}"),
    mark("Since {when}"),
    mark("By recognition: {owner}"),
    mark("{rule}, under: {overlord}"),
    mark("Who held it, {date}"),
    mark("Who held it through time"),
    mark("All its names"),
    mark("In the article’s words"),
    mark("Beside the record"),
    mark("The article"),
    mark("The record"),
    mark("The note"),
    mark("The article, paragraph {number}"),
    mark("The article, title"),
    mark("The article, caption of the picture"),
    mark("The article, standfirst"),
    mark("Read it whole at its publisher"),
    mark("An opinion article. Summaries are ours; words in quotation marks are its own."),
    mark("Sources:"),
    mark("Look it up:"),
    mark("On the drawing"),
    mark("Old borders cut the modern districts that draw this area."),
    mark("The modern districts that draw this area follow its old borders roughly."),
    mark("The modern districts that draw this area follow its old borders well."),
    mark("Size: {km2} km²."),
    mark("Date"),
    mark("Old Style"),
    mark("Until"),
    mark("Parties"),
    mark("Step by step"),
    mark("What it moved: {km2} km²"),
    mark("No land on this map changed hands by it."),
    mark("Area"),
    mark("From"),
    mark("To"),
    mark("When"),
    mark("By"),
    mark("This year"),
    mark("The year {year}"),
    mark("What changed hands in this year"),
    mark("No land changed hands in this year."),
    mark("No event of the atlas falls in this year."),
    mark("named in the article"),
    mark("Claims"),
    mark("What can be checked"),
    mark("About"),
    mark("Panels"),
    mark("Licence and citation"),
    mark("Data: CC BY 4.0. Code: MIT. Shapes: Natural Earth, public domain."),
    mark("The article:"),
    mark("The atlas:"),
    mark("Timeline"),
    mark("Events: arrow keys to go through them, Enter to go there"),
    mark("Previous event"),
    mark("Next event"),
    mark("Play"),
    mark("Pause"),
    mark("Speed"),
    mark("Events shown"),
    mark("Zoom of the events"),
    mark("Only the article’s"),
    mark("All years"),
    mark("50 years"),
    mark("10 years"),
    mark("1 year"),
    mark("Last:"),
    mark("and {n} more"),
    mark("1 area changed hands"),
    mark("{n} areas changed hands"),
    mark("No area changed hands"),
    mark("End:"),
    mark(
        "Drag the year: the borders move. Click a place or an area to read who held it, "
        "and what the article says."
    ),
    mark("The whole atlas in one file: it works without a network. Copy it, mail it, keep it."),
)


def page_words() -> dict[str, dict[str, str]]:
    """`{language: {English text: text}}` for every text the single file may say."""
    terms = (CERTAINTIES, EVENT_KINDS, LANGUAGE_NAMES, RECOGNITIONS, RELATIONS, RULES)
    texts = [*WORDS, *(text for vocabulary in terms for text in vocabulary.values())]
    vocabularies = {
        "certainty": CERTAINTIES,
        "kind": EVENT_KINDS,
        "language": LANGUAGE_NAMES,
        "recognition": RECOGNITIONS,
        "refusal": REFUSALS,
        "relation": RELATIONS,
        "rule": RULES,
    }
    said = {}
    for lang in LANGUAGES:
        say = words_in(lang).say
        said[lang] = {text: say(text) for text in texts}
        for name, vocabulary in vocabularies.items():
            said[lang] |= {f"{name} {key}": say(text) for key, text in vocabulary.items()}
    return said
