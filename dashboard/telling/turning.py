"""The buttons that turn the story's pages: on, back, to a stop, and out of it."""

from atlas import Atlas, event_called
from atlas.story import Stop
from telling.nodes import Element, Node, Target, node
from words import Words

FREE: Target = {"kind": "none", "story": ""}  # the atlas without the story


def turn(
    text: str, *kids: Node, target: str, way: str, main: bool = False, title: str = ""
) -> Element:
    """A button to another page; `way` tells the arrow keys which one it is."""
    cls = "ta-button ta-main" if main else "ta-button"
    go: Target = {"story": target}
    return node("button", text, *kids, cls=cls, go=go, data_turn=way, title=title)


def free(text: str) -> Element:
    """The way out: the atlas without the story."""
    return node("button", text, cls="ta-button", go=FREE)


def stop_label(atlas: Atlas, words: Words, stop: Stop) -> str:
    """What a stop is called: "1813 · Treaty of Gulistan"."""
    return f"{years(words, stop)} · {event_called(atlas, stop.id, words.lang)}"


def years(words: Words, stop: Stop) -> str:
    """The year of a stop, or its first and its last: "1992–1994"."""
    return words.years(stop.first, stop.last)
