"""The atlas to take away as one zip file, which this page opens again to go on."""

from __future__ import annotations

import streamlit as st

from finding.draft import atlas_files
from finding.draft.zipping import zip_of
from panels.draw import show
from panels.own.state import Own, known_events
from panels.shelf import slug
from telling.nodes import node
from words import Words


def show_keep(now: Own, words: Words) -> None:
    """Draw the button, and what the file is good for."""
    files = atlas_files(now.draft, known_events() if now.shipped else None)
    with st.container(horizontal=True, vertical_alignment="center", key="file-zip"):
        st.download_button(
            words.say("Atlas (.zip)"),
            lambda: zip_of(files),
            file_name=f"{slug(now.draft.document.title)}.zip",
            mime="application/zip",
            on_click="ignore",
            icon=":material/download:",
            key="download-zip",
        )
        told = words.say(
            "The whole atlas with all your corrections. Take it as a file on the page “Your "
            "article” to go on; its files can be checked and shown as any atlas."
        )
        show("about-zip", words, node("p", told))
