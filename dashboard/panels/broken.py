"""The page of an atlas that cannot be read: what is wrong of it, all at once."""

from __future__ import annotations

import streamlit as st

from panels.atlases import Broken, manifest_of
from panels.draw import show
from panels.header import show_bare_header
from panels.plain import as_text
from panels.problems import problem_lines
from telling.nodes import node
from words import Words


def show_broken(broken: Broken, words: Words, name: str) -> None:
    """Draw the head, so that another atlas can be chosen, and a line for each problem."""
    manifest = manifest_of(broken.folder)
    title = manifest.said(manifest.title, words.lang) or broken.folder.name
    show_bare_header(words, name, title)
    count = words.plural(
        "This atlas cannot be shown: {n} problem.",
        "This atlas cannot be shown: {n} problems.",
        len(broken.problems),
    )
    show(
        "broken",
        words,
        node("h2", count, role="alert"),
        node("p", words.say("Load this page again after you have mended them.")),
        *problem_lines(words, broken.problems),
    )


def stop_wrong_call(error: ValueError) -> None:
    """Say how the page was wrongly started, and nothing else."""
    st.error(as_text(str(error)), icon=":material/terminal:")
    st.stop()
