"""The small tree that everything the page says is told as; `live/prose.js` draws it as DOM.

No HTML is ever written here: every string of the atlas stays text on its whole way to the page.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypedDict


class Target(TypedDict, total=False):
    """Where a link, a tick, a click or a mention leads: a thing, a day of it, or a year.

    `kind` is "place", "area" or "event" and goes with `id`, or "none" to let go of the choice;
    `day` is a day; `story` is the id of a stop of the article's story, "start" for its
    opening, "" for the atlas without it. What is not given stays as it is.
    """

    kind: str
    id: str
    day: str
    year: int
    story: str


class Pair(TypedDict("Ends", {"from": str, "to": str})):
    """Two days to compare, as a reader writes them; both empty end the comparison."""


class Option(TypedDict):
    """What a button of a row chooses: one of the options the row was drawn with."""

    option: str


class Element(TypedDict):
    """One element: a tag, what is inside it, and what it can do.

    `go` is where a press leads; `ask` what a press asks of the browser, such as "png" (see
    `live/types.d.ts`); `save` the name of the CSV file that a press writes from the tables of the
    section around it; `pair` two fields for days, with what stands in them and their words;
    `copy` the text a press copies ("location" for the address, "code" for that of a frame, which
    `embed` makes) and `copied` or `failed` what is said then; `swatch` a colour `#rrggbb`, drawn
    lighter with `tint`, as a vassal wears its overlord's; `share` a number from 0 to 1 that the
    style sheets draw; `here` marks the passage that comes into view.
    """

    tag: str
    kids: list["Node"]
    cls: NotRequired[str]
    attrs: NotRequired[dict[str, str | bool]]
    go: NotRequired[Target | Option | Pair]
    ask: NotRequired[str]
    embed: NotRequired[dict[str, str]]
    save: NotRequired[str]
    pair: NotRequired[dict[str, Any]]
    copy: NotRequired[str]
    copied: NotRequired[str]
    failed: NotRequired[str]
    swatch: NotRequired[str]
    tint: NotRequired[bool]
    share: NotRequired[float]
    here: NotRequired[bool]


Node = str | Element
SPECIAL = (
    "go",
    "ask",
    "embed",
    "save",
    "pair",
    "copy",
    "copied",
    "failed",
    "swatch",
    "tint",
    "share",
    "here",
)


def node(tag: str, *kids: Node | None, cls: str = "", **attributes: Any) -> Element:
    """One element. Attribute names may use `_` for `-`; None, False and "" drop out."""
    made: dict[str, Any] = {"tag": tag, "kids": [kid for kid in kids if kid is not None]}
    made |= {name: attributes.pop(name) for name in SPECIAL if name in attributes}
    attrs = {
        name.strip("_").replace("_", "-"): value if value is True else str(value)
        for name, value in attributes.items()
        if value not in (None, False, "")
    }
    made |= ({"cls": cls} if cls else {}) | ({"attrs": attrs} if attrs else {})
    return made  # type: ignore[return-value] # the keys of SPECIAL are those of Element


def link(text: Node, *kids: Node, target: Target, cls: str = "ta-link", focus: str = "") -> Element:
    """A button that moves the page to a target."""
    return node("button", text, *kids, cls=cls, go=target, data_focus=focus or None)


def outside_link(text: Node, address: str) -> Element:
    """A link that opens another site in a new tab."""
    return node("a", text, href=address)


def pairs(cls: str, told: Mapping[str, Node | None]) -> Element:
    """A list of titles and what is said under each; titles with nothing to say are left out."""
    parts = [
        part
        for title, said in told.items()
        if said
        for part in (node("dt", title), node("dd", said))
    ]
    return node("dl", *parts, cls=cls)


def joined(parts: Sequence[Node], between: str) -> list[Node]:
    """The parts with a text between each two."""
    return [piece for part in parts for piece in (between, part)][1:]
