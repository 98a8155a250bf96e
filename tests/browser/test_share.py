"""The head's one row and its menu "Share": by pointer and keys, and whatever it gives away is
opened by a reader of its own."""

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from urllib.parse import parse_qs, urlparse

import geopandas
import pytest
from chromium import MAP_FRAME, Reader, painted
from playwright.sync_api import expect
from pybtex.database import parse_string
from stumbling import stumbles

import atlas as core

STATE = "?year=1828&place=shusha"
MENU = "#share-menu"
TAKE = """() => {
  window.taken = [];
  navigator.clipboard.writeText = (text) => { window.taken.push(text); return Promise.resolve(); };
  document.addEventListener("atlas:asked", ({ detail }) => window.taken.push(detail.what));
}"""

# Hears what is asked for before anybody does it.
ASKED = """() => addEventListener("atlas:asked", (event) => {
  window.asked = event.detail.what;
  event.stopPropagation();
}, true)"""


@pytest.fixture(scope="module")
def visit(chromium, address) -> Iterator[Reader]:
    page = chromium.new_page(viewport={"width": 1440, "height": 1000})
    someone = Reader(page, address).open(STATE)
    yield someone
    page.close()
    assert someone.errors == []


@pytest.fixture
def visitor(visit) -> Reader:
    """A reader at one page, which the tests of its menu share; the menu is closed."""
    visit.page.keyboard.press("Escape")
    expect(visit.page.locator(MENU)).to_be_hidden()
    return visit


def open_menu(reader: Reader) -> None:
    reader.page.locator(".ta-share-button").click()
    expect(reader.page.locator(MENU)).to_be_visible()


def taken(reader: Reader, name: str) -> str:
    """What a button of the open menu copies or asks for."""
    reader.page.evaluate(TAKE)
    reader.page.locator(MENU).get_by_role("button", name=name, exact=True).click()
    reader.page.wait_for_function("window.taken.length")
    return reader.page.evaluate("window.taken[0]")


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720), (1024, 768)])
@pytest.mark.parametrize("lang", ["en", "tr", "az"])
def test_the_head_is_one_row_in_which_nothing_lies_over_another(chromium, address, size, lang):
    page = chromium.new_page(viewport=dict(zip(("width", "height"), size, strict=True)))
    Reader(page, address).open(f"{STATE}&lang={lang}")
    parts = ".ta-head h1, .ta-tagline > :is(a, .ta-credit), .ta-languages, .ta-share-button"
    edges = page.locator(parts).evaluate_all(
        """(all) => all.map((one) => one.getBoundingClientRect())
          .map(({ left, right }) => [left, right])"""
    )
    height = page.locator(".st-key-header").bounding_box()["height"]
    page.close()
    assert height <= 36
    assert len(edges) == 5
    assert all(before[1] <= after[0] for before, after in pairwise(edges))


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)])
def test_the_map_begins_within_150_pixels(chromium, address, size):
    page = chromium.new_page(viewport=dict(zip(("width", "height"), size, strict=True)))
    Reader(page, address).open(STATE)
    top = page.locator(MAP_FRAME).bounding_box()["y"]
    page.close()
    assert top <= 150


def test_keys_open_the_menu_go_through_it_and_leave_it(visitor):
    share = visitor.page.locator(".ta-share-button")
    share.focus()
    visitor.page.keyboard.press("Enter")
    expect(visitor.page.locator(MENU)).to_be_visible()
    inside = f"document.activeElement.closest('{MENU}') !== null"
    visitor.page.keyboard.press("Tab")
    assert visitor.page.evaluate(inside)
    for _ in range(6):
        visitor.page.keyboard.press("Tab")
    assert visitor.page.evaluate(inside)
    visitor.page.keyboard.press("Escape")
    expect(visitor.page.locator(MENU)).to_be_hidden()
    expect(share).to_be_focused()


def test_a_press_beside_the_menu_closes_it(visitor):
    open_menu(visitor)
    visitor.page.mouse.click(30, 980)
    expect(visitor.page.locator(MENU)).to_be_hidden()


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("Picture (PNG)", "png"),
        ("Drawing (SVG)", "svg"),
        ("Full screen", "fullscreen"),
        ("Handout", "handout"),
        ("Print", "print"),
    ],
)
def test_what_the_browser_makes_is_asked_for_and_the_menu_makes_way(visitor, name, what):
    visitor.page.evaluate(ASKED)
    open_menu(visitor)
    visitor.page.locator(MENU).get_by_role("button", name=name, exact=True).click()
    assert visitor.page.evaluate("window.asked") == what
    expect(visitor.page.locator(MENU)).to_be_hidden()


def test_the_link_is_that_of_the_page_and_a_word_says_that_it_works_here_only(visitor):
    open_menu(visitor)
    assert taken(visitor, "Copy link") == visitor.page.url
    expect(visitor.page.locator(MENU)).to_contain_text("works on this machine only")


def test_a_citation_can_be_read_in_all_its_forms(visitor, real):
    open_menu(visitor)
    text = taken(visitor, "Copy citation")
    assert text.startswith("The Treaty Atlas authors: “Shusha, 31 December 1828”.")
    assert f"{visitor.address}/?year=1828&place=shusha" in text
    assert "Sources: " in text
    (entry,) = parse_string(taken(visitor, "BibTeX"), "bibtex").entries.values()
    assert entry.fields["title"] == "Shusha, 31 December 1828"
    (item,) = json.loads(taken(visitor, "CSL-JSON"))
    assert item["version"] == real.edition.version
    ris = taken(visitor, "RIS").split("\r\n")
    assert ris[0] == "TY  - ELEC"
    assert "TI  - Shusha, 31 December 1828" in ris


class Frames(HTMLParser):
    """The frames of a page's markup."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[dict[str, str | None]] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        assert tag == "iframe"
        self.found.append(dict(attrs))


def frame_code(reader: Reader) -> tuple[dict, dict]:
    """The attributes of the frame in the code, and what its address asks for."""
    (frame,) = Frames(taken(reader, "Copy code")).found
    asked = parse_qs(urlparse(frame["src"]).query)
    return frame, {name: values[0] for name, values in asked.items()}


def test_the_frames_code_follows_what_is_chosen(visitor):
    open_menu(visitor)
    frame, asked = frame_code(visitor)
    assert (frame["width"], frame["height"]) == ("800", "500")
    assert frame["title"] == "Treaty Atlas: Shusha, 31 December 1828"
    assert asked == {"embed": "true", "year": "1828", "place": "shusha"}
    menu = visitor.page.locator(MENU)
    menu.get_by_role("button", name="This day only").click()
    menu.get_by_role("button", name="100 %").click()
    frame, asked = frame_code(visitor)
    assert (frame["width"], frame["height"]) == ("100%", "480")
    assert asked["fixed"] == "on"
    shown = menu.locator("code").inner_text()
    assert shown == visitor.page.evaluate("window.taken[0]")


# --- the files ----------------------------------------------------------------------------------


def downloaded(reader: Reader, name: str) -> tuple[str, Path]:
    """A file of the panel, asked for by its button: what it is called, and where it lies."""
    with reader.page.expect_download() as waiting:
        reader.page.locator(".st-key-lower").get_by_role("button", name=name, exact=True).click()
    return waiting.value.suggested_filename, Path(waiting.value.path())


@pytest.fixture
def panel(reader) -> Reader:
    """The reader at the files of 1828, whose the land was by recognition."""
    return reader.open("?year=1828&panel=share&view=recognised")


def test_the_menu_leads_to_the_files(reader):
    reader.open(STATE)
    open_menu(reader)
    with reader.answered():
        reader.page.locator(MENU).get_by_role("button", name="Files of this day").click()
    assert reader.url()["panel"] == "share"
    heading = reader.page.locator(".st-key-lower h2")
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()


def test_geojson_and_geopackage_open_as_maps_of_the_day(panel, real, tmp_path):
    state = core.state_at(real, "1828-12-31", "recognised")
    whose = {area_id: state.holder(area_id) for area_id in real.areas}
    for name, suffix in (("GeoJSON", ".geojson"), ("GeoPackage", ".gpkg")):
        called, path = downloaded(panel, name)
        assert called == f"treaty-atlas-1828-12-31-recognised{suffix}"
        layer = "holdings" if name == "GeoPackage" else None
        shapes = geopandas.read_file(path.rename(tmp_path / called), layer=layer)
        assert dict(zip(shapes["area_id"], shapes["power"], strict=True)) == whose
        assert shapes.geometry.is_valid.all()
        assert set(shapes["as_of"].astype(str).str[:10]) == {"1828-12-31"}


def test_csv_opens_as_a_table_of_the_day(panel, real):
    called, path = downloaded(panel, "CSV")
    assert called == "treaty-atlas-1828-12-31-recognised.csv"
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8"))))
    assert {row["area_id"] for row in rows} == set(real.areas)
    assert {row["as_of"] for row in rows} == {"1828-12-31"}
    assert all(row["source"] for row in rows)


def test_geoparquet_and_the_table_for_excel_hold_the_same_day(panel, real):
    called, path = downloaded(panel, "GeoParquet")
    assert called == "treaty-atlas-1828-12-31-recognised.parquet"
    powers = set(geopandas.read_parquet(path)["power"])
    called, path = downloaded(panel, "CSV for Excel")
    assert called == "treaty-atlas-1828-12-31-recognised.excel.csv"
    text = path.read_bytes().decode("utf-8-sig")
    assert {row["power"] for row in csv.DictReader(io.StringIO(text))} == powers


def test_all_tables_come_as_one_zip_file_with_a_guide(panel, real):
    called, path = downloaded(panel, "All tables (.zip)")
    assert called == "treaty-atlas.zip"
    with zipfile.ZipFile(path) as file:
        assert {"GUIDE.md", "LICENCE.txt", "holdings.csv", "areas.geojson"} <= set(file.namelist())


def test_the_files_stand_in_groups_under_headings(panel):
    headings = panel.page.locator(".st-key-lower h3")
    expect(headings).to_have_text(
        ["The map of 31 December 1828", "The article and its places", "The sources", "All of it"]
    )


def test_places_and_excerpts_open_as_linked_data(panel, real):
    called, path = downloaded(panel, "Linked Places")
    assert called == "treaty-atlas.lp.json"
    assert len(json.loads(path.read_text("utf-8"))["features"]) == len(real.places)
    called, path = downloaded(panel, "Web Annotations")
    assert called == "treaty-atlas.anno.json"
    assert json.loads(path.read_text("utf-8"))["@context"]


def test_the_story_the_sources_and_what_recogito_loads_come_by_their_names(panel, real):
    called, path = downloaded(panel, "TimelineJS")
    assert called == "treaty-atlas.timeline.json"
    assert json.loads(path.read_text("utf-8"))["events"]
    called, path = downloaded(panel, "Recogito")
    assert called == "treaty-atlas.recogito.json"
    assert isinstance(json.loads(path.read_text("utf-8")), list)
    called, path = downloaded(panel, "BibTeX")
    assert called == "treaty-atlas.bib"
    assert path.read_text("utf-8").count("\n@") == len(real.sources) + 1


def test_the_whole_atlas_opens_from_disk_in_a_browser_without_a_network(panel, chromium, tmp_path):
    called, path = downloaded(panel, "Whole atlas")
    context = chromium.new_context(offline=True)
    page = context.new_page()
    page.goto(f"{path.rename(tmp_path / called).as_uri()}#year=1828")
    expect(page.locator("html")).to_have_attribute("data-date", "1828-12-31", timeout=30_000)
    page.locator(".ta-share-button").click()
    expect(page.locator(MENU)).to_contain_text("This address works on this machine only.")
    expect(page.locator(MENU)).to_contain_text("in the atlas on a server")
    context.close()


# --- every reader -------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_the_open_menu(chromium, address, theme):
    page = chromium.new_page(viewport={"width": 1280, "height": 720}, color_scheme=theme)
    reader = Reader(page, address).open(STATE)
    open_menu(reader)
    painted(page)
    assert [str(one) for one in stumbles(page, MENU)] == []
    assert [str(one) for one in stumbles(page, ".st-key-header")] == []
    page.close()


@pytest.mark.parametrize("lang", ["en", "tr", "az"])
def test_on_a_phone_the_menu_is_whole_and_a_thumb_hits_what_is_in_it(chromium, address, lang):
    phone = {"width": 390, "height": 664}
    page = chromium.new_page(viewport=phone, has_touch=True, is_mobile=True)
    reader = Reader(page, address).open(f"{STATE}&lang={lang}")
    head = page.locator(".st-key-header").bounding_box()
    assert head["height"] < 80
    open_menu(reader)
    menu = page.locator(MENU)
    box = menu.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= phone["width"]
    assert box["y"] + box["height"] <= phone["height"]
    for one in menu.get_by_role("button").all():
        one.scroll_into_view_if_needed()
        assert one.bounding_box()["height"] >= 44
        assert one.bounding_box()["x"] + one.bounding_box()["width"] <= phone["width"]
    assert menu.evaluate("(one) => one.scrollWidth <= one.clientWidth")
    page.close()


def test_with_forced_colours_the_menu_has_an_edge_and_what_is_chosen_shows(chromium, address):
    page = chromium.new_page(viewport={"width": 1280, "height": 720}, forced_colors="active")
    reader = Reader(page, address).open(STATE)
    open_menu(reader)
    assert page.locator(MENU).evaluate("(one) => getComputedStyle(one).borderStyle") == "solid"
    chosen, other = page.locator(".ta-embed [data-fixed]").all()
    colour = "(one) => getComputedStyle(one).backgroundColor"
    assert chosen.evaluate(colour) != other.evaluate(colour)
    page.close()
