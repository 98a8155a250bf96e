"""Every panel says its own heading in the reader's language, not only the masthead."""

import json

import pytest
from app_page import open_page

from words import words_in

HEADINGS = {
    "year": ("The year {year}", {"year": 1918}),
    "table": ("Who holds what on {date}", {"date": "1918-12-31"}),
    "claims": ("What can be checked", {}),
    "powers": ("Land held by each power on this map", {}),
    "compare": (
        "What changed hands between {start} and {end}",
        {"start": "1813-12-31", "end": "1918-12-31"},
    ),
    "share": ("Share and download", {}),
    "about": ("What this atlas covers", {}),
}


def headings(page) -> list[str]:
    """The h2 of everything the page's components were given."""
    sent = [json.loads(one.proto.json or "{}") for one in page.get("bidi_component")]
    nodes = [node for data in sent for node in data.get("nodes", [])]
    found = []
    while nodes:
        node = nodes.pop(0)
        if isinstance(node, dict):
            if node["tag"] == "h2":
                found.append("".join(kid for kid in node["kids"] if isinstance(kid, str)))
            nodes = [*node["kids"], *nodes]
    return found


@pytest.mark.parametrize("panel", HEADINGS)
@pytest.mark.parametrize("lang", ["en", "tr", "az"])
def test_a_panel_opens_under_its_heading_in_the_readers_language(panel: str, lang: str):
    text, values = HEADINGS[panel]
    page = open_page(panel=panel, lang=lang, year="1918", compare="1813")
    words = words_in(lang)
    said = {
        name: words.date(value) if isinstance(value, str) else value
        for name, value in values.items()
    }
    assert words.say(text, **said) in headings(page)


@pytest.mark.parametrize("lang", ["en", "tr", "az"])
def test_the_articles_panel_opens_under_the_articles_own_title(lang: str):
    page = open_page(panel="article", lang=lang)
    assert "Marking 5 years since Karabakh victory: Turkic resurgence in focus" in headings(page)
