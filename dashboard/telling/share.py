"""The menu "Share": what of the present page can be taken away, in groups."""

from collections.abc import Mapping
from dataclasses import dataclass

from atlas import Atlas
from telling.content import said
from telling.nodes import Element, Node, node
from words import Words

MENU = "share-menu"
SIZES = (("800 × 500", "800", "500"), ("100 % × 480", "100%", "480"))


@dataclass(frozen=True, slots=True)
class Framed:
    """What a frame of this map in another page is called, and the address's words for it.

    `inside` tells where an address keeps the state: "search" in the app, "hash" in the file.
    """

    title: str
    parameters: str
    inside: str = "search"


def share_nodes(
    words: Words, framed: Framed, citations: Mapping[str, str], where: str
) -> list[Node]:
    """The button and its menu; `citations` by their form, `where` a word on the address."""
    told = [
        _part(
            words.say("Link"),
            copies(words, {words.say("Copy link"): "location"}),
            node("p", where, cls="ta-muted ta-where-open") if where else None,
        ),
        _part(words.say("Picture and paper"), _asks(words)),
        _part(words.say("In your own page"), _frame(words, framed)),
        _part(words.say("Citation"), copies(words, citations), cls="ta-citations"),
        _part(words.say("Data"), _data(words, framed)),
    ]
    return [_opener(words), _menu(words, told)]


def copies(words: Words, texts: Mapping[str, str]) -> Element:
    """A row of buttons, each of which copies a text."""
    return node("p", *(copy_button(words, *one) for one in texts.items()), cls="ta-chips")


def copy_button(words: Words, title: str, copy: str) -> Element:
    """A button that copies a text and says whether the browser let it."""
    failed = words.say("Not copied: the browser does not allow it")
    return node(
        "button", title, cls="ta-chip", copy=copy, copied=words.say("Copied"), failed=failed
    )


def _opener(words: Words) -> Element:
    return node(
        "button",
        words.say("Share"),
        cls="ta-share-button",
        popovertarget=MENU,
        aria_haspopup="dialog",
        data_focus="share",
    )


def _menu(words: Words, parts: list[Element]) -> Element:
    """Over the page while it is open; the browser closes it on Escape or a press beside it."""
    close = node(
        "button", words.say("Close"), cls="ta-chip ta-share-close", **_closing(), data_focus="share"
    )
    title = words.say("Share and download")
    heading = node("h2", title, cls="ta-minor")
    return node(
        "div",
        close,
        heading,
        node("div", *parts, cls="ta-share-parts"),
        id=MENU,
        cls="ta-share-menu",
        popover="auto",
        role="dialog",
        aria_label=title,
        tabindex="-1",
    )


def _part(title: str, *said: Node | None, cls: str = "") -> Element:
    return node("section", node("h3", title), *said, cls=cls)


def _asks(words: Words) -> Element:
    """What the browser makes of the map itself; the menu makes way for it."""
    asked = {
        "png": words.say("Picture (PNG)"),
        "svg": words.say("Drawing (SVG)"),
        "fullscreen": words.say("Full screen"),
        "handout": words.say("Handout"),
        "print": words.say("Print"),
    }
    row = [
        node("button", text, cls="ta-chip", ask=ask, **_closing()) for ask, text in asked.items()
    ]
    return node("p", *row, cls="ta-chips")


def _closing() -> dict[str, str]:
    return {"popovertarget": MENU, "popovertargetaction": "hide"}


def _frame(words: Words, framed: Framed) -> Element:
    """The code of a frame with this map, after two choices; `live/embedding.js` writes it."""
    days = {"off": words.say("The year can be moved"), "on": words.say("This day only")}
    sizes = [_choice(text, data_width=wide, data_height=high) for text, wide, high in SIZES]
    return node(
        "div",
        _choices(words.say("Year"), [_choice(text, data_fixed=on) for on, text in days.items()]),
        _choices(words.say("Size"), sizes),
        _code(words),
        node("p", copy_button(words, words.say("Copy code"), "code"), cls="ta-chips"),
        cls="ta-embed",
        embed={
            "title": framed.title,
            "parameters": framed.parameters,
            "inside": framed.inside,
        },
    )


def _code(words: Words) -> Element:
    return node(
        "code",
        cls="ta-code",
        tabindex="0",
        role="textbox",
        aria_readonly="true",
        aria_multiline="true",
        aria_label=words.say("Code of the frame"),
    )


def _choices(label: str, row: list[Element]) -> Element:
    return node("div", *row, cls="ta-switch", role="group", aria_label=label)


def _choice(text: str, **what: str) -> Element:
    return node("button", text, aria_pressed="false", **what)


def _data(words: Words, framed: Framed) -> Element:
    """The way to the files that the server writes; the single file has none."""
    if framed.inside == "hash":
        where = words.say("GeoJSON, CSV and more: in the atlas on a server.")
        return node("p", where, cls="ta-muted")
    text = words.say("Files of this day: GeoJSON, CSV, the whole atlas …")
    button = node("button", text, cls="ta-chip", go={"option": "share"}, **_closing())
    return node("p", button, cls="ta-chips")


def foot_nodes(atlas: Atlas, words: Words, whole: str) -> list[Node]:
    """Below the map alone: what it is, beside which article, the way to the whole page."""
    article = atlas.article
    publisher = f" ({article.publisher})" if article.publisher else ""
    title = f"“{article.title}”{publisher}"
    beside = words.say("read beside {article}", article=title)
    return [
        node(
            "p",
            node("strong", said(atlas, words, atlas.manifest.title)),
            node(
                "span",
                " · ".join(("", *filter(None, (beside, atlas.edition.licence)))),
                cls="ta-beside",
            ),
            " · ",
            node("a", words.say("Open the whole atlas"), href=whole),
            cls="ta-foot",
        )
    ]
