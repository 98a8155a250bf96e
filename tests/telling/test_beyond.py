"""What the article tells of a time before the map is told with a word on where that begins."""

from dataclasses import replace

from panel_nodes import text_of

from telling.beyond import before_the_map
from words import words_in


def test_an_event_before_the_map_says_that_the_map_begins_later(real):
    event = next(iter(real.events.values()))
    early = replace(event, date="1500-12-31")
    said = before_the_map(real, words_in("en"), early)
    assert said
    assert text_of([said]) == "The map begins in 1683."
    assert before_the_map(real, words_in("en"), replace(event, date="1700-01-01")) is None
