"""What the article tells of a time before the map is told with a word on where that begins."""

from dataclasses import replace

from panel_nodes import text_of

from telling.beyond import before_the_map
from telling.nodes import node
from words import words_in


def test_an_event_before_the_map_says_that_the_map_begins_later(real):
    event = next(iter(real.events.values()))
    early = replace(event, date="1500-12-31")
    said = before_the_map(real, words_in("en"), early)
    assert said
    assert text_of([said]) == "The map begins in 1683."
    assert before_the_map(real, words_in("en"), replace(event, date="1700-01-01")) is None


def test_an_event_of_the_map_s_first_day_is_on_the_map(tiny):
    event = next(iter(tiny.events.values()))
    days = {day: before_the_map(tiny, words_in("en"), replace(event, date=day))
            for day in ("1699-12-31", "1700-01-01")}  # fmt: skip
    assert days == {
        "1699-12-31": node("p", "The map begins in 1700.", cls="ta-note"),
        "1700-01-01": None,
    }
