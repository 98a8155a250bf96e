"""One event in one year: when, what the record says of it, its steps, the land it moved."""

from collections.abc import Iterable

from atlas import Atlas, EventDay, iso
from atlas.happenings import ARTICLE, Happening
from telling.called import is_told
from telling.content import in_words
from telling.holders import event_link
from telling.nodes import Element, Node, node
from telling.transfers import transfer_table
from words import Words

FEW = 4  # steps that are told at once
SHORT = 12  # rows of a table that lies open under an event of the article


def happening_node(atlas: Atlas, words: Words, one: Happening, view: str) -> Element:
    """The event under its name; what the article speaks of lies open, of others much is folded."""
    return node(
        "section",
        node("h3", *_heading(atlas, words, one)),
        _recorded(atlas, words, one),
        _steps(atlas, words, one),
        _moved(atlas, words, one, view),
        cls="ta-happening",
    )


def moved_words(words: Words, happenings: Iterable[Happening]) -> str:
    """How many areas changed hands, and how much land that is; an area has one event."""
    changes = [change for one in happenings for change in one.changes]
    return words.plural(
        "{n} area changed hands: {km2} km²",
        "{n} areas changed hands: {km2} km²",
        len(changes),
        km2=words.number(sum(change.km2 for change in changes)),
    )


def _heading(atlas: Atlas, words: Words, one: Happening) -> list[Node | None]:
    """The time first where it is of the year; a name of another year says its own after it."""
    if not one.event:
        return [words.say("Without an event in the atlas")]
    named = event_link(atlas, words, one.event.id, f"event-{one.event.id}-{one.first}")
    time = node("time", words.time_of(one.event), datetime=iso(one.event.date))
    speaks = None
    if one.rank == ARTICLE and not is_told(atlas, one.event.id):
        speaks = node("span", " · ", words.say("named in the article"), cls="ta-in-article")
    if one.own_day:
        return [time, " ", named, speaks]
    return [named, node("small", ", ", time, cls="ta-aside"), speaks]


def _recorded(atlas: Atlas, words: Words, one: Happening) -> Element | None:
    """The one sentence of the record, in the year of the event itself."""
    if not one.event or not one.own_day:
        return None
    old = one.event.date_os
    beside = [" ", words.say("Old Style: {date}", date=words.date(old))] if old else []
    told = [in_words(atlas, words, one.event.recorded), *beside]
    return node("p", *told) if any(told) else None


def _steps(atlas: Atlas, words: Words, one: Happening) -> Element | None:
    """The steps of the year by day; the end where the span in the heading does not tell it."""
    steps = _told_steps(one)
    if not steps:
        return None
    listed = node("ol", *(_step(atlas, words, day) for day in steps), cls="ta-steps")
    if len(steps) <= FEW or one.rank == ARTICLE:
        return listed
    many = words.plural("{n} step", "{n} steps", len(steps))
    return node("details", node("summary", many), listed, cls="ta-fold")


def _told_steps(one: Happening) -> list[EventDay]:
    ends = () if one.own_day else ("end",)
    return [day for day in one.days if day.role in ("step", *ends)]


def _step(atlas: Atlas, words: Words, day: EventDay) -> Element:
    time = node("time", words.when(day.date, day.edtf), datetime=iso(day.date))
    said = words.say("End") if day.role == "end" else in_words(atlas, words, day.what)
    return node("li", time, " ", said)


def _moved(atlas: Atlas, words: Words, one: Happening, view: str) -> Element | None:
    if not one.changes:
        return None
    said = moved_words(words, [one])
    return node(
        "details",
        node("summary", said),
        transfer_table(atlas, words, said, one.changes, view, under_event=True),
        cls="ta-fold",
        open=_is_open(one),
    )


def _is_open(one: Happening) -> bool:
    """Whether the table lies open: not a long one, and not one whose steps tell it row by row."""
    rows = len(one.changes)
    by_step = len(_told_steps(one)) >= rows > FEW
    return one.rank == ARTICLE and rows <= SHORT and not by_step
