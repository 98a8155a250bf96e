"""Two days side by side: what changed hands between them, from whom to whom, how much."""

from atlas import Atlas, Change, Flow, changes, flows
from telling.holders import power_label
from telling.nodes import Element, Node, node
from telling.tables import number_cell, table
from telling.transfers import transfer_table
from words import Words


def compare_nodes(atlas: Atlas, words: Words, day: str, other: str, view: str) -> list[Node | None]:
    """What changed hands between two days, net: by power, then area by area."""
    start, end = sorted((other, day))
    moved = [change for change in changes(atlas, start, end, view) if change.counts]
    if not moved:
        said = words.say(
            "No land changed hands between {start} and {end}.",
            start=words.date(start),
            end=words.date(end),
        )
        return [node("p", said, cls="ta-muted")]
    caption = words.say("Area by area")
    by_area = transfer_table(atlas, words, caption, moved, view)
    return [
        _flows(atlas, words, moved, (start, end, view)),
        node("details", node("summary", caption), by_area),
    ]


def _flows(atlas: Atlas, words: Words, moved: list[Change], span: tuple[str, str, str]) -> Element:
    start, end, view = span
    caption = words.say(
        "What changed hands between {start} and {end}",
        start=words.date(start),
        end=words.date(end),
    )
    headings = {
        words.say("From"): "text",
        words.say("To"): "text",
        words.say("Areas"): "number",
        "km²": "number",
    }

    def row(flow: Flow) -> tuple[Node, ...]:
        return (
            power_label(atlas, words, flow.example.old, view, start),
            power_label(atlas, words, flow.example.new, view, end),
            number_cell(words, len(flow.areas)),
            number_cell(words, flow.km2),
        )

    return table(caption, headings, [row(flow) for flow in flows(moved)])
