"""The head of the page: title, invitation, search, language and view."""

from __future__ import annotations

import streamlit as st

from atlas import Atlas, search
from panels.choice import VIEWS, go
from words import LANGUAGES, Words, words_in
from words.terms import mark

VIEW_NAMES = {"control": mark("Who controlled it"), "recognised": mark("Whose by recognition")}


def reader_words() -> Words:
    """Return the words of the language chosen on an earlier run or in the URL."""
    return words_in(st.session_state.get("lang") or st.query_params.get("lang", "en"))


def show_header(atlas: Atlas, words: Words) -> None:
    """Draw title and controls in one row; they wrap on a narrow screen."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="header"):
        with st.container(gap=None, key="masthead"):
            st.title("Treaty Atlas", anchor=False)
            st.markdown(_tagline(atlas, words))
        st.text_input(
            words.say("Find a place, event, power or passage"),
            key="find",
            placeholder=words.say("Shusha, Küçük Kaynarca, 1828 …"),
            width=280,
        )
        _show_view(words)
        st.selectbox(
            words.say("Language"),
            list(LANGUAGES),
            format_func=LANGUAGES.get,
            key="lang",
            bind="query-params",
            width=150,
        )


def _tagline(atlas: Atlas, words: Words) -> str:
    return words.say(
        "Borders between the Balkans and the Caspian, {first}–{last}, told by one article",
        first=atlas.first_year,
        last=atlas.last_year,
    )


def show_found(atlas: Atlas, words: Words) -> None:
    """List what the search box found, best first; choosing one moves map and year."""
    typed = (st.session_state.get("find") or "").strip()
    if not typed:
        return
    hits = search(atlas, typed, lang=words.lang)
    with st.container(horizontal=True, key="found"):
        if not hits:
            st.caption(words.say("Nothing found for “{typed}”.", typed=typed))
        for hit in hits:
            st.button(
                hit.label,
                key=f"hit-{hit.kind}-{hit.id}",
                on_click=_choose,
                args=(atlas, hit.kind, hit.id),
                type="tertiary",
            )


def _choose(atlas: Atlas, kind: str, chosen: str) -> None:
    st.session_state["find"] = ""
    if kind == "event":
        go(day=max(atlas.events[chosen].date, atlas.first), kind=kind, chosen=chosen)
    elif kind in ("place", "area"):
        go(kind=kind, chosen=chosen)
    elif kind == "holder":
        go(day=first_day_of(atlas, chosen))
    elif kind == "excerpt":
        st.session_state["panel"] = "article"


def first_day_of(atlas: Atlas, holder_id: str) -> str:
    """Return the first day on which a power holds land of the atlas."""
    held = [one.start for one in atlas.holdings if holder_id in (one.holder_id, one.overlord_id)]
    return min(held, default=atlas.first)


def _show_view(words: Words) -> None:
    """Draw the switch between control and recognition."""
    st.segmented_control(
        words.say("Colours show"),
        VIEWS,
        format_func=lambda view: words.say(VIEW_NAMES[view]),
        default="control",
        required=True,
        key="view",
        bind="query-params",
    )
