"""Play, previous and next event, and the strip of events."""

import re
from itertools import pairwise

import pytest
from chromium import MAP_FRAME
from playwright.sync_api import expect

from atlas import event_days, next_event


def button(reader, name):
    return reader.page.get_by_role("button", name=name, exact=True)


def told_of(day) -> bool:
    """Whether an event day is one that the buttons go through until the reader wishes others."""
    return day.event.in_article or day.event.tier == "main"


def after(real, day: str, wanted=told_of):
    while (found := next_event(real, day)) and not wanted(found):
        day = found.date
    return found


def test_next_and_previous_go_through_the_articles_and_the_main_events(reader, real):
    reader.open("?year=1830")
    wanted = []
    day = "1830-12-31"
    for _ in range(3):
        wanted.append(after(real, day))
        day = wanted[-1].date
    for one in wanted:
        with reader.answered():
            button(reader, "Next event").click()
        assert reader.url()["event"] == one.event.id
        assert reader.url().get("date", f"{one.date[:4]}-12-31") == one.date == reader.date()
    button(reader, "Previous event").click()
    reader.wait_for_date(wanted[-2].date)
    assert any(not told_of(one) for one in event_days(real) if "1830" < one.date < wanted[-1].date)


def test_shift_goes_through_all_events_and_so_does_the_choice_of_all(reader, real):
    days = [day for day in event_days(real) if day.role == "day"]
    expected = next(
        day for before, day in pairwise(days) if not told_of(day) and before.date[:4] < day.date[:4]
    )
    year = int(expected.date[:4]) - 1
    reader.open(f"?year={year}")
    with reader.answered():
        button(reader, "Next event").click(modifiers=["Shift"])
    assert reader.url()["event"] == expected.event.id
    reader.open(f"?year={year}")
    reader.page.get_by_label("Events shown", exact=True).select_option("all")
    with reader.answered():
        button(reader, "Next event").click()
    assert reader.url()["event"] == expected.event.id


def test_a_button_that_leads_to_no_event_is_off_and_keeps_its_focus(reader, real):
    last = [day for day in event_days(real) if day.event.in_article and day.role == "day"][-1]
    reader.open(f"?year={last.date[:4]}&date={last.date}&event={last.event.id}")
    reader.page.get_by_label("Events shown", exact=True).select_option("article")
    forth = button(reader, "Next event")
    expect(forth).to_be_disabled()
    forth.focus()
    before = reader.sent
    reader.page.keyboard.press("Enter")
    assert reader.sent == before
    expect(forth).to_be_focused()
    expect(button(reader, "Previous event")).to_be_enabled()


def test_next_and_previous_event_reach_both_events_of_one_day(reader):
    reader.open("?year=1918&date=1918-05-28&event=1918-adr")
    for name, event in (("Next", "1918-armenia"), ("Previous", "1918-adr")):
        button(reader, f"{name} event").click()
        reader.page.wait_for_url(f"**event={event}*")
        assert reader.url()["date"] == "1918-05-28"
        reader.rest()


def test_many_quick_presses_are_as_many_years_and_one_word_to_the_server(reader):
    reader.open("?year=1828")
    before = reader.sent
    with reader.answered():
        button(reader, "One year on").click(click_count=5)
    assert reader.date() == "1833-12-31"
    assert reader.url()["year"] == "1833"
    assert reader.sent - before == 1


def test_one_year_back_and_one_on_end_at_the_atlass_own(reader, real):
    reader.open(f"?year={real.last_year - 1}")
    with reader.answered():
        button(reader, "One year on").click()
    assert reader.date() == f"{real.last_year}-12-31"
    assert reader.url()["year"] == str(real.last_year)
    expect(button(reader, "One year on")).to_be_disabled()
    for _ in range(2):
        button(reader, "One year back").click()
    reader.wait_for_date(f"{real.last_year - 2}-12-31")
    reader.page.wait_for_url(f"**year={real.last_year - 2}*")
    slider = reader.page.locator(".st-key-year input[type=range]")
    assert slider.input_value() == str(real.last_year - 2)


@pytest.mark.parametrize(
    ("typed", "day"),
    [("1918", "1918-12-31"), ("24 Ekim 1813", "1813-10-24"), ("May 28, 1918", "1918-05-28")],
)
def test_a_year_or_a_day_is_typed_as_people_write_it(reader, typed, day):
    reader.open("?year=1828")
    reader.page.locator("button.year").click()
    field = reader.page.get_by_role("textbox", name="Type a year or a day")
    expect(field).to_be_focused()
    field.fill(typed)
    with reader.answered():
        reader.page.keyboard.press("Enter")
    assert reader.date() == day
    assert reader.url()["year"] == day[:4]
    assert reader.url().get("date", day) == day
    assert reader.page.locator(".st-key-year input[type=range]").input_value() == day[:4]
    expect(reader.page.locator("button.year")).to_be_focused()


@pytest.mark.parametrize("typed", ["Foo 1813", "1500", "31.02.1828", "2300"])
def test_a_text_that_is_no_day_of_the_atlas_is_said_and_kept(reader, typed):
    reader.open("?year=1828")
    before = reader.sent
    reader.page.locator("button.year").focus()
    reader.page.keyboard.press("Enter")
    field = reader.page.get_by_role("textbox", name="Type a year or a day")
    field.fill(typed)
    reader.page.keyboard.press("Enter")
    expect(reader.page.get_by_role("alert").filter(has_text=typed)).to_contain_text("1683 and 2025")
    expect(field).to_have_value(typed)
    expect(field).to_have_attribute("aria-invalid", "true")
    reader.page.keyboard.press("Escape")
    expect(field).to_have_count(0)
    expect(reader.page.locator("button.year")).to_be_focused()
    assert reader.date() == "1828-12-31"
    assert reader.sent == before


def test_play_moves_map_and_thumb_with_no_word_to_the_server_until_paused(reader):
    reader.open("?year=1850&panel=year")
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
    share = (1828 - 0.36 - real.first_year) / (real.last_year - real.first_year)
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
    reader.open("?year=1829")
    strip = reader.page.get_by_role("slider", name="Events")
    strip.focus()
    said = "events:"
    while "events:" in said:  # a year of many opens a list
        reader.page.keyboard.press("ArrowRight")
        said = strip.get_attribute("aria-valuetext")
    with reader.answered():
        reader.page.keyboard.press("Enter")
    assert real.events[reader.url()["event"]].name in said
    assert reader.date() > "1829-12-31"


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


def test_play_stays_where_the_article_speaks(reader):
    reader.open("?year=1810")
    reader.page.get_by_label("Speed").select_option("8")
    reader.map.evaluate(
        """() => {
          const days = window.passed = [];
          const page = document.documentElement;
          new MutationObserver(() => days.push([page.dataset.date, performance.now()]))
            .observe(page, { attributeFilter: ["data-date"] });
        }"""
    )
    button(reader, "Play").click()
    reader.wait_for_day('>= "1816-12-31"')
    button(reader, "Pause").click()
    passed = dict(reader.map.evaluate("window.passed"))
    treaty = passed["1814-12-31"] - passed["1813-12-31"]
    assert treaty > 450
    assert treaty > 2 * (passed["1813-12-31"] - passed["1812-12-31"])
    reader.rest()


def test_where_the_map_was_left_is_in_the_address_and_opens_there(reader):
    reader.open("?year=1828")
    reader.map.evaluate("window.atlas.goTo(40.4, 49.9, 7)")
    reader.page.wait_for_function("location.search.includes('map=40.4')")
    reader.open("?" + reader.page.url.split("?", 1)[1])
    reader.map.wait_for_function("Math.abs(window.atlas.centre().lat - 40.4) < 0.1")
    centre = reader.atlas("centre()")
    assert abs(centre["lat"] - 40.4) < 0.1
    assert centre["zoom"] == 7
