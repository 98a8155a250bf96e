"""The single file, opened from disk: no server, no network, the same map."""

import re
from pathlib import Path

import pytest
from chromium import open_sheet, painted
from playwright.sync_api import Page, expect
from searching import choose, field, type_in

import atlas as core
from atlas.story import stops_of
from exports.registry import Request, render
from words import LANGUAGES, words_in
from words.collation import by_alphabet


@pytest.fixture(scope="module")
def file(real, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("single") / "treaty-atlas.html"
    path.write_bytes(render(real, "html", Request()))
    return path


def date(sheet: Page) -> str:
    return sheet.evaluate("document.documentElement.dataset.date")


def test_it_opens_on_the_articles_first_treaty(sheet, file):
    open_sheet(sheet, file)
    assert date(sheet) == "1699-12-31"
    assert sheet.locator(".areas button").count() > 200


def test_the_slider_moves_the_map_while_it_is_held(sheet, file, real):
    open_sheet(sheet, file, "panel=year")
    box = sheet.locator("#year").bounding_box()
    sheet.mouse.move(box["x"] + box["width"] * 0.3, box["y"] + box["height"] / 2)
    sheet.mouse.down()
    sheet.mouse.move(box["x"] + box["width"] * 0.8, box["y"] + box["height"] / 2, steps=8)
    expect(sheet.locator("html")).to_have_attribute("data-date", re.compile("^(19|20)"))
    painted(sheet)
    held = date(sheet)
    assert sheet.evaluate("atlas.state()") == {
        area_id: core.state_at(real, held).holder(area_id) for area_id in real.areas
    }
    sheet.mouse.up()
    assert f"year={held[:4]}" in sheet.evaluate("location.hash")
    assert f"The year {held[:4]}" in sheet.locator("#lower").inner_text()


def test_a_click_on_shusha_opens_the_articles_words_about_it(sheet, file):
    open_sheet(sheet, file, "year=1828")
    sheet.locator('[data-place="shusha"]').click()
    reading = sheet.locator("#reading")
    assert reading.locator("h2").inner_text().startswith("Shusha")
    assert "established in" in reading.locator("blockquote").first.inner_text()
    assert reading.locator(".ta-claim").count() > 0
    assert "place=shusha" in sheet.evaluate("location.hash")


def test_a_bookmark_opens_its_state_in_its_language(sheet, file):
    open_sheet(sheet, file, "date=1813-10-24&event=1813-gulistan&lang=az&view=recognised")
    assert date(sheet) == "1813-10-24"
    assert sheet.locator("html").get_attribute("lang") == "az"
    assert sheet.get_by_role("radio").nth(1).get_attribute("aria-checked") == "true"
    assert sheet.locator("#reading h2").first.inner_text()


def test_a_hostile_bookmark_does_no_harm(sheet, file):
    open_sheet(sheet, file, "year=%3Cscript%3E&place=__proto__&lang=constructor&panel=toString")
    assert date(sheet) == "1699-12-31"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_panel_below_the_map_is_headed_in_the_readers_language(sheet, file, real, lang):
    open_sheet(sheet, file, f"year=1920&area=AZ_BAKU&lang={lang}")
    words = words_in(lang)
    headings = [
        real.article.title,
        words.say("What can be checked"),
        words.say("The year {year}", year=1920),
        words.say("Who holds what on {date}", date=words.date("1920-12-31")),
        words.say("Compare two days"),
        words.say("What this atlas covers"),
    ]
    for tab, heading in enumerate(headings):
        sheet.locator("#tabs button").nth(tab).click()
        assert sheet.locator("#lower h2").first.inner_text() == heading


def shown(sheet: Page) -> dict[str, str]:
    """What every part of the page says the present state is."""
    painted(sheet)
    return {
        "map": date(sheet),
        "figure": sheet.locator("#timeline .figure").inner_text(),
        "headline": sheet.locator("#timeline .line").inner_text(),
        "slider": sheet.locator("#year").input_value(),
        "reading": sheet.locator("#reading h2").first.inner_text(),
        "lower": sheet.locator("#lower h2").inner_text(),
        "address": sheet.evaluate("location.hash"),
    }


def test_each_step_moves_year_headline_map_and_address_and_back_undoes_it(sheet, file, real):
    open_sheet(sheet, file)
    seen = [shown(sheet)]
    for stop in stops_of(real):
        sheet.locator('#reading [data-turn="next"]').click()
        event, state = real.events[stop.id], shown(sheet)
        year = stop.day[:4]
        assert state["map"] == stop.day
        assert state["slider"] == year
        assert state["figure"].startswith(year)
        assert event.name in state["headline"]
        assert state["reading"] == event.name
        assert state["lower"] == real.article.title
        assert state["address"] == f"#story={stop.id}"
        seen.append(state)
    for before in reversed(seen[:-1]):
        sheet.go_back()
        assert shown(sheet) == before


def test_an_event_shows_what_it_moved_and_a_link_of_the_table_leads_to_the_area(sheet, file):
    open_sheet(sheet, file, "event=1920-trianon&date=1920-06-04")
    sheet.locator("#reading .ta-moved > summary").first.click()
    table = sheet.locator("#reading table").first
    assert table.locator("caption").text_content().startswith("Ceded, on this map: ")
    area = table.locator("tbody button").first
    name = area.inner_text()
    area.click()
    expect(sheet.locator("#reading")).to_contain_text(name)
    assert "area=" in sheet.evaluate("location.hash")


def test_another_choice_is_told_from_its_beginning_and_said_aloud(sheet, file):
    open_sheet(sheet, file, "year=1828&place=shusha")
    reading = sheet.locator("#reading")
    reading.evaluate("(pane) => { pane.scrollTop = pane.scrollHeight; }")
    assert reading.evaluate("(pane) => pane.scrollTop") > 0
    choose(sheet, "baku", "place")
    assert reading.evaluate("(pane) => pane.scrollTop") == 0
    spoken = sheet.locator("#reading .ta-spoken").inner_text()
    assert spoken == reading.locator("h2").first.text_content()


def test_another_year_leaves_the_reader_where_he_reads(sheet, file):
    open_sheet(sheet, file, "year=1828&place=shusha&panel=year")
    reading = sheet.locator("#reading")
    reading.evaluate("(pane) => { pane.scrollTop = 300; scrollTo(0, 200); }")
    sheet.locator("#year").evaluate("(slider) => slider.focus({ preventScroll: true })")
    sheet.keyboard.press("ArrowRight")
    expect(sheet.locator("#lower h2")).to_have_text("The year 1829")
    assert reading.evaluate("(pane) => [pane.scrollTop, scrollY]") == [300, 200]


def test_closing_lets_go_of_the_choice(sheet, file):
    open_sheet(sheet, file, "year=1828&place=shusha")
    sheet.locator("#reading .ta-close").click()
    assert sheet.locator("#reading .ta-invitation").count() == 1
    assert sheet.evaluate("location.hash") == "#year=1828"


def test_the_turkic_states_are_listed_with_their_layer(sheet, file):
    open_sheet(sheet, file, "year=2020&lang=tr")
    heading = "Türk Devletleri Teşkilatı"
    assert heading not in sheet.locator("#reading").inner_text()
    sheet.locator("#turkic").check()
    listed = sheet.locator("#reading h2").last
    assert heading in listed.inner_text()
    assert "Azerbaycan" in sheet.locator("#reading").inner_text()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_numbers_and_the_list_of_places_are_the_readers_whatever_the_browser_knows(
    sheet, file, real, lang
):
    open_sheet(sheet, file, f"event=1920-trianon&date=1920-06-04&lang={lang}")
    words = words_in(lang)
    sheet.locator("#reading .ta-moved > summary").first.click()
    size = sheet.locator("#reading td.ta-number[data-value]").first
    assert size.inner_text() == words.number(float(size.get_attribute("data-value")))
    listed = type_in(sheet, "").and_(sheet.locator(".ta-find-place")).all_inner_texts()
    assert listed == by_alphabet(listed, lang, key=str)
    assert len(listed) == len(real.places)


def test_play_runs_through_the_years_and_stops_where_it_is_told(sheet, file):
    open_sheet(sheet, file, "year=1900")
    play = sheet.locator("#timeline button.play")
    play.click()
    expect(sheet.locator("html")).to_have_attribute("data-date", re.compile("190[2-9]"))
    play.click()
    stopped = date(sheet)
    painted(sheet, frames=20)
    assert date(sheet) == stopped
    assert sheet.locator("#year").input_value() == stopped[:4]


def test_a_reader_without_a_mouse_gets_everywhere(sheet, file):
    open_sheet(sheet, file)
    sheet.locator("#year").focus()
    sheet.keyboard.press("ArrowRight")
    expect(sheet.locator("html")).to_have_attribute("data-date", "1700-12-31")
    field(sheet).focus()
    sheet.keyboard.type("shusha")
    sheet.keyboard.press("Enter")
    expect(sheet.locator("#reading h2").first).to_contain_text("Shusha")
    assert sheet.locator("#reading blockquote").count() > 0
    sheet.locator("#reading button.ta-link").first.press("Enter")
    assert sheet.locator("#reading h2").inner_text()


def test_the_page_hands_out_the_same_file(reader, file):
    reader.open("?panel=share")
    with reader.page.expect_download() as waiting:
        reader.page.get_by_role("button", name="Whole atlas").click()
    download = waiting.value
    assert download.suggested_filename == "treaty-atlas.html"
    assert Path(download.path()).read_bytes() == file.read_bytes()


@pytest.mark.parametrize("height", [0, 40, 150])
@pytest.mark.parametrize("width", [1440, 390])
def test_a_map_that_gets_its_height_late_opens_on_the_same_view(chromium, file, width, height):
    low = f"<style id=low>#map {{ max-height: {height}px }}</style>"
    late = file.with_name(f"late-{height}.html")
    late.write_text(file.read_text("utf-8").replace("</head>", f"{low}</head>", 1), "utf-8")
    page = chromium.new_page(viewport={"width": width, "height": 900})
    said, views = [], []
    page.on("pageerror", lambda error: said.append(str(error)))
    for path in (file, late):
        page.goto(path.as_uri())
        painted(page, frames=12)
        page.evaluate("document.getElementById('low')?.remove()")
        page.wait_for_selector("html[data-ready=true]", state="attached")
        painted(page, frames=6)
        views.append(page.evaluate("window.atlas.centre()"))
    page.close()
    assert said == []
    assert views[1] == pytest.approx(views[0], abs=0.01)


def test_the_page_ends_where_what_it_says_ends(sheet, file):
    open_sheet(sheet, file, "year=1995&area=AZ_SHUSHA")
    below = sheet.evaluate(
        "document.documentElement.scrollHeight"
        " - document.querySelector('footer').getBoundingClientRect().bottom - scrollY"
    )
    assert below < 100


@pytest.mark.parametrize(
    "state", ["year=2000&area=AZ_BAKU", "event=1813-gulistan", "panel=claims&lang=az"]
)
def test_on_a_phone_the_page_is_no_wider_than_the_screen(sheet, file, state):
    sheet.set_viewport_size({"width": 390, "height": 844})
    open_sheet(sheet, file, state)
    assert sheet.evaluate("document.documentElement.scrollWidth") <= 390
    own_box = "(all) => all.map((one) => getComputedStyle(one.parentElement).overflowX)"
    assert set(sheet.locator("table").evaluate_all(own_box)) <= {"auto"}


def test_the_rail_of_the_file_zooms_with_its_slider_and_takes_the_year_written_there(sheet, file):
    open_sheet(sheet, file, "year=1828")
    for years in ("100", "50", "10"):
        sheet.get_by_label("Years shown").select_option(years)
        written = sheet.locator(".rail text.axis", has_text="1830").bounding_box()
        slider = sheet.locator(".page-year").bounding_box()
        x = written["x"] + written["width"] / 2
        sheet.mouse.click(x, slider["y"] + slider["height"] - 6)
        expect(sheet.locator(".timeline .figure b")).to_have_text("1830")
        now = sheet.locator(".rail .now").bounding_box()
        assert now["x"] + now["width"] / 2 == pytest.approx(x, abs=1)
    assert "year=1830" in sheet.evaluate("location.hash")


def test_the_file_steps_through_events_reads_days_and_opens_bunches(sheet, file, real):
    open_sheet(sheet, file, "year=1828")
    sheet.get_by_label("Events shown", exact=True).select_option("article")
    sheet.get_by_role("button", name="Next event").click()
    wanted = next(
        day.event
        for day in core.event_days(real)
        if day.role == "day" and day.event.in_article and day.date > "1828-12-31"
    )
    assert f"event={wanted.id}" in sheet.evaluate("location.hash")
    sheet.locator("button.year").click()
    sheet.keyboard.type("24 Ekim 1813")
    sheet.keyboard.press("Enter")
    expect(sheet).to_have_url(re.compile("date=1813-10-24"))
    expect(sheet.locator("html")).to_have_attribute("data-date", "1813-10-24")
    sheet.get_by_role("button", name="One year on").click()
    expect(sheet).to_have_url(re.compile("year=1814"))
    number = sheet.locator(".rail text.count").last
    box = number.bounding_box()
    sheet.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    items = sheet.get_by_role("menuitem")
    expect(items).to_have_count(int(number.text_content()))
    items.last.click()
    expect(sheet).to_have_url(re.compile("event="))
    expect(sheet.locator("html")).to_have_attribute("data-date", re.compile("^202[1-9]"))
