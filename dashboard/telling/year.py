"""This year: what happened and what changed hands."""

from collections import Counter

from atlas import (
    Atlas,
    Change,
    EventDay,
    events_in,
    steps_in,
)
from telling.holders import event_link
from telling.nodes import Element, Node, in_english, node
from telling.transfers import transfer_table
from words import Words


def year_nodes(atlas: Atlas, words: Words, year: int, view: str) -> list[Node | None]:
    """All the page says of a year."""
    return [
        node("h2", words.say("The year {year}", year=year)),
        _events(atlas, words, year),
        _changes(atlas, words, year, view),
    ]


def _events(atlas: Atlas, words: Words, year: int) -> Node:
    days = events_in(atlas, year)
    if not days:
        return node("p", words.say("No event of the atlas falls in this year."), cls="ta-muted")
    return node("ul", *(_event(atlas, words, day) for day in days), cls="ta-events")


def _event(atlas: Atlas, words: Words, day: EventDay) -> Element:
    event = day.event
    old_style = event.date_os and words.say("Old Style: {date}", date=words.date(event.date_os))
    said = [day.what, event.recorded] if day.role == "day" else [day.what]
    told = in_english(words, " ".join(text for text in said if text))
    return node(
        "li",
        node("time", words.when(day.date, day.edtf), datetime=day.date),
        " ",
        event_link(atlas, words, event.id, focus=f"event-{event.id}-{day.date}"),
        node("span", " · ", words.say("named in the article"), cls="ta-in-article")
        if event.in_article
        else None,
        node("p", told, f" {old_style}" if day.role == "day" else None, cls="ta-muted"),
    )


def _changes(atlas: Atlas, words: Words, year: int, view: str) -> Node:
    moved = [one for one in steps_in(atlas, year, view) if one.counts]
    if not moved:
        return node("p", words.say("No land changed hands in this year."), cls="ta-muted")
    return transfer_table(atlas, words, _changes_caption(words, moved), moved)


def _changes_caption(words: Words, moved: list[Change]) -> str:
    times = Counter(change.area_id for change in moved)
    said = words.say("What changed hands in this year")
    again = sum(1 for count in times.values() if count > 1)
    if not again:
        return said
    return said + words.plural(" ({n} area more than once)", " ({n} areas more than once)", again)
