"""This year: what happened, what changed hands, and who holds what, all in words."""

from __future__ import annotations

from collections import Counter

from atlas import (
    Atlas,
    Change,
    EventDay,
    State,
    area_name,
    events_in,
    state_at,
    steps_in,
    when_text,
)
from panels.choice import Choice
from panels.holders import certainty_badge, event_link, holder_label, rule_words, since_words
from panels.holding import area_link
from panels.moved import moved_table
from panels.prose import Node, node, number_cell, show, table
from words import Words


def show_year(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw the panel."""
    state = state_at(atlas, choice.date, choice.view)
    show(
        "year-panel",
        words,
        node("h3", words.say("The year {year}", year=choice.year)),
        _events(atlas, words, choice),
        _changes(atlas, words, choice),
        _powers(atlas, words, state),
        _everyone(atlas, words, state),
    )


def _events(atlas: Atlas, words: Words, choice: Choice) -> Node:
    days = events_in(atlas, choice.year)
    if not days:
        return node("p", words.say("No event of the atlas falls in this year."), cls="ta-muted")
    return node("ul", *(_event(atlas, words, day) for day in days), cls="ta-events")


def _event(atlas: Atlas, words: Words, day: EventDay) -> dict:
    event = day.event
    old_style = event.date_os and words.say("Old Style: {date}", date=words.date(event.date_os))
    said = [day.what, event.recorded, old_style] if day.role == "day" else [day.what]
    return node(
        "li",
        node("time", when_text(day.date, day.edtf, words.lang), datetime=day.date),
        " ",
        event_link(atlas, words, event.id, focus=f"event-{event.id}-{day.date}"),
        node("span", " · ", words.say("named in the article"), cls="ta-in-article")
        if event.in_article
        else None,
        node("p", " ".join(text for text in said if text), cls="ta-muted"),
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


def _powers(atlas: Atlas, words: Words, state: State) -> dict:
    sizes = sorted(state.km2().items(), key=lambda pair: -pair[1])
    areas = state.holders()
    caption = words.say("The powers on {date}, by land on this map", date=words.date(state.date))
    headings = {
        words.say("Power"): "text",
        words.say("Areas"): "number",
        "km²": "number",
    }
    rows = [
        (
            holder_label(atlas, words, holder_id, state.date),
            number_cell(words, len(areas[holder_id])),
            number_cell(words, km2),
        )
        for holder_id, km2 in sizes
    ]
    return table(caption, headings, rows)


def _everyone(atlas: Atlas, words: Words, state: State) -> dict:
    caption = words.say("Who holds what on {date}", date=words.date(state.date))
    headings = {
        words.say("Area"): "text",
        words.say("Holder"): "text",
        words.say("Rule"): "text",
        words.say("Since"): "text",
        words.say("How sure"): "text",
        "km²": "number",
    }
    ordered = sorted(state, key=lambda area_id: area_name(atlas, area_id, words.lang))
    return node(
        "details",
        node("summary", caption),
        table(caption, headings, [_held(atlas, words, state, area_id) for area_id in ordered]),
    )


def _held(atlas: Atlas, words: Words, state: State, area_id: str) -> tuple:
    holding = state[area_id]
    return (
        area_link(atlas, words, area_id),
        holder_label(atlas, words, state.holder(area_id), state.date),
        rule_words(atlas, words, holding, state.date),
        node("td", since_words(words, holding), data_value=holding.start),
        certainty_badge(words, holding.certainty),
        number_cell(words, atlas.areas[area_id].km2),
    )
