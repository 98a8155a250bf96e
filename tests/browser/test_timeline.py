"""Play, previous and next event, and the strip of events."""

import re

import pytest
from chromium import MAP_FRAME
from playwright.sync_api import expect

from atlas import next_event, previous_event


def button(reader, name):
    return reader.page.get_by_role("button", name=name, exact=True)


def test_next_and_previous_event_go_to_the_events_own_day(reader, real):
    reader.open("?year=1812")
    expected = next_event(real, "1812-12-31")
    with reader.answered():
        button(reader, "Next event").click()
    assert reader.date() == expected.date
    assert reader.url()["date"] == expected.date
    assert reader.url()["event"] == expected.event.id
    button(reader, "Previous event").click()
    reader.wait_for_date(previous_event(real, expected.date).date)


def test_next_and_previous_event_reach_both_events_of_one_day(reader):
    reader.open("?year=1918&date=1918-05-28&event=1918-adr")
    for name, event in (("Next", "1918-armenia"), ("Previous", "1918-adr")):
        button(reader, f"{name} event").click()
        reader.page.wait_for_url(f"**event={event}*")
        assert reader.url()["date"] == "1918-05-28"
        reader.rest()


def test_play_moves_map_and_thumb_with_no_word_to_the_server_until_paused(reader):
    reader.open("?year=1850")
    reader.page.get_by_label("Speed").select_option("8")
    before = reader.sent
    button(reader, "Play").click()
    reader.wait_for_day('> "1860-12-31"')
    assert reader.sent == before
    assert reader.page.locator(".st-key-year input[type=range]").input_value() > "1855"
    with reader.answered():
        button(reader, "Pause").click()
    year = reader.date()[:4]
    assert reader.url()["year"] == year
    assert reader.page.get_by_text(f"The year {year}").count() == 1


def test_play_stops_at_the_last_year(reader, real):
    reader.open(f"?year={real.last_year - 3}")
    with reader.answered():
        button(reader, "Play").click()
        reader.wait_for_date(real.last)
        button(reader, "Play").wait_for()
    assert reader.url()["year"] == str(real.last_year)


def test_taking_the_thumb_stops_play(reader):
    reader.open("?year=1850")
    button(reader, "Play").click()
    reader.wait_for_day('> "1850-12-31"')
    with reader.holding_thumb() as move:
        move(0.9)
        button(reader, "Play").wait_for()


def test_the_strip_names_events_under_the_pointer_and_goes_there(reader, real):
    reader.open("?year=1850")
    strip = reader.page.get_by_role("slider", name="Events")
    box = strip.bounding_box()
    share = (1828 - 1 + 0.14 - real.first_year) / (real.last_year - real.first_year)
    reader.page.mouse.move(box["x"] + box["width"] * share, box["y"] + 8)
    tip = reader.page.locator(".strip-tip")
    assert "1828" in tip.inner_text()
    with reader.answered():
        reader.page.mouse.down()
        reader.page.mouse.up()
    assert reader.date().startswith("1828-")
    assert reader.url()["year"] == "1828"
    assert "event" in reader.url()


def test_the_strip_works_by_keyboard(reader, real):
    reader.open("?year=1812")
    strip = reader.page.get_by_role("slider", name="Events")
    strip.focus()
    reader.page.keyboard.press("ArrowRight")
    said = strip.get_attribute("aria-valuetext")
    reader.page.keyboard.press("Enter")
    expected = next_event(real, "1812-12-31")
    assert expected.event.name in said
    reader.wait_for_date(expected.date)


def test_the_live_region_says_the_year_and_what_changed(reader):
    reader.open("?year=1828")
    live = reader.page.locator(".timeline [aria-live=polite]")
    expect(live).to_have_text(re.compile(r"^1828\. .*changed hands"))


@pytest.mark.parametrize("lang", ["en", "tr", "az"])
def test_the_map_frame_has_a_title_and_speaks_the_readers_language(reader, lang):
    reader.open(f"?lang={lang}")
    title = reader.page.locator(MAP_FRAME).get_attribute("title")
    assert title and "streamlit" not in title
    assert reader.map.evaluate("document.documentElement.lang") == lang


def test_the_strip_zooms_in_on_the_day_and_shows_only_the_articles_events(reader):
    reader.open("?year=1918")
    ticks = reader.page.locator(".strip .ticks path.main")
    whole = ticks.get_attribute("d").count("M")
    reader.page.get_by_label("Zoom of the events").select_option("10")
    assert 0 < ticks.get_attribute("d").count("M") < whole
    assert reader.page.locator(".strip .end.from").inner_text() == "1913"
    button(reader, "Only the article’s").click()
    assert ticks.get_attribute("d") is None or ticks.get_attribute("d") == ""
    assert "M" in reader.page.locator(".strip .ticks path.article").get_attribute("d")


def test_where_the_map_was_left_is_in_the_address_and_opens_there(reader):
    reader.open("?year=1828")
    reader.map.evaluate("window.atlas.goTo(40.4, 49.9, 7)")
    reader.page.wait_for_function("location.search.includes('map=40.4')")
    reader.open("?" + reader.page.url.split("?", 1)[1])
    reader.map.wait_for_function("Math.abs(window.atlas.centre().lat - 40.4) < 0.1")
    centre = reader.atlas("centre()")
    assert abs(centre["lat"] - 40.4) < 0.1
    assert centre["zoom"] == 7
