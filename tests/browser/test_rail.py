"""The rail: events, slider and years at one scale, at every zoom; bunches that open as a list."""

import re

import pytest
from chromium import Reader
from playwright.sync_api import Page, expect
from stumbling import stumbles

ZOOMS = ("0", "100", "50", "10")
SIZES = {"wide": {"width": 1440, "height": 900}, "phone": {"width": 390, "height": 844}}
THUMB = '[data-testid="stSliderThumbValue"]'
# The middles of the thumb, of the line at the day shown and of that year's own number, in px.
MIDDLES = """(thumb) => {
  const middle = (one) => { const { left, width } = one.getBoundingClientRect(); return left + width / 2; };
  const inside = [...document.querySelectorAll(".st-key-timeline *")].find((one) => one.shadowRoot);
  const root = inside.shadowRoot;
  const year = root.querySelector(".figure b").textContent;
  const written = [...root.querySelectorAll("text.axis")].find((one) => one.textContent === year);
  const { left, right } = root.querySelector(".strip").getBoundingClientRect();
  return {
    thumb: middle(document.querySelector(thumb).parentElement), now: middle(root.querySelector(".now")),
    written: written ? middle(written) : null, left, right,
  };
}"""  # noqa: E501


@pytest.fixture(params=SIZES)
def sized(request, chromium, address):
    page = chromium.new_page(viewport=SIZES[request.param])
    someone = Reader(page, address)
    yield someone
    page.close()
    assert someone.errors == []


def settings(page: Page) -> None:
    """Have the lists of the timeline in view: on a phone they are behind a button."""
    more = page.get_by_role("button", name="Timeline settings")
    if more.is_visible() and more.get_attribute("aria-expanded") == "false":
        more.click()


def zoom(page: Page, years: str) -> None:
    settings(page)
    page.get_by_label("Years shown").select_option(years)


def middles(reader: Reader) -> dict:
    return reader.page.evaluate(MIDDLES, THUMB)


@pytest.mark.parametrize("year", [1683, 1700, 1828, 2000, 2025])
def test_thumb_line_and_year_stand_at_one_pixel_at_every_zoom(sized, year):
    sized.open(f"?year={year}")
    for years in ZOOMS:
        zoom(sized.page, years)
        seen = middles(sized)
        assert seen["thumb"] == pytest.approx(seen["now"], abs=1), years
        assert seen["left"] - 1 <= seen["thumb"] <= seen["right"] + 1, years
        if seen["written"] and year not in (1683, 2025):  # at an end the number keeps inside
            assert seen["thumb"] == pytest.approx(seen["written"], abs=1), years


def test_a_zoomed_rail_follows_the_year_by_key_and_never_a_held_thumb(reader):
    reader.open("?year=1828")
    zoom(reader.page, "10")
    thumb = reader.page.locator(THUMB).first.locator("..")
    rail = middles(reader)
    each = (rail["right"] - rail["left"]) / 10
    box = thumb.bounding_box()
    y = box["y"] + box["height"] / 2
    reader.page.mouse.move(rail["thumb"], y)
    reader.page.mouse.down()
    for years in (1, 2, 3, 4, 5):
        reader.page.mouse.move(rail["thumb"] + years * each, y)
        reader.wait_for_date(f"{1828 + years}-12-31")
        assert middles(reader)["thumb"] == pytest.approx(rail["thumb"] + years * each, abs=2)
    with reader.answered():
        reader.page.mouse.up()
    assert reader.url()["year"] == "1833"
    reader.page.wait_for_function(
        f"({MIDDLES})({THUMB!r}).thumb < {rail['thumb'] + each}"
    )  # let go, it is in the middle again
    for _ in range(5):
        with reader.answered():
            reader.page.keyboard.press("ArrowRight")
    assert reader.date() == "1838-12-31"
    seen = middles(reader)
    assert seen["thumb"] == pytest.approx(seen["now"], abs=1)
    assert seen["left"] < seen["thumb"] < seen["right"]


def test_a_tap_on_a_zoomed_rail_takes_the_year_that_is_written_there(sized):
    sized.open("?year=1828")
    zoom(sized.page, "10")
    sized.page.keyboard.press("Escape")
    year = sized.page.locator(".rail text.axis", has_text="1830").bounding_box()
    track = sized.page.locator(THUMB).first.locator("..").bounding_box()
    with sized.answered():
        sized.page.mouse.click(year["x"] + year["width"] / 2, track["y"] + track["height"] / 2 + 4)
    assert sized.url()["year"] == "1830"


def test_the_years_take_the_thumb_and_the_events_above_them_do_not(reader):
    reader.open("?year=1828")
    hit = """([x, y]) => document.elementFromPoint(x, y).closest(".st-key-year") !== null"""
    strip = reader.page.get_by_role("slider", name="Events").bounding_box()
    x = strip["x"] + strip["width"] / 3
    assert not reader.page.evaluate(hit, [x, strip["y"] + 9])
    assert reader.page.evaluate(hit, [x, strip["y"] + 42])


def bunch(page: Page) -> tuple[float, float, int]:
    """Middle of the last number on the rail, and the number."""
    number = page.locator(".rail text.count").last
    box = number.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, int(number.text_content())


def test_a_bunch_opens_as_a_list_and_escape_gives_the_focus_back(sized):
    sized.open("?year=1828")
    x, y, count = bunch(sized.page)
    sized.page.mouse.click(x, y)
    items = sized.page.get_by_role("menuitem")
    expect(items).to_have_count(count)
    box = sized.page.get_by_role("menu").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= sized.page.viewport_size["width"]
    sized.page.keyboard.press("ArrowDown")
    expect(items.nth(1)).to_be_focused()
    sized.page.keyboard.press("Escape")
    expect(items).to_have_count(0)
    expect(sized.page.get_by_role("slider", name="Events")).to_be_focused()


def test_an_event_chosen_from_a_list_is_gone_to(reader, real):
    reader.open("?year=1828")
    x, y, _ = bunch(reader.page)
    reader.page.mouse.click(x, y)
    last = reader.page.get_by_role("menuitem").last
    name = last.inner_text().split("\n")[-1].strip()
    with reader.answered():
        last.click()
    event = real.events[reader.url()["event"]]
    assert event.name == name
    assert event.in_article
    assert reader.date() == event.date
    assert reader.page.get_by_role("menu").count() == 0


def test_a_list_opens_and_is_walked_by_keys_alone(reader):
    reader.open("?year=2024")
    strip = reader.page.get_by_role("slider", name="Events")
    strip.focus()
    reader.page.keyboard.press("End")
    while "events:" not in strip.get_attribute("aria-valuetext"):
        reader.page.keyboard.press("ArrowLeft")
    reader.page.keyboard.press("Enter")
    items = reader.page.get_by_role("menuitem")
    expect(items.first).to_be_focused()
    reader.page.keyboard.press("ArrowUp")
    expect(items.last).to_be_focused()
    with reader.answered():
        reader.page.keyboard.press("Enter")
    assert "event" in reader.url()


def test_a_list_goes_when_the_reader_looks_elsewhere(reader):
    reader.open("?year=1828")
    x, y, _ = bunch(reader.page)
    reader.page.mouse.click(x, y)
    reader.page.get_by_role("menu").wait_for()
    reader.page.locator(".timeline .line").click()
    expect(reader.page.get_by_role("menu")).to_have_count(0)


def test_a_tip_covers_no_button_and_stays_in_the_window(sized):
    sized.open("?year=1828")
    strip = sized.page.get_by_role("slider", name="Events").bounding_box()
    tip, play = sized.page.locator(".strip-tip"), sized.page.locator("button.play")
    floor = play.bounding_box()
    for share in (0, 0.05, 0.5, 0.97, 1):
        sized.page.mouse.move(strip["x"] + max(1, strip["width"] * share - 1), strip["y"] + 9)
        if not tip.is_visible():
            continue
        box = tip.bounding_box()
        assert box["y"] >= floor["y"] + floor["height"]
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= sized.page.viewport_size["width"]


def test_row_and_rail_are_low_enough_for_the_map_to_start_high(chromium, address):
    for size, most in (((1440, 900), 94), ((1280, 720), 94), ((390, 844), 138)):
        page = chromium.new_page(viewport=dict(zip(("width", "height"), size, strict=True)))
        Reader(page, address).open("?year=1813&date=1813-10-24&event=1813-gulistan")
        assert page.locator(".st-key-rail").bounding_box()["height"] <= most
        page.close()


def test_a_bar_names_its_year_and_what_happened_in_it_as_far_as_it_is_shown(reader):
    reader.open("?year=1828")
    scope = reader.page.get_by_label("Events shown", exact=True)
    scope.select_option("all")
    zoom(reader.page, "50")
    strip = reader.page.get_by_role("slider", name="Events").bounding_box()
    x = strip["x"] + strip["width"] * (1830 - 1803) / 50
    reader.page.mouse.move(x, strip["y"] + 16)
    assert re.search(r"1830: \d events", reader.page.locator(".strip-tip").inner_text())
    scope.select_option("article")
    reader.page.mouse.move(x + 1, strip["y"] + 16)
    expect(reader.page.locator(".strip-tip")).to_be_hidden()
    assert "M" not in (reader.page.locator(".ticks path.main").get_attribute("d") or "")
    assert "M" in reader.page.locator(".ticks path.article").get_attribute("d")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_opens_from_the_rail_is_accessible_too(chromium, address, scheme):
    page = chromium.new_page(viewport=SIZES["phone"], color_scheme=scheme)
    someone = Reader(page, address).open("?year=1828")
    x, y, _ = bunch(page)
    page.mouse.click(x, y)
    page.get_by_role("menu").wait_for()
    assert stumbles(page) == []
    page.keyboard.press("Escape")
    settings(page)
    assert stumbles(page) == []
    page.keyboard.press("Escape")
    page.locator("button.year").click()
    page.keyboard.type("soon")
    page.keyboard.press("Enter")
    page.get_by_role("alert").filter(has_text="soon").wait_for()
    assert stumbles(page) == []
    page.close()
    assert someone.errors == []
