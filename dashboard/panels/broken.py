"""The page of an atlas that cannot be read: what is wrong of it, all at once."""

from __future__ import annotations

import streamlit as st

from panels.atlases import Broken, manifest_of
from panels.draw import show
from panels.header import show_bare_header
from panels.plain import as_text
from telling.nodes import node
from words import Words

MOST = 500  # lines; a page with more says how many


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
    told = [node("li", node("code", line), lang="en") for line in broken.problems[:MOST]]
    rest = len(broken.problems) - len(told)
    show(
        "broken",
        words,
        node("h2", count, role="alert"),
        node("p", words.say("Each line names the file, the row, the column and what to do.")),
        node("p", words.say("Load this page again after you have mended them.")),
        node("ul", *told, cls="ta-problems"),
        node("p", words.plural("{n} more", "{n} more", rest)) if rest else None,
    )


def stop_wrong_call(error: ValueError) -> None:
    """Say how the page was wrongly started, and nothing else."""
    st.error(as_text(str(error)), icon=":material/terminal:")
    st.stop()
