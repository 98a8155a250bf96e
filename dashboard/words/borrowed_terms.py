"""What Streamlit itself says on the page, in English alone; `live/borrowed.js` says it anew."""

from collections.abc import Mapping

from words.catalogue import words_in
from words.terms import mark

# As Streamlit writes it; `{n}` is a number.
BORROWED: Mapping[str, str] = {
    text: text
    for text in (
        mark("Skip to main content"),
        mark("Open"),
        mark("Clear value"),
        mark("No results"),
        mark("Choose an option"),
        mark("Show data"),
        mark("Download as PNG"),
        mark("Download as CSV"),
        mark("Copy Vega-Lite spec"),
        mark("Copied!"),
        mark("Fullscreen"),
        mark("Close fullscreen"),
        mark("Show/hide columns"),
        mark("Search"),
        mark("Upload"),
        mark("file upload"),
        mark("{n}MB per file"),
        mark("Drag and drop a file here"),
        mark("Help for {label}"),
        mark("Press Enter to apply"),
        mark("Press Ctrl+Enter to apply"),
        mark("Press ⌘+Enter to apply"),
    )
} | {"streamlit_folium.st_folium": mark("Map of who held which land")}


def borrowed_words(lang: str) -> dict[str, str]:
    """`{Streamlit's English: text}` in a language."""
    words = words_in(lang)
    return {own: words.say(text) for own, text in BORROWED.items()}
