"""What stands on top of the reading column, which on a phone is a sheet over the page's foot."""

from telling.nodes import Element, Node, link, node
from words import Words


def handle(words: Words) -> Element:
    """The handle of the sheet: it opens and closes it. Only a phone shows it."""
    return node(
        "button",
        node("span", words.say("More"), cls="ta-when-low"),
        node("span", words.say("Less"), cls="ta-when-high"),
        cls="ta-button ta-handle",
        aria_expanded="false",
        data_focus="handle",
    )


def close_link(words: Words) -> Element:
    """The way back: nothing is chosen any more."""
    return link(words.say("Close"), target={"kind": "none"}, cls="ta-chip ta-close")


def chosen_bar(words: Words, back: Node | None) -> Element:
    """Above what was chosen: the handle, the way back into the story, and Close."""
    return node("div", handle(words), back, close_link(words), cls="ta-bar")
