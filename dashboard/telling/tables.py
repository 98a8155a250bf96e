"""Tables that a reader can sort by any column."""

from collections.abc import Iterable, Mapping, Sequence

from telling.nodes import Element, Node, node
from words import Words


def table(
    caption: str,
    headings: Mapping[str, str],
    rows: Iterable[Sequence[Node]],
    captioned: bool = True,
) -> Element:
    """A sortable table. `headings` maps a title to "text" or "number".

    What is read above it already is no caption once more: it only names the table.
    """
    head = [
        node("th", title, scope="col", data_sort=sort, cls="ta-number" if sort == "number" else "")
        for title, sort in headings.items()
    ]
    numeric = [sort == "number" for sort in headings.values()]
    body = [
        node("tr", *(_cell(cell, number) for cell, number in zip(row, numeric, strict=True)))
        for row in rows
    ]
    return node(
        "div",
        node(
            "table",
            node("caption", caption) if captioned else None,
            node("thead", node("tr", *head)),
            node("tbody", *body),
        ),
        cls="ta-table",
        tabindex="0",
        role="region",
        aria_label=caption,
    )


def number_cell(words: Words, value: float) -> Element:
    """A cell that shows a grouped number and sorts by its value."""
    return node("td", words.number(value), cls="ta-number", data_value=f"{value:.3f}")


def get_data(words: Words, name: str) -> Element:
    """A button that saves the tables of the section around it, as they stand there."""
    said = words.say("Get the data (CSV)")
    return node("button", said, cls="ta-chip", save=f"treaty-atlas-{name}.csv")


def filtered(words: Words, name: str, *kids: Node | None) -> Element:
    """A section whose rows a field makes fewer; the field stands in front of its `ta-tools`."""
    return node(
        "section",
        *kids,
        data_filter=words.say("Find in this table"),
        data_shown=words.say("{n} of {all} shown"),
        data_table=name,
    )


def _cell(cell: Node, number: bool) -> Element:
    if isinstance(cell, dict) and cell["tag"] == "td":
        return cell
    return node("td", cell, cls="ta-number" if number else "")
