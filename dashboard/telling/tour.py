"""The free atlas's way in: an invitation, and what the year brought."""

from atlas import Atlas, EventDay, events_in, tells_time, year_of
from telling.events import cause_nodes
from telling.nodes import Node, node
from telling.story import back_to_story
from words import Words


def invitation(atlas: Atlas, words: Words, day: str) -> list[Node | None]:
    """What is said of a day while nothing is chosen."""
    return [*way_in(atlas, words, day), *in_year(atlas, words, year_of(day))]


def way_in(atlas: Atlas, words: Words, day: str) -> list[Node | None]:
    """What to do, and the way back into the story."""
    back = back_to_story(atlas, words, day)
    return [
        node("p", back) if back else None,
        node(
            "p",
            words.say(
                "Drag the year: the borders move. Click a place or an area to read who held it, "
                "and what the article says."
            )
            if atlas.has_record
            else words.say("Click a place to read what the article says of it.")
            if not tells_time(atlas)
            else words.say("Drag the year. Click a place to read what the article says of it."),
            cls="ta-invitation",
        ),
    ]


def in_year(atlas: Atlas, words: Words, year: int) -> list[Node | None]:
    """One line for each event with a day in the year: its own day, else its first step."""
    first: dict[str, EventDay] = {}
    for day in sorted(events_in(atlas, year), key=lambda day: day.role != "day"):
        first.setdefault(day.event.id, day)
    if not first:
        return []
    ordered = sorted(first.values(), key=lambda day: day.date)
    rows = [node("li", *_briefly(atlas, words, day)) for day in ordered]
    return [
        node("h2", words.say("In {year}", year=words.year(year)), cls="ta-minor"),
        node("ul", *rows),
    ]


def _briefly(atlas: Atlas, words: Words, day: EventDay) -> list[Node]:
    told = cause_nodes(atlas, words, day.event.id, day.date, day.edtf)
    return told if day.role == "day" else [f"{words.when(day.date, day.edtf)}: ", *told]
