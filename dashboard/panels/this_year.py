"""This year: what happened and what changed hands."""

from __future__ import annotations

from collections import Counter

from atlas import (
    Atlas,
    Change,
    EventDay,
    events_in,
    steps_in,
    when_text,
)
from panels.choice import Choice
from panels.holders import event_link
from panels.moved import moved_table
from panels.prose import Node, in_english, node, show
from words import Words


def show_year(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the panel."""
    show(
        "year-panel",
        words,
        node("h2", words.say("The year {year}", year=choice.year)),
        _events(atlas, words, choice),
        _changes(atlas, words, choice),
    )


def _events(atlas: Atlas, words: Words, choice: Choice) -> Node:
    days = events_in(atlas, choice.year)
    if not days:
        return node("p", words.say("No event of the atlas falls in this year."), cls="ta-muted")
    return node("ul", *(_event(atlas, words, day) for day in days), cls="ta-events")


def _event(atlas: Atlas, words: Words, day: EventDay) -> dict:
    event = day.event
    old_style = event.date_os and words.say("Old Style: {date}", date=words.date(event.date_os))
    said = [day.what, event.recorded] if day.role == "day" else [day.what]
    told = in_english(words, " ".join(text for text in said if text))
    return node(
        "li",
        node("time", when_text(day.date, day.edtf, words.lang), datetime=day.date),
        " ",
        event_link(atlas, words, event.id, focus=f"event-{event.id}-{day.date}"),
        node("span", " · ", words.say("named in the article"), cls="ta-in-article")
        if event.in_article
        else None,
        node("p", told, f" {old_style}" if day.role == "day" else None, cls="ta-muted"),
    )


def _changes(atlas: Atlas, words: Words, choice: Choice) -> Node:
    moved = [one for one in steps_in(atlas, choice.year, choice.view) if one.counts]
    if not moved:
        return node("p", words.say("No land changed hands in this year."), cls="ta-muted")
    return moved_table(atlas, words, _changes_caption(words, moved), moved)


def _changes_caption(words: Words, moved: list[Change]) -> str:
    times = Counter(change.area_id for change in moved)
    said = words.say("What changed hands in this year")
    again = sum(1 for count in times.values() if count > 1)
    if not again:
        return said
    return said + words.plural(" ({n} area more than once)", " ({n} areas more than once)", again)
