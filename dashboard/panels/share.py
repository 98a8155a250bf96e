"""Share: copy the link or a citation of what is on the screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from urllib.parse import urlencode

import streamlit as st

from atlas import Atlas, Claim, area_name, event_name, place_name
from exports.citation import Citation, as_bibtex, as_csl, as_text
from panels.address import Choice
from telling.nodes import Element, node
from words import Words

NAMERS: dict[str, Callable[[Atlas, str, str, str], str]] = {
    "area": lambda atlas, id_, day, lang: area_name(atlas, id_, lang),
    "place": place_name,
    "event": lambda atlas, id_, day, lang: event_name(atlas, id_, lang),
}


def share_node(atlas: Atlas, words: Words, choice: Choice) -> Element:
    """Return the row of copy buttons for the present page."""
    return node(
        "div",
        node(
            "button",
            words.say("Copy link"),
            cls="ta-chip",
            copy="location",
            copied=words.say("Copied"),
        ),
        *_citations(words, _cited(atlas, words, choice)),
        cls="ta-share-row",
        role="group",
        aria_label=words.say("Share"),
    )


def cite_claim(words: Words, claim: Claim) -> Element:
    """Return copy buttons for one claim, folded."""
    cited = Citation(
        f"treaty-atlas-{claim.id}", claim.exact, _address({"panel": "claims"}), _today()
    )
    buttons = node("p", *_citations(words, cited), cls="ta-chips")
    return node("details", node("summary", words.say("Cite")), buttons, cls="ta-fold")


def _citations(words: Words, cited: Citation) -> list[Element]:
    forms = {
        words.say("Copy citation"): as_text(cited),
        "BibTeX": as_bibtex(cited),
        "CSL-JSON": as_csl(cited),
    }
    return [
        node("button", title, cls="ta-chip", copy=text, copied=words.say("Copied"))
        for title, text in forms.items()
    ]


def _cited(atlas: Atlas, words: Words, choice: Choice) -> Citation:
    day = words.date(choice.day)
    title, parts = day, {"year": str(choice.year)}
    if choice.day[5:] != "12-31":
        parts["date"] = choice.day
    key = f"treaty-atlas-{choice.day}"
    if choice.selection:
        kind, id_ = choice.selection
        name = NAMERS[kind](atlas, id_, choice.day, words.lang)
        title, parts = f"{name}, {day}", {**parts, kind: id_}
        key = f"treaty-atlas-{id_}-{choice.day}"
    return Citation(key, title, _address(parts), _today())


def _address(parts: dict[str, str]) -> str:
    return f"{(st.context.url or '').split('?')[0]}?{urlencode(parts)}"


def _today() -> str:
    return date.today().isoformat()
