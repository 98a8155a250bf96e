"""The single file, opened from disk: no server, no network, the same map."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import painted
from playwright.sync_api import Page, expect

import atlas as core
from exports.registry import Request, render


@pytest.fixture(scope="module")
def file(real, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("single") / "treaty-atlas.html"
    path.write_bytes(render(real, "html", Request()))
    return path


@pytest.fixture
def sheet(chromium, file) -> Iterator[Page]:
    """The file in a browser without a network; it may ask for nothing but itself."""
    context = chromium.new_context(viewport={"width": 1440, "height": 1000}, offline=True)
    page = context.new_page()
    said, asked = [], []
    page.on("console", lambda one: one.type in ("error", "warning") and said.append(one.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda one: asked.append(one.url.split("#")[0]))
    yield page
    context.close()
    assert said == []
    assert set(asked) <= {file.as_uri()}


def open_sheet(sheet: Page, file: Path, state: str = "") -> Page:
    sheet.goto(f"{file.as_uri()}#{state}")
    expect(sheet.locator("html")).to_have_attribute("data-ready", "true", timeout=30_000)
    painted(sheet)
    return sheet


def date(sheet: Page) -> str:
    return sheet.evaluate("document.documentElement.dataset.date")


def test_it_opens_on_the_articles_first_treaty(sheet, file):
    open_sheet(sheet, file)
    assert date(sheet) == "1699-12-31"
    assert sheet.locator(".areas path").count() > 200


def test_the_slider_moves_the_map_while_it_is_held(sheet, file, real):
    open_sheet(sheet, file)
    box = sheet.locator("#year").bounding_box()
    sheet.mouse.move(box["x"] + box["width"] * 0.3, box["y"] + box["height"] / 2)
    sheet.mouse.down()
    sheet.mouse.move(box["x"] + box["width"] * 0.8, box["y"] + box["height"] / 2, steps=8)
    sheet.wait_for_function("document.documentElement.dataset.date > '1900'")
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
    assert reading.locator("h3").inner_text().startswith("Shusha")
    assert "established in" in reading.locator("blockquote").first.inner_text()
    assert reading.locator(".ta-claim").count() > 0
    assert "place=shusha" in sheet.evaluate("location.hash")


def test_a_bookmark_opens_its_state_in_its_language(sheet, file):
    open_sheet(sheet, file, "date=1813-10-24&event=1813-gulistan&lang=az&view=recognised")
    assert date(sheet) == "1813-10-24"
    assert sheet.locator("html").get_attribute("lang") == "az"
    assert sheet.locator("#views button").nth(1).get_attribute("aria-pressed") == "true"
    assert sheet.locator("#reading h3").first.inner_text()


def test_a_hostile_bookmark_does_no_harm(sheet, file):
    open_sheet(sheet, file, "year=%3Cscript%3E&place=__proto__&lang=constructor&panel=toString")
    assert date(sheet) == "1699-12-31"


def test_every_panel_below_the_map_opens_in_every_language(sheet, file):
    open_sheet(sheet, file, "year=1920&area=AZ_BAKU")
    for lang in ("en", "tr", "az"):
        sheet.select_option("#lang", lang)
        for tab in range(sheet.locator("#tabs button").count()):
            sheet.locator("#tabs button").nth(tab).click()
            assert sheet.locator("#lower").inner_text()


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
    sheet.select_option("#place", "shusha")
    assert sheet.locator("#reading blockquote").count() > 0
    sheet.locator("#reading button.ta-link").first.press("Enter")
    assert sheet.locator("#reading h3").inner_text()


def test_the_page_hands_out_the_same_file(reader, file):
    reader.open("?panel=about")
    with reader.page.expect_download() as waiting:
        reader.page.get_by_role("button", name="one file").click()
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
