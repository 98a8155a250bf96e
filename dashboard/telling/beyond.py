"""What is said of a time that the map does not reach."""

from atlas import Atlas, Event
from telling.nodes import Element, node
from words import Words


def before_the_map(atlas: Atlas, words: Words, event: Event) -> Element | None:
    """That the map begins later than the event, which is shown on its first day."""
    if event.date >= atlas.first:
        return None
    said = words.say("The map begins in {year}.", year=words.year(atlas.first_year))
    return node("p", said, cls="ta-note")
