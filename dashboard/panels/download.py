"""Files to take away: the day's record, the article's data, the whole atlas as one page."""

from __future__ import annotations

from functools import partial

import streamlit as st

from atlas import VIEWS, Atlas, iso
from exports.registry import FORMATS, Request, render
from panels.address import Choice
from panels.asked import atlas_asked
from panels.atlases import stale
from panels.draw import show
from panels.once import made_once
from panels.plain import as_text
from panels.problems import stale_line
from panels.shelf import OWN, slug
from telling.downloads import downloads_told
from telling.nodes import node
from words import Words

WHOLE_FOLDER = "zip"  # the format with all tables
_written = made_once(render, 4)


def show_downloads(atlas: Atlas, words: Words, choice: Choice) -> None:
    """Draw what each file is good for, with a button; a file is written when it is asked for."""
    if stale(atlas):  # some of them would be written from files that cannot be read
        show("share-panel", words, node("p", stale_line(words), role="alert"))
        return
    head, groups = downloads_told(atlas, words, choice.day, recognised=choice.view != VIEWS[0])
    show("share-panel", words, *head)
    for number, group in enumerate(groups):
        show(f"files-{number}", words, *group.head)
        for name, (title, told) in group.files.items():
            if name == WHOLE_FOLDER and atlas_asked() == OWN:
                continue  # the page of a reader's own article has a zip file of its own, to go on
            with st.container(horizontal=True, vertical_alignment="center", key=f"file-{name}"):
                _button(atlas, words, choice, name, title)
                show(f"about-{name}", words, node("p", told))


def _button(atlas: Atlas, words: Words, choice: Choice, name: str, title: str) -> None:
    days = (choice.day,) if FORMATS[name].asks_days(atlas) else ()
    asked = Request(days=days, view=choice.view if days else VIEWS[0], lang=words.lang)
    st.download_button(
        as_text(title),
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
