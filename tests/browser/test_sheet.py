"""On a phone what is told is a sheet over the foot of the page: seen, opened, let go of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator
from screens import FilePage, Kind, until

WIDTH, HEIGHT = PHONE = 390, 844
LOW, HIGH = (120, 180), (0.6 * HEIGHT, 0.75 * HEIGHT)  # px of the sheet's height


@pytest.fixture
def phone(screen: Kind) -> Iterator[Kind]:
    """A screen of a phone's size."""
    usual = screen.page.viewport_size
    screen.page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
    yield screen
    screen.page.set_viewport_size(usual)


def sheet(screen: Kind) -> Locator:
    return screen.page.locator(f"{screen.panel} .ta-prose[data-sheet]")


def handle(screen: Kind) -> Locator:
    return screen.page.locator(f"{screen.panel} .ta-handle")


def height(screen: Kind) -> float:
    return sheet(screen).bounding_box()["height"]


def is_in_view(one: Locator) -> bool:
    """Whether it is on the screen, and nothing lies over its middle."""
    box = one.bounding_box()
    over = """(one, [x, y]) => one.contains(document.elementFromPoint(x, y))"""
    middle = [box["x"] + box["width"] / 2, box["y"] + box["height"] / 2]
    return box["y"] + box["height"] <= HEIGHT and one.evaluate(over, middle)


FIRST = {
    "": [".ta-opening h2", '[data-turn="next"]', ".ta-handle"],
    "story=1813-gulistan": ['[data-turn="next"]', '[data-turn="back"]', "h2", ".ta-handle"],
    "year=1828&place=shusha": ["h2", ".ta-close", ".ta-handle", ".ta-holder"],
    "year=1828&area=AZ_BAKU": ["h2", ".ta-close", ".ta-handle"],
    "event=1813-gulistan": ["h2", ".ta-close", ".ta-handle"],
}


@pytest.mark.parametrize("state", FIRST)
def test_the_first_lines_are_in_view_above_the_foot_of_the_screen(phone: Kind, state: str):
    phone.open(state)
    assert LOW[0] <= height(phone) <= LOW[1]
    for part in FIRST[state]:
        assert is_in_view(sheet(phone).locator(part).first), part


def test_the_handle_opens_the_sheet_and_closes_it(phone: Kind):
    phone.open("story=1813-gulistan")
    assert handle(phone).get_attribute("aria-expanded") == "false"
    handle(phone).click()
    assert handle(phone).get_attribute("aria-expanded") == "true"
    assert HIGH[0] <= height(phone) <= HIGH[1]
    inside = sheet(phone).evaluate("(one) => getComputedStyle(one).overflowY")
    assert inside == "auto"
    handle(phone).click()
    assert height(phone) <= LOW[1]


def test_an_open_sheet_stays_open_from_step_to_step(phone: Kind):
    phone.open("story=1813-gulistan")
    handle(phone).click()
    sheet(phone).locator('[data-turn="next"]').click()
    until(phone, lambda: phone.asked() == {"story": "1828-turkmenchay"}, "the next step")
    assert handle(phone).get_attribute("aria-expanded") == "true"
    assert height(phone) >= HIGH[0]


def test_another_place_renews_the_sheet_and_close_takes_it_away(phone: Kind):
    phone.open("year=1828&place=shusha")
    where = phone.page if isinstance(phone, FilePage) else phone.reader.map
    where.locator('[data-place="baku"]').click()
    until(phone, lambda: phone.asked().get("place") == "baku", "another place")
    assert sheet(phone).locator("h2").first.inner_text().startswith("Baku")
    phone.close()
    until(phone, lambda: "place" not in phone.asked(), "nothing chosen")
    assert sheet(phone).count() == 0


def test_the_end_of_the_page_comes_to_stand_above_the_sheet(phone: Kind):
    phone.open("story=1813-gulistan")
    last = phone.page.locator(".ta-reading").last
    phone.page.evaluate(
        """() => { const page = document.querySelector(".stMain") ?? document.scrollingElement;
             page.scrollTop = page.scrollHeight; }"""
    )
    box, over = last.bounding_box(), sheet(phone).bounding_box()
    assert box["y"] + box["height"] <= over["y"]


def test_what_a_finger_presses_in_it_is_44_pixels_high(phone: Kind):
    phone.open("story=1813-gulistan")
    handle(phone).click()
    pressed = sheet(phone).locator(".ta-turn button, .ta-dot")
    heights = pressed.evaluate_all("(all) => all.map((one) => one.getBoundingClientRect().height)")
    assert min(heights) >= 44


@pytest.mark.parametrize("state", ["", "story=1813-gulistan", "year=1828&place=shusha"])
def test_on_a_wide_screen_and_on_paper_there_is_no_sheet(screen: Kind, state: str):
    screen.open(state)
    look = "(one) => getComputedStyle(one).position"
    assert sheet(screen).evaluate(look) != "fixed"
    assert not handle(screen).is_visible()
    screen.page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
    screen.page.emulate_media(media="print")
    assert sheet(screen).evaluate(look) != "fixed"
    screen.page.emulate_media(media="null")
    screen.page.set_viewport_size({"width": 1440, "height": 1000})
