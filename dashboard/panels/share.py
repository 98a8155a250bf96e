"""Share: copy the link or a citation of what is on the screen."""

from __future__ import annotations

from datetime import date

import streamlit as st

from atlas import Atlas, Claim, area_name, event_name, place_name
from atlas.languages import READER_LANGUAGES
from exports.citation import Citation, as_bibtex, as_csl, as_text, page_address
from exports.credits import border_sources, each_in_words
from panels.address import Choice, parameters
from telling.nodes import Element, node
from words import Words

# The parameter that is no part of the choice, but of the page that a link opens again.
BESIDE = ("map",)


def share_node(atlas: Atlas, words: Words, choice: Choice) -> Element:
    """The row of copy buttons for the present page."""
    return node(
        "div",
        _button(words, words.say("Copy link"), "location"),
        *_citations(words, _cited(atlas, words, choice)),
        cls="ta-share-row",
        role="group",
        aria_label=words.say("Share"),
    )


def cite_claim(atlas: Atlas, words: Words, claim: Claim) -> Element:
    """Copy buttons for one claim, folded."""
    cited = Citation(
        key=f"treaty-atlas-{claim.id}",
        title=claim.exact,
        address=_address({"panel": "claims", **_language(words.lang)}),
        read_on=_today(),
        edition=atlas.edition,
        sources=each_in_words(atlas, claim.sources),
    )
    buttons = node("p", *_citations(words, cited), cls="ta-chips")
    return node("details", node("summary", words.say("Cite")), buttons, cls="ta-fold")


def _citations(words: Words, cited: Citation) -> list[Element]:
    forms = {
        words.say("Copy citation"): as_text(cited),
        "BibTeX": as_bibtex(cited),
        "CSL-JSON": as_csl(cited),
    }
    return [_button(words, title, text) for title, text in forms.items()]


def _button(words: Words, title: str, copy: str) -> Element:
    """A button that copies a text and says whether the browser let it."""
    failed = words.say("Not copied: the browser does not allow it")
    return node(
        "button", title, cls="ta-chip", copy=copy, copied=words.say("Copied"), failed=failed
    )


def _cited(atlas: Atlas, words: Words, choice: Choice) -> Citation:
    title, key = words.date(choice.day), f"treaty-atlas-{choice.day}"
    sources: tuple[str, ...] = ()
    if choice.selection:
        kind, id_ = choice.selection
        title = f"{_name(atlas, words, choice.selection, choice.day)}, {title}"
        key = f"treaty-atlas-{id_}-{choice.day}"
        sources = border_sources(atlas, kind, id_, choice.day)
    beside = {name: st.query_params[name] for name in BESIDE if name in st.query_params}
    address = _address(parameters(choice) | beside)
    return Citation(key, title, address, _today(), atlas.edition, sources)


def _name(atlas: Atlas, words: Words, selection: tuple[str, str], day: str) -> str:
    kind, id_ = selection
    if kind == "area":
        return area_name(atlas, id_, words.lang)
    if kind == "event":
        return event_name(atlas, id_, words.lang)
    return place_name(atlas, id_, day, words.lang)


def _language(lang: str) -> dict[str, str]:
    return {"lang": lang} if lang != READER_LANGUAGES[0] else {}


def _address(found: dict[str, str]) -> str:
    return page_address(st.context.url or "", found)


def _today() -> str:
    return date.today().isoformat()
