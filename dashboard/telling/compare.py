"""Two days side by side: what changed hands between them, from whom to whom, how much."""

from atlas import Atlas, Change, changes, flows
from telling.holders import holder_label
from telling.nodes import Element, Node, node
from telling.tables import number_cell, table
from telling.transfers import transfer_table
from words import Words


def compare_nodes(atlas: Atlas, words: Words, day: str, other: str, view: str) -> list[Node | None]:
    """What changed hands between two days: by power, then area by area."""
    start, end = sorted((other, day))
    moved = [change for change in changes(atlas, start, end, view) if change.counts]
    return [_flows(atlas, words, moved, start, end), _areas(atlas, words, moved)]


def _flows(atlas: Atlas, words: Words, moved: list[Change], start: str, end: str) -> Element:
    caption = words.say(
        "What changed hands between {start} and {end}",
        start=words.date(start),
        end=words.date(end),
    )
    rows = [
        (
            holder_label(atlas, words, flow.old_holder, start),
            holder_label(atlas, words, flow.new_holder, end),
            number_cell(words, len(flow.areas)),
            number_cell(words, flow.km2),
        )
        for flow in flows(moved)
    ]
    headings = {
        words.say("From"): "text",
        words.say("To"): "text",
        words.say("Areas"): "number",
        "km²": "number",
    }
    return table(caption, headings, rows)


def _areas(atlas: Atlas, words: Words, moved: list[Change]) -> Element:
    caption = words.say("Area by area")
    return node("details", node("summary", caption), transfer_table(atlas, words, caption, moved))
