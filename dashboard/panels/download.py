"""Files to take away: the day's record, the article's data, the whole atlas as one page."""

from __future__ import annotations

from functools import lru_cache, partial

import streamlit as st

from atlas import VIEWS, Atlas, iso
from exports.registry import FORMATS, Request, render
from panels.address import Choice
from panels.draw import show
from panels.offered import BEING_MADE
from panels.shelf import slug
from telling.downloads import downloads_told
from telling.nodes import node
from words import Words


def show_downloads(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw what each file is good for, with a button; a file is written when it is asked for."""
    if _are_gone(atlas):
        gone = words.say("The server no longer has the files of this atlas: none can be written.")
        show("share-gone", words, node("p", gone, cls="ta-notice", role="alert"))
        return
    head, files = downloads_told(atlas, words, choice.day, recognised=choice.view != VIEWS[0])
    show("share-panel", words, *head)
    for name, (title, told) in files.items():
        with st.container(horizontal=True, vertical_alignment="center", key=f"file-{name}"):
            _button(atlas, words, choice, name, title)
            show(f"about-{name}", words, node("p", told))


def _are_gone(atlas: Atlas) -> bool:
    """Whether what files are written from is no longer there; a button would do nothing then."""
    shapes = ("areas.topojson",) if atlas.has_record else ()
    return not all(map(atlas.files.has, ("basemap.geojson", *shapes)))


def _button(atlas: Atlas, words: Words, choice: Choice, name: str, title: str) -> None:
    days = (choice.day,) if FORMATS[name].dated else ()
    asked = Request(days=days, view=choice.view if days else VIEWS[0], lang=words.lang)
    st.download_button(
        title,
        partial(_written, atlas, name, asked),
        file_name=file_name(atlas, name, asked),
        mime=FORMATS[name].media_type,
        on_click="ignore",
        icon=":material/download:",
        key=f"download-{name}",
    )


def file_name(atlas: Atlas, name: str, asked: Request) -> str:
    """What a file is called: with the day and the view it tells of, where it tells of a day."""
    view = () if asked.view == VIEWS[0] else (asked.view,)
    days = map(iso, asked.days)
    return f"{'-'.join((slug(atlas.edition.title), *days, *view))}{FORMATS[name].suffix}"


def _written(atlas: Atlas, name: str, asked: Request) -> bytes:
    """A file; of an atlas that a reader is making nothing outlives the reader's page."""
    write = render if atlas.files.name == BEING_MADE else _kept
    return write(atlas, name, asked)


@lru_cache(maxsize=4)
def _kept(atlas: Atlas, name: str, asked: Request) -> bytes:
    return render(atlas, name, asked)
