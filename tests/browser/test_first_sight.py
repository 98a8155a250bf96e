"""The public page over a slow line: what is seen before Streamlit, and that it makes way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import MAP_FRAME, PATIENCE
from playwright.sync_api import Page, Route, expect
from serving import run_app

PUBLIC = Path(__file__).resolve().parents[2] / "dashboard" / "public.py"
SIGHT = "#first-sight"
# A page that has loaded itself again often enough does not go on with it.
LOADED_OFTEN = """sessionStorage.setItem(
  "atlas:loaded-again", JSON.stringify([1, 2, 3].map(() => Date.now())));"""


@pytest.fixture(scope="module")
def public() -> Iterator[str]:
    with run_app(PUBLIC) as server:
        yield server.address


@pytest.fixture
def page(chromium) -> Iterator[Page]:
    made = chromium.new_page(viewport={"width": 1280, "height": 720})
    made.set_default_timeout(PATIENCE)
    yield made
    made.close()


def test_map_and_words_are_there_before_streamlit_and_make_way_for_the_page(public, page):
    page.add_init_script(LOADED_OFTEN)
    said = []
    page.on("console", lambda one: "Security Policy" in one.text and said.append(one.text))
    page.route("**/static/js/**", lambda route: route.abort())
    page.goto(f"{public}/?lang=tr")
    while not page.locator(SIGHT).count():  # the server draws it beside the first requests
        page.reload()
    expect(page.locator(f"{SIGHT} svg path").first).to_be_visible()
    expect(page.locator(f"{SIGHT} blockquote")).to_contain_text("“")
    expect(page.locator(f"{SIGHT} [role=status]")).to_have_text("Harita yükleniyor.")
    expect(page.locator(f"{SIGHT} .late")).to_be_hidden()
    page.unroute_all()
    page.goto(f"{public}/?lang=tr")
    expect(page.locator(SIGHT)).to_be_hidden(timeout=PATIENCE)
    expect(page.locator(MAP_FRAME)).to_be_visible()
    assert said == []


def test_a_page_whose_script_was_cut_off_as_it_was_loaded_loads_itself_again(public, page):
    while not page.locator(SIGHT).count():
        page.goto(public)
    cut = []

    def cut_off(route: Route) -> None:
        cut.append(route.request.url)
        route.abort("connectionreset") if len(cut) == 1 else route.continue_()

    page.route("**/static/js/index.*", cut_off)
    page.goto(f"{public}/?year=1830")
    expect(page.locator(".st-key-year input[type=range]")).to_have_value("1830", timeout=PATIENCE)
    assert cut.count(cut[0]) == 2
    assert "year=1830" in page.url
