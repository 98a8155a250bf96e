"""The single file: the whole atlas as one page to keep, made when somebody asks for it."""

from __future__ import annotations

from functools import lru_cache, partial

import streamlit as st

from atlas import Atlas
from exports.registry import FORMATS, Request, render
from words import Words


def show_single_file(atlas: Atlas, words: Words) -> None:
    """Draw the download button; the file itself is written at the first press."""
    st.download_button(
        words.say("Download the atlas as one file"),
        partial(_page, atlas, words.lang),
        file_name=f"treaty-atlas{FORMATS['html'].suffix}",
        mime=FORMATS["html"].media_type,
        on_click="ignore",
        icon=":material/download:",
        key="single-file",
        help=words.say(
            "The whole atlas in one file: it works without a network. Copy it, mail it, keep it."
        ),
    )


@lru_cache(maxsize=4)
def _page(atlas: Atlas, lang: str) -> bytes:
    return render(atlas, "html", Request(lang=lang))
