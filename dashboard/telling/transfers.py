"""Land that changed hands, as a table: area, from, to, by which event, when, how much."""

from collections.abc import Iterable

from atlas import Atlas, Change
from telling.holders import event_link, holder_label, since_words
from telling.holding import area_link
from telling.nodes import Element, Node, link, node
from telling.tables import number_cell, table
from words import Words


def transfer_table(
    atlas: Atlas, words: Words, caption: str, changes: Iterable[Change], with_event: bool = True
) -> Element:
    """One row per change, in the order given; `with_event` adds when and by which event."""
    headings = {
        words.say("Area"): "text",
        words.say("From"): "text",
        words.say("To"): "text",
        **({words.say("When"): "text", words.say("By"): "text"} if with_event else {}),
        "km²": "number",
    }
    rows = [_row(atlas, words, change, with_event) for change in changes]
    return table(caption, headings, rows)


def _row(atlas: Atlas, words: Words, change: Change, with_event: bool) -> tuple[Node, ...]:
    return (
        area_link(atlas, words, change.area_id, change.date),
        holder_label(atlas, words, change.old_holder, change.date),
        holder_label(atlas, words, change.new_holder, change.date),
        *(_occasion(atlas, words, change) if with_event else ()),
        number_cell(words, change.km2),
    )


def _occasion(atlas: Atlas, words: Words, change: Change) -> tuple[Node, ...]:
    when = link(since_words(words, change.new), target={"day": change.date})
    return node("td", when, data_value=change.date), event_link(atlas, words, change.event_id)
