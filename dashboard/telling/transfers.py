"""Land that changed hands, as a table: area, from, to, when and by what, how much."""

from collections.abc import Iterable, Sequence

from atlas import Atlas, Change, Move, holder_name, previous_day
from atlas.moves import between_holders
from telling.areas import area_link
from telling.events import cause_nodes
from telling.holders import power_label, since_words
from telling.nodes import Element, Node, link, node
from telling.tables import number_cell, table
from words import Words

UNFOLDED = 4  # rows


def transfer_table(  # noqa: PLR0913 - `under_event` by its name
    atlas: Atlas,
    words: Words,
    caption: str,
    changes: Iterable[Change],
    view: str,
    *,
    under_event: bool = False,
) -> Element:
    """One row per change, in the order given, with when and by which event.

    A table that stands under its event and a summary names neither again.
    """
    headings = {
        words.say("Area"): "text",
        words.say("From"): "text",
        words.say("To"): "text",
        words.say("When"): "text",
        **({} if under_event else {words.say("Event"): "text"}),
        "km²": "number",
    }
    rows = [_change_row(atlas, words, change, view, under_event) for change in changes]
    return table(caption, headings, rows, captioned=not under_event)


def moved_fold(atlas: Atlas, words: Words, caption: str, moves: Sequence[Move]) -> Element:
    """One row per area that one event moved; many rows are folded under their caption."""
    return node(
        "details",
        node("summary", caption),
        move_table(atlas, words, caption, moves),
        cls="ta-moved",
        open=len(moves) <= UNFOLDED,
    )


def move_table(atlas: Atlas, words: Words, caption: str, moves: Iterable[Move]) -> Element:
    """One row per area that one event moved."""
    headings = {
        words.say("Area"): "text",
        words.say("From"): "text",
        words.say("To"): "text",
        "km²": "number",
    }
    return table(caption, headings, [_move_row(atlas, words, move) for move in moves])


def _change_row(
    atlas: Atlas, words: Words, change: Change, view: str, under_event: bool
) -> tuple[Node, ...]:
    when, by = _occasion(atlas, words, change)
    return (
        area_link(atlas, words, change.area_id, change.date),
        power_label(atlas, words, change.old, view, _eve(atlas, change.date)),
        power_label(atlas, words, change.new, view, change.date),
        *([when] if under_event else [when, by]),
        number_cell(words, change.km2),
    )


def _move_row(atlas: Atlas, words: Words, move: Move) -> tuple[Node, ...]:
    first = (*move.between, move.new)[0]
    meanwhile = _meanwhile(atlas, words, move)
    return (
        area_link(atlas, words, move.area_id, move.until),
        power_label(atlas, words, move.old, move.view, _eve(atlas, first.start)),
        node("span", power_label(atlas, words, move.new, move.view, move.until), *meanwhile),
        number_cell(words, move.km2),
    )


def _meanwhile(atlas: Atlas, words: Words, move: Move) -> list[Node]:
    """Who had the land on the way, where that was neither the one before nor the one after."""
    names = [
        holder_name(atlas, holding.holder_id, holding.start, words.lang)
        for holding in between_holders(atlas, move)
    ]
    if not names:
        return []
    said = words.say("meanwhile: {names}", names=", ".join(names))
    return [" ", node("small", said, cls="ta-aside")]


def _eve(atlas: Atlas, day: str) -> str:
    """The day before, when the old power still had its old name."""
    return max(previous_day(day), atlas.first)


def _occasion(atlas: Atlas, words: Words, change: Change) -> tuple[Element, Element]:
    """When, in the words of the EDTF where the day is uncertain, and by what."""
    began = next(h for h in atlas.by_area[change.area_id] if h.start == change.date)
    when = link(since_words(atlas, words, began), target={"day": change.date})
    cause = cause_nodes(atlas, words, change.event_id, change.date, began.edtf)
    return node("td", when, data_value=change.date), node("span", *cause)
