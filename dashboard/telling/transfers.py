"""Land that changed hands, as a table: area, from, to, when and by what, how much."""

from collections.abc import Iterable

from atlas import Atlas, Change, Move
from telling.areas import area_link
from telling.events import cause_nodes
from telling.holders import power_label, since_words
from telling.nodes import Element, Node, link, node
from telling.tables import number_cell, table
from words import Words


def transfer_table(
    atlas: Atlas, words: Words, caption: str, changes: Iterable[Change], view: str
) -> Element:
    """One row per change, in the order given, with when and by which event."""
    headings = {
        words.say("Area"): "text",
        words.say("From"): "text",
        words.say("To"): "text",
        words.say("When"): "text",
        words.say("By"): "text",
        "km²": "number",
    }
    rows = [_change_row(atlas, words, change, view) for change in changes]
    return table(caption, headings, rows)


def move_table(atlas: Atlas, words: Words, caption: str, moves: Iterable[Move]) -> Element:
    """One row per area that one event moved."""
    headings = {
        words.say("Area"): "text",
        words.say("From"): "text",
        words.say("To"): "text",
        "km²": "number",
    }
    return table(caption, headings, [_move_row(atlas, words, move) for move in moves])


def _change_row(atlas: Atlas, words: Words, change: Change, view: str) -> tuple[Node, ...]:
    return (
        area_link(atlas, words, change.area_id, change.date),
        power_label(atlas, words, change.old, view, change.date),
        power_label(atlas, words, change.new, view, change.date),
        _when(atlas, words, change),
        node("span", *cause_nodes(atlas, words, change.event_id, change.date)),
        number_cell(words, change.km2),
    )


def _move_row(atlas: Atlas, words: Words, move: Move) -> tuple[Node, ...]:
    return (
        area_link(atlas, words, move.area_id, move.until),
        power_label(atlas, words, move.old, move.view, move.until),
        power_label(atlas, words, move.new, move.view, move.until),
        number_cell(words, move.km2),
    )


def _when(atlas: Atlas, words: Words, change: Change) -> Element:
    """The day of the change in the words of its EDTF, where a holding of that day has one."""
    began = next(h for h in atlas.by_area[change.area_id] if h.start == change.date)
    when = link(since_words(atlas, words, began), target={"day": change.date})
    return node("td", when, data_value=change.date)
