"""The page and its address: every state opens from a link, and a wrong one does no harm."""

import json
from urllib.parse import parse_qsl, urlsplit

import pytest
from app_page import open_page
from streamlit.testing.v1 import AppTest


def told(page: AppTest) -> str:
    """Return what the page's own components were given, as text."""
    return " ".join(one.proto.json for one in page.get("bidi_component"))


def day_shown(page: AppTest) -> str:
    """Return the day the map is told to paint."""
    sent = [json.loads(one.proto.json or "{}") for one in page.get("bidi_component")]
    return next(data["day"] for data in sent if "day" in data)


def year_of(page: AppTest) -> int:
    return page.slider(key="year").value


def test_the_page_opens_with_the_article_and_its_first_treaty_a_press_away():
    page = open_page()
    assert year_of(page) == 1699
    assert "Start the story" in told(page)
    assert "Drag the year" not in told(page)


def test_a_year_in_the_address_opens_the_free_atlas():
    page = open_page(year="1699")
    assert "Start the story" not in told(page)
    assert "Drag the year" in told(page)


def test_a_step_of_the_story_selects_its_event_on_its_day():
    page = open_page(story="1813-gulistan")
    assert (year_of(page), day_shown(page)) == (1813, "1813-10-24")
    assert '"selected": {"kind": "event", "id": "1813-gulistan"}' in told(page)
    assert "3 of 12" in told(page)
    assert "The passage of this step of the story is marked." in told(page)


def test_another_year_leaves_the_story():
    page = open_page(story="1813-gulistan", panel="claims")
    page.slider(key="year").set_value(1920).run()
    assert set(page.query_params) == {"year", "panel"}
    assert "Read the story: 1920" in told(page)


def test_the_year_comes_from_the_address():
    page = open_page(year="1828")
    assert year_of(page) == 1828
    assert day_shown(page) == "1828-12-31"


@pytest.mark.parametrize("year", ["abc", "9999", "-1", "<script>", ""])
def test_a_year_that_is_none_falls_back_without_an_error(year: str):
    assert year_of(open_page(year=year)) == 1699


@pytest.mark.parametrize(
    "parameter", ["place", "area", "event", "story", "date", "compare", "view", "lang"]
)
def test_a_hostile_value_in_the_address_is_said_once_as_text_and_nothing_more(parameter: str):
    hostile = "![x](http://127.0.0.1:9/a.png)<script>"
    page = open_page(**{parameter: hostile})
    assert told(page).count(hostile) == 1
    assert '"role": "alert"' in told(page)
    assert not any(hostile in one.value for one in (*page.markdown, *page.caption, *page.warning))
    page.run()
    assert year_of(page) == 1699


def test_a_place_in_the_address_opens_its_panel_with_the_articles_words():
    assert "established in" in told(open_page(place="shusha"))


def test_a_day_of_another_year_than_the_sliders_is_ignored():
    assert day_shown(open_page(year="1828", date="1813-10-24")) == "1828-12-31"


def test_a_day_of_the_sliders_year_is_shown_as_that_day():
    assert day_shown(open_page(year="1813", date="1813-10-24")) == "1813-10-24"


def test_moving_the_slider_moves_the_panels_and_drops_the_day():
    page = open_page(year="1813", date="1813-10-24")
    page.slider(key="year").set_value(1920).run()
    assert "date" not in page.query_params
    assert day_shown(page) == "1920-12-31"


@pytest.mark.parametrize(
    "panel", ["year", "table", "article", "claims", "powers", "compare", "about"]
)
@pytest.mark.parametrize("lang", ["en", "tr", "az"])
def test_every_panel_opens_in_every_language(panel: str, lang: str):
    page = open_page(panel=panel, lang=lang, year="1918", compare="1813")
    assert f'"lang":"{lang}"' in told(page).replace('": "', '":"')


STATES = (
    {"year": "1995", "view": "recognised", "area": "AZ_SHUSHA"},
    {"year": "1774", "date": "1774-07-21", "event": "1774-kucuk-kaynarca", "lang": "tr"},
    {"year": "1918", "compare": "1813-10-24", "panel": "compare", "layers": "turkic", "lang": "az"},
    {"year": "1828", "place": "shusha", "map": "40.5,47.1,7"},
)


@pytest.mark.parametrize("state", STATES, ids="&".join)
def test_a_citation_opens_the_page_that_is_on_the_screen(state: dict[str, str]):
    cited = json.loads(next(text for text in copied(open_page(**state)) if '"webpage"' in text))
    address = urlsplit(cited[0]["URL"])
    assert dict(parse_qsl(address.query)) == state
    assert address.path.endswith("/")


def test_a_citation_of_a_border_names_its_sources():
    cited = copied(open_page(year="1995", area="AZ_SHUSHA"))
    assert any("Sources: " in text and "Security Council" in text for text in cited)


def test_a_citation_of_a_claim_opens_the_claims_and_names_its_sources():
    claims = [json.loads(text) for text in copied(open_page(panel="claims")) if '"webpage"' in text]
    opened = [one[0] for one in claims if "panel=claims" in one[0]["URL"] and "C01" in one[0]["id"]]
    assert opened[0]["note"].startswith("Sources: ")


def copied(page: AppTest) -> list[str]:
    """Return the texts that the page's buttons copy."""

    def texts(value: object) -> list[str]:
        kids = value.values() if isinstance(value, dict) else value
        if not isinstance(value, (dict, list)):
            return []
        own = [value["copy"]] if isinstance(value, dict) and "copy" in value else []
        return own + [text for kid in kids for text in texts(kid)]

    sent = [json.loads(one.proto.json or "{}") for one in page.get("bidi_component")]
    return [text for data in sent for text in texts(data)]


def test_before_anything_is_compared_ready_pairs_stand_beside_two_fields():
    said = told(open_page(panel="compare", year="1828"))
    assert '"from": "1812", "to": "1828"' in said
    assert "End the comparison" not in said
    assert "End the comparison" in told(open_page(year="1828", compare="1812"))


@pytest.mark.parametrize(
    ("year", "compare"), [("1828", "1812"), ("1812", "1828")], ids=["earlier", "later"]
)
def test_two_days_are_compared_from_the_earlier_to_the_later(year: str, compare: str):
    page = open_page(year=year, compare=compare)
    assert "What changed hands between 31 December 1812 and 31 December 1828" in told(page)
