"""An atlas that crosses the year 1, in the file and the app: slid, typed, found, gone back in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import Reader, open_sheet
from playwright.sync_api import Page, expect
from searching import field
from server import serving

from atlas import day_of, iso, state_at
from exports.registry import Request, render


@pytest.fixture(scope="module")
def file(ancient, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("ancient-file") / "ancient.html"
    path.write_bytes(render(ancient, "html", Request()))
    return path


def shown(sheet: Page, day: str, year: str) -> None:
    """The map shows a day, and the year at large and the thumb say it with its era."""
    expect(sheet.locator("html")).to_have_attribute("data-date", day)
    expect(sheet.locator(".year-box .year")).to_have_text(year)
    expect(sheet.locator("#year")).to_have_attribute("aria-valuetext", year)


def test_it_is_slid_from_before_the_year_1_to_after_it_and_back_leads_back(sheet, file, ancient):
    open_sheet(sheet, file, "year=-0019")
    shown(sheet, "-0019-12-31", "20 BC")
    state = state_at(ancient, -19)
    assert sheet.evaluate("atlas.state()") == {area: state.holder(area) for area in state}
    slider = sheet.locator("#year")
    slider.focus()
    for _ in range(19):
        slider.press("ArrowRight")
    shown(sheet, "0000-12-31", "1 BC")
    slider.press("ArrowRight")
    shown(sheet, "0001-12-31", "AD 1")
    assert sheet.evaluate("location.hash").startswith("#year=0001")
    sheet.go_back()
    shown(sheet, "0000-12-31", "1 BC")


def test_the_file_and_the_atlas_agree_on_every_year(sheet, file, ancient):
    open_sheet(sheet, file, "year=-0100")
    for year in range(ancient.first_year, ancient.last_year + 1):
        state = state_at(ancient, year)
        held = sheet.evaluate("day => atlas.state(day)", iso(day_of(year)))
        assert held == {area: state.holder(area) for area in state}, year


@pytest.mark.parametrize(
    ("state", "day", "year"),
    [
        ("year=-19", "-0019-12-31", "20 BC"),
        ("date=-0080-05-10", "-0080-05-10", "81 BC"),
        ("year=-0080&date=-0080-05-10", "-0080-05-10", "81 BC"),
        ("year=-0079&date=-0080-05-10", "-0079-12-31", "80 BC"),
        ("event=1720-treaty", "-0080-05-10", "81 BC"),
        ("year=5", "0005-12-31", "AD 5"),
    ],
)
def test_an_address_says_a_year_or_a_day_before_1(sheet, file, state, day, year):
    open_sheet(sheet, file, state)
    shown(sheet, day, year)


@pytest.mark.parametrize(
    ("typed", "day", "year"),
    [
        ("56 BC", "-0055-12-31", "56 BC"),
        ("MÖ 56", "-0055-12-31", "56 BC"),
        ("-55", "-0055-12-31", "56 BC"),
        ("10 May 81 BC", "-0080-05-10", "81 BC"),
        ("5", "0005-12-31", "AD 5"),
    ],
)
def test_a_year_is_typed_with_its_era(sheet, file, typed, day, year):
    open_sheet(sheet, file, "year=-0019")
    sheet.locator(".year-box .year").click()
    sheet.locator(".typed").fill(typed)
    sheet.locator(".typed").press("Enter")
    shown(sheet, day, year)


def test_a_year_outside_is_refused_in_words_with_eras(sheet, file):
    open_sheet(sheet, file, "year=-0480")
    expect(sheet.locator(".ta-notice")).to_contain_text("between 101 BC and AD 10")


def test_a_day_before_1_is_found_and_the_axis_has_no_year_0(sheet, file):
    open_sheet(sheet, file, "year=-0019")
    field(sheet).click()
    field(sheet).fill("56 BC")
    expect(sheet.locator("[role=option]").first).to_have_text("Go to 56 BC")
    written = sheet.locator(".ticks text.axis").all_text_contents()
    assert written == ["100 BC", "AD 1", "AD 10"]


def test_time_plays_over_the_year_1(sheet, file):
    open_sheet(sheet, file, "year=-0002")
    sheet.locator(".buttons .play").click()
    expect(sheet.locator("html")).to_have_attribute("data-date", "0010-12-31", timeout=20_000)
    shown(sheet, "0010-12-31", "AD 10")


@pytest.fixture(scope="module")
def app(chromium, ancient_folder, tmp_path_factory) -> Iterator[Reader]:
    with serving(tmp_path_factory.mktemp("served") / "server.log", ancient_folder) as url:
        page = chromium.new_page(viewport={"width": 1280, "height": 900})
        reader = Reader(page, url)
        yield reader
        page.close()
        assert reader.errors == []


def told(app: Reader, day: str, year: str) -> None:
    """The map shows a day; the year at large and the thumb say it with its era."""
    app.wait_for_date(day)
    expect(app.page.locator(".year-box .year")).to_have_text(year)
    thumb = app.page.locator(".st-key-year input[type=range]")
    expect(thumb).to_have_attribute("aria-valuetext", year)


def test_in_the_app_the_thumb_says_the_era_and_the_address_is_iso(app, ancient):
    app.open("?year=0000&panel=year")
    told(app, "0000-12-31", "1 BC")
    expect(app.page.locator(".st-key-lower h2").first).to_have_text("The year 1 BC")
    app.page.locator(".st-key-year input[type=range]").focus()
    with app.answered():
        app.page.keyboard.press("ArrowRight")
    told(app, "0001-12-31", "AD 1")
    assert app.url()["year"] == "0001"
    with app.answered():
        app.page.go_back()
    told(app, "0000-12-31", "1 BC")


def test_in_the_app_a_typed_day_of_an_event_leads_there(app, ancient):
    app.open("?year=-0019&lang=tr")
    told(app, "-0019-12-31", "MÖ 20")
    app.page.locator(".year-box .year").click()
    app.page.locator(".typed").fill("10 Mayıs MÖ 81")
    with app.answered():
        app.page.locator(".typed").press("Enter")
    told(app, "-0080-05-10", "MÖ 81")
    assert (app.url()["year"], app.url()["date"]) == ("-0080", "-0080-05-10")
    state = state_at(ancient, day_of("-0080-05-10"))
    assert app.atlas("state()") == {area: state.holder(area) for area in state}
