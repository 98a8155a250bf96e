"""Two days side by side: what changed hands between them, from whom to whom, how much."""

from atlas import Atlas, Change, Flow, changes, flows, iso
from telling.holders import power_label
from telling.nodes import Element, Node, node
from telling.pairs import Typed, as_typed, pair_nodes
from telling.tables import get_data, number_cell, table
from telling.transfers import transfer_table
from words import Words

MOST = 8  # flows that are listed at once


def compare_nodes(  # noqa: PLR0913 - what was typed by its name
    atlas: Atlas,
    words: Words,
    day: str,
    other: str | None,
    view: str,
    *,
    typed: Typed | None = None,
    refused: str = "",
) -> list[Node | None]:
    """What changed hands between two days, net: by power, then area by area.

    `typed` is what stands in the fields where it is no day, `refused` what is said of it.
    """
    start, end = sorted((other or day, day))
    fields = typed or (as_typed(words, start) if other else "", as_typed(words, end))
    moved = _moved(atlas, start, end, view) if other else []
    return [
        node("h2", _heading(words, start, end) if other else words.say("Compare two days")),
        node("p", refused, cls="ta-notice", role="alert") if refused else None,
        _sum(words, moved) if other else None,
        *pair_nodes(atlas, words, fields, bool(other)),
        _flows(atlas, words, moved, (start, end, view)) if moved else None,
        _areas(atlas, words, moved, (start, end, view)) if moved else None,
    ]


def _heading(words: Words, start: str, end: str) -> str:
    return words.say(
        "What changed hands between {start} and {end}",
        start=words.date(start),
        end=words.date(end),
    )


def _moved(atlas: Atlas, start: str, end: str, view: str) -> list[Change]:
    return [change for change in changes(atlas, start, end, view) if change.counts]


def _sum(words: Words, moved: list[Change]) -> Element:
    if not moved:
        return node("p", words.say("No land changed hands between the two days."), cls="ta-muted")
    said = words.plural(
        "{n} area changed hands: {km2} km²",
        "{n} areas changed hands: {km2} km²",
        len(moved),
        km2=words.number(sum(change.km2 for change in moved)),
    )
    return node("p", said, cls="ta-sum")


def _flows(atlas: Atlas, words: Words, moved: list[Change], span: tuple[str, str, str]) -> Element:
    """From whom to whom, the most land first; the rest folded."""
    start, end, _ = span
    caption = words.say("From whom to whom")
    found = flows(moved)
    more = words.plural("{n} more row", "{n} more rows", len(found) - MOST)
    return node(
        "section",
        _flow_table(atlas, words, caption, found[:MOST], span),
        node("details", node("summary", more), _flow_table(atlas, words, more, found[MOST:], span))
        if found[MOST:]
        else None,
        node("div", get_data(words, f"{iso(start)}-{iso(end)}-powers"), cls="ta-tools"),
    )


def _flow_table(
    atlas: Atlas, words: Words, caption: str, found: tuple[Flow, ...], span: tuple[str, str, str]
) -> Element:
    start, end, view = span
    headings = {
        words.say("From"): "text",
        words.say("To"): "text",
        words.say("Areas"): "number",
        "km²": "number",
    }
    rows = [
        (
            power_label(atlas, words, flow.example.old, view, start),
            power_label(atlas, words, flow.example.new, view, end),
            number_cell(words, len(flow.areas)),
            number_cell(words, flow.km2),
        )
        for flow in found
    ]
    return table(caption, headings, rows, captioned=False)


def _areas(atlas: Atlas, words: Words, moved: list[Change], span: tuple[str, str, str]) -> Element:
    start, end, view = span
    caption = words.say("Area by area")
    return node(
        "section",
        node(
            "details",
            node("summary", caption),
            transfer_table(atlas, words, caption, moved, view),
            node("div", get_data(words, f"{iso(start)}-{iso(end)}-areas"), cls="ta-tools"),
        ),
    )
