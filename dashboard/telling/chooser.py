"""The atlas's name on top of the page; where there are others, pressed to choose among them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from telling.nodes import Element, Node, node
from words import Words

MENU = "ta-atlases"


@dataclass(frozen=True, slots=True)
class Other:
    """Another atlas: what an address calls it, its title, the language that is in, a line on it."""

    name: str
    title: str
    lang: str = ""
    about: str = ""


def heading(words: Words, title: Node, others: Sequence[Other] = ()) -> list[Node]:
    """The name as the page's heading, and the menu of the others, if there are any."""
    if not others:
        return [node("h1", node("span", title, cls="ta-name"))]
    return [node("h1", _opener(words, title)), _menu(words, title, others)]


def _opener(words: Words, title: Node) -> Element:
    return node(
        "button",
        node("span", title, cls="ta-name"),
        cls="ta-atlas",
        title=words.say("Choose another atlas"),
        popovertarget=MENU,
        aria_haspopup="dialog",
        data_focus="atlas",
    )


def _menu(words: Words, here: Node, others: Sequence[Other]) -> Element:
    """Over the page while it is open; the browser closes it on Escape or a press beside it.

    The name stands in it whole: on a phone there is no room for it in the heading.
    """
    title = words.say("Other atlases")
    return node(
        "div",
        node("p", here, cls="ta-here-now"),
        node("h2", title, cls="ta-minor"),
        node("ul", *(node("li", *_choice(other)) for other in others)),
        id=MENU,
        cls="ta-menu ta-atlases",
        popover="auto",
        role="dialog",
        aria_label=title,
        tabindex="-1",
    )


def _choice(other: Other) -> Iterator[Node]:
    yield node(
        "button",
        other.title,
        lang=other.lang,
        go={"atlas": other.name},
        popovertarget=MENU,
        popovertargetaction="hide",
    )
    if other.about:
        yield node("span", other.about, cls="ta-about-it", lang=other.lang)
