"""The page in a frame of another page: the map and the time, and a line that leads to the rest."""

import json

import pytest
from app_page import APP
from streamlit.testing.v1 import AppTest


def framed(**parameters: str) -> AppTest:
    page = AppTest.from_file(APP, default_timeout=60)
    page.context = {"is_embedded": True}
    for name, value in parameters.items():
        page.query_params[name] = value
    page.run()
    assert not page.exception
    return page


def sent(page: AppTest) -> list[dict]:
    """What every component was given."""
    return [json.loads(one.proto.json or "{}") for one in page.get("bidi_component")]


def drawn(page: AppTest) -> str:
    return json.dumps(sent(page), ensure_ascii=False)


def test_nothing_is_drawn_but_map_time_and_foot():
    page = framed(year="1828", panel="claims")
    assert len(page.get("component_instance")) == 1
    assert len(page.slider) == 1
    assert "Open the whole atlas" in drawn(page)
    assert "share-menu" not in drawn(page)
    assert page.text_input == page.button == page.get("download_button") == []


@pytest.mark.parametrize(("asked", "fixed"), [({}, False), ({"fixed": "on"}, True)])
def test_the_layout_and_the_time_are_told_whether_the_day_stays(asked, fixed):
    told = [data["fixed"] for data in sent(framed(year="1828", **asked)) if "fixed" in data]
    assert told == [fixed, fixed]


def test_the_slider_moves_the_day_and_the_frame_stays_as_it_was_asked_for():
    page = framed(year="1828", lang="az")
    page.slider[0].set_value(1829).run()
    assert page.query_params["year"] == "1829"
    assert "year=1829" in drawn(page)


def test_a_fixed_day_stays_and_so_does_what_fixes_it():
    page = framed(year="1828", fixed="on")
    assert page.query_params["fixed"] == "on"
    page.slider[0].set_value(1900).run()
    assert page.query_params["year"] == "1828"
    assert page.query_params["fixed"] == "on"


def test_a_whole_page_heeds_no_fixed_day():
    page = AppTest.from_file(APP, default_timeout=60)
    page.query_params["year"], page.query_params["fixed"] = "1828", "on"
    page.run()
    page.slider[0].set_value(1829).run()
    assert page.query_params["year"] == "1829"
