"""What was found moves the page; the finding itself is the browser's."""

import json
from urllib.parse import urlsplit

from app_page import open_page
from streamlit.testing.v1 import AppTest

from words.find_terms import find_words

SCRIPT = """
from panels.search import lead
import streamlit as st
lead(st.session_state["target"])
"""


def led(target: dict[str, str], **address: str) -> AppTest:
    """A page that was led to what was found."""
    page = AppTest.from_string(SCRIPT, default_timeout=60)
    page.session_state["target"] = target
    for name, value in address.items():
        page.query_params[name] = value
    page.run()
    assert not page.exception
    return page


def address(page: AppTest) -> dict[str, str]:
    return {name: value[0] if isinstance(value, list) else value
            for name, value in page.query_params.items()}  # fmt: skip


def test_the_field_is_told_its_words_the_day_and_where_the_names_are():
    sent = [json.loads(one.proto.json or "{}") for one in open_page(lang="tr", year="1828").get(
        "bidi_component")]  # fmt: skip
    [field] = [one for one in sent if "address" in one]
    assert (field["lang"], field["day"]) == ("tr", "1828-12-31")
    assert field["words"]["label"] == find_words("tr")["label"]
    assert urlsplit(field["address"]).path.startswith("app/static/found-")


def test_an_event_leads_to_its_day_in_one_move():
    page = led({"kind": "event", "id": "1774-kucuk-kaynarca", "day": "1774-07-21"}, year="1828")
    assert address(page) == {"year": "1774", "date": "1774-07-21", "event": "1774-kucuk-kaynarca"}


def test_a_place_keeps_the_day_and_a_day_keeps_the_choice():
    assert address(led({"kind": "place", "id": "baku"}, year="1828"))["year"] == "1828"
    page = led({"day": "1813-10-24"}, year="1828", place="baku")
    assert address(page) == {"year": "1813", "date": "1813-10-24", "place": "baku"}


def test_a_passage_opens_the_panel_of_the_article_which_then_shows_it():
    page = led({"kind": "excerpt", "id": "X01"}, year="1828")
    assert address(page) == {"year": "1828"}
    assert page.session_state["sought in article-panel"]["excerpt"] == "X01"
