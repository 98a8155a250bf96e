"""Share: the menu of what can be taken away of the present page, and citations."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import urlencode, urlsplit

import streamlit as st

from atlas import Atlas, Claim
from atlas.languages import READER_LANGUAGES
from exports.citation import Citation, as_text, citations, page_address
from exports.cited import cited
from exports.credits import each_in_words
from panels.address import Choice, parameters, read_choice
from panels.asked import atlas_in_address
from panels.draw import draw
from panels.fragments import SHARE, renew
from panels.navigation import change
from panels.shelf import slug
from panels.sought import seek
from telling.content import plainly, work_called
from telling.nodes import Element, node
from telling.share import Framed, copies, share_nodes
from words import Words

# The parameter that is no part of the choice, but of the page that a link opens again.
BESIDE = ("map",)
# What a frame does not show.
UNFRAMED = ("panel", "story")
HERE = ("localhost", "127.0.0.1", "::1")


@st.fragment(key=SHARE)
def show_share(atlas: Atlas, words: Words) -> None:
    """Draw the button and its menu; what they copy follows the page."""
    choice = read_choice(atlas)
    citation = _cited(atlas, words, choice)
    said = parameters(choice)
    shown = urlencode({name: said[name] for name in said if name not in UNFRAMED})
    nodes = share_nodes(
        words,
        Framed(f"{plainly(atlas, words, atlas.manifest.title)}: {citation.title}", shown),
        _forms(words, citation),
        _where(words),
    )
    draw("share", words, *nodes, hear=_open_downloads)


def _open_downloads(pressed: dict[str, Any]) -> None:
    if pressed.get("option") == "share":
        seek("share-panel")
        change(panel="share")
        renew()


def _where(words: Words) -> str:
    """A word on an address that others cannot open."""
    host = urlsplit(st.context.url or "").hostname
    return words.say("This address works on this machine only.") if host in HERE else ""


def cite_claim(atlas: Atlas, words: Words, claim: Claim) -> Element:
    """Copy buttons for one claim, folded."""
    citation = Citation(
        key=f"{slug(atlas.edition.title)}-{claim.id}",
        title=claim.exact,
        address=_address({**_atlas(), "panel": "claims", **_language(words.lang)}),
        read_on=_today(),
        edition=atlas.edition,
        sources=each_in_words(atlas, claim.sources),
        called=work_called(atlas, words),
        words=words,
    )
    buttons = copies(words, _forms(words, citation))
    return node("details", node("summary", words.say("Cite")), buttons, cls="ta-fold")


def _forms(words: Words, citation: Citation) -> dict[str, str]:
    return {words.say("Copy citation"): as_text(citation), **citations(citation)}


def _cited(atlas: Atlas, words: Words, choice: Choice) -> Citation:
    beside = {name: st.query_params[name] for name in BESIDE if name in st.query_params}
    address = _address(parameters(choice) | beside)
    return cited(
        atlas,
        words,
        day=choice.day,
        selection=choice.selection,
        address=address,
        read_on=_today(),
    )


def _atlas() -> dict[str, str]:
    name = atlas_in_address()
    return {"atlas": name} if name else {}


def _language(lang: str) -> dict[str, str]:
    return {"lang": lang} if lang != READER_LANGUAGES[0] else {}


def _address(found: dict[str, str]) -> str:
    return page_address(st.context.url or "", found)


def _today() -> str:
    return date.today().isoformat()
