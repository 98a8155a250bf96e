"""The head of the page: title, search and language."""

from __future__ import annotations

import streamlit as st

from atlas import Atlas, search
from panels.choice import day_or_none, go, kept, one_of, set_parameter
from words import LANGUAGES, Words, words_in


def reader_words() -> Words:
    """Return the words of the language in the URL."""
    return words_in(one_of("lang", LANGUAGES))


def show_header(atlas: Atlas, words: Words) -> None:
    """Draw title and controls in one row; they wrap on a narrow screen."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="header"):
        with st.container(gap=None, key="masthead"):
            st.title("Treaty Atlas", anchor=False)
            with st.container(key="tagline"):
                st.markdown(_tagline(atlas, words))
            with st.container(key="hint"):  # in the tagline's place on a phone
                st.markdown(words.say("Drag the year, then tap the map or a place."))
        st.text_input(
            words.say("Find a place, event, power or passage"),
            key="find",
            placeholder=words.say("Shusha, Küçük Kaynarca, 1828 …"),
            width=280,
        )
        st.selectbox(
            words.say("Language"),
            list(LANGUAGES),
            format_func=LANGUAGES.get,
            width=150,
            **kept("lang", LANGUAGES),
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
    day = day_or_none(typed, atlas)
    with st.container(horizontal=True, key="found"):
        if day:
            said = words.say("Go to {date}", date=words.date(day))
            st.button(said, on_click=_go_to, args=(day,), type="tertiary", key="go-to")
        elif not hits:
            st.caption(words.say("Nothing found for “{typed}”.", typed=typed))
        for hit in hits:
            st.button(
                hit.label,
                key=f"hit-{hit.kind}-{hit.id}",
                on_click=_choose,
                args=(atlas, hit.kind, hit.id),
                type="tertiary",
            )


def _go_to(day: str) -> None:
    st.session_state["find"] = ""
    go(day=day)


def _choose(atlas: Atlas, kind: str, chosen: str) -> None:
    st.session_state["find"] = ""
    if kind == "event":
        go(day=max(atlas.events[chosen].date, atlas.first), kind=kind, chosen=chosen)
    elif kind in ("place", "area"):
        go(kind=kind, chosen=chosen)
    elif kind == "holder":
        go(day=first_day_of(atlas, chosen))
    elif kind == "excerpt":
        set_parameter("panel", "article")


def first_day_of(atlas: Atlas, holder_id: str) -> str:
    """Return the first day on which a power holds land of the atlas."""
    held = [one.start for one in atlas.holdings if holder_id in (one.holder_id, one.overlord_id)]
    return min(held, default=atlas.first)
